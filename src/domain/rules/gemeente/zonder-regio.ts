// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import type { Gemeente } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Table, TableRow } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import { once } from "../lib/once";
import type { Rule } from "../rule";

export interface ZonderRegioParams {
  readonly naam: string;
  readonly provincie: string;
  /** The cell is the one that should say the regio. */
  readonly blank: boolean;
}

/** A gemeente of the workbook's own provincie without a regio, while others have one. Two regio's for one gemeente are a finding of their own. */
export const zonderRegio: Rule<ZonderRegioParams, "row"> = {
  id: "gemeente.zonder-regio",
  title: "Gemeente zonder regio",
  checks: "Een gemeente hoort bij geen regio, terwijl andere gemeenten van de provincie er wel een hebben.",
  reason: "De gemeente telt in de provincie mee en in geen regio: de regio's zijn samen niet de provincie.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "row",
  in: ["voortgang", "verdeelbesluit", ...CHAIN_TABS, "regio-indeling"],
  sentence: ({ naam, provincie, blank }) =>
    `${naam} hoort bij geen regio${blank ? ": hier staat er geen" : ""}. Andere gemeenten van ${provincie} hebben er wel een. Vul de regio in${blank ? "" : ", in een kolom Regio of op een tabblad Regio-indeling"}.`,
  check({ row }, model) {
    const gemeente = gemeenteIn(row);
    if (gemeente === null || !outsideRegios(model).has(gemeente.code)) return null;
    const cell = row.cells.find(({ column }) => column.role === "regio");
    if (cell === undefined && model.records.tables.some((other) => saysRegio(other, gemeente))) return null;
    const at = cell?.at ?? row.gebied?.at;
    if (at === undefined) return null;
    const { naam, provincie } = gemeente;
    return draftAt(at, { found: naam, params: { naam, provincie, blank: cell !== undefined } });
  },
};

function gemeenteIn({ kind, gebied }: TableRow): Gemeente | null {
  if (kind !== "data" || gebied?.resolution.status !== "found") return null;
  const found = gebied.resolution.gebied;
  return found.level === "gemeente" ? found : null;
}

const saysRegio = ({ columns, rows }: Table, { code }: Gemeente): boolean =>
  columns.some(({ role }) => role === "regio") && rows.some((row) => gemeenteIn(row)?.code === code);

/** The codes of the gemeenten of the provincie that are in no regio; none where there are no regio's. */
const outsideRegios = once(({ gebieden, provincie }: Model): ReadonlySet<string> => {
  const own = gebieden.gemeenten.filter((gemeente) => gemeente.provincie === provincie);
  const outside = own.filter((gemeente) => gebieden.regioOf(gemeente) === null).map(({ code }) => code);
  const twice = new Set(gebieden.twoRegios.map(({ gemeente }) => gemeente.code));
  return new Set(outside.length === own.length ? [] : outside.filter((code) => !twice.has(code)));
});
