// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../sheet/format";
import type { Gemeente } from "../../gemeenten/gebied";
import type { Table } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface MissingParams {
  readonly provincie: string;
  readonly missing: readonly string[];
  readonly present: number;
  readonly all: number;
}

/**
 * Gemeenten of the workbook's own provincie that a table lacks, although it holds most of them. A table of one regio or
 * of a few gemeenten stays silent; so does a gemeente that an unknown or merged name in the table was probably meant to be.
 */
export const ontbreekt: Rule<MissingParams> = {
  id: "gemeente.ontbreekt",
  title: "Gemeente ontbreekt",
  checks: "Een tabel met de meeste gemeenten van de provincie mist er een of meer.",
  reason: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  kinds: ["voortgang", "verdeelbesluit"],
  sentence: ({ provincie, missing, present, all }) =>
    `In deze tabel staan ${String(present)} van de ${String(all)} gemeenten van ${provincie}. ${missing.length === 1 ? "Er ontbreekt" : "Er ontbreken"} ${formatList(missing, 12)}.`,
  *check(model) {
    const { provincie } = model;
    const own = model.gebieden.gemeenten.filter((gemeente) => gemeente.provincie === provincie);
    if (provincie === null || own.length === 0) return;
    for (const table of model.records.tables) {
      if (table.kind !== "voortgang" && table.kind !== "verdeelbesluit") continue;
      const parts = partsOfList(model.records.tables, table);
      if (parts[0] !== table) continue;
      const named = namesIn(parts);
      const missing = own.filter(({ naam }) => !named.found.has(naam));
      const present = own.length - missing.length;
      const unexplained = missing.filter(({ naam }) => !named.meant.has(naam));
      const header = table.columns.find(({ role }) => role === "gemeente" || role === "code");
      if (unexplained.length === 0 || present * 2 <= own.length || header === undefined) continue;
      yield draftAt(header.at, {
        found: `${String(present)} van ${String(own.length)} gemeenten`,
        params: { provincie, missing: unexplained.map(({ naam }) => naam), present, all: own.length },
      });
    }
  },
};

/** The table, with those on its tab that go on with its list: they name other gemeenten. */
function partsOfList(tables: readonly Table[], table: Table): readonly Table[] {
  const { kind, tab, peildatum } = table;
  const { found } = namesIn([table]);
  return tables.filter((one) => {
    if (one === table) return true;
    return (
      one.kind === kind &&
      one.tab === tab &&
      one.peildatum?.date === peildatum?.date &&
      [...namesIn([one]).found].every((naam) => !found.has(naam))
    );
  });
}

function namesIn(tables: readonly Table[]): { found: Set<string>; meant: Set<string> } {
  const found = new Set<Gemeente["naam"]>();
  const meant = new Set<Gemeente["naam"]>();
  for (const { gebied } of tables.flatMap(({ rows }) => rows)) {
    if (gebied === null) continue;
    const { resolution } = gebied;
    if (resolution.status === "found") found.add(resolution.gebied.naam);
    else if (resolution.status === "merged") meant.add(resolution.successor.naam);
    else if (resolution.status === "unknown" && resolution.nearest !== null) meant.add(resolution.nearest);
    else if (resolution.status === "ambiguous") for (const { naam } of resolution.candidates) meant.add(naam);
  }
  return { found, meant };
}
