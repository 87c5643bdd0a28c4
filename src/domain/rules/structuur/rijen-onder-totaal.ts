// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { formatList } from "../../sheet/format";
import { areaAddress, cellAddress } from "../../sheet/addresses";
import type { Table, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";

export interface BelowTotalParams {
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
  readonly total: string;
}

/** Rows below the total that closes a table. Subtotals, totals with rows of their own below them, and a total above all rows are ordinary. */
export const rijenOnderTotaal: Rule<BelowTotalParams, "table"> = {
  id: "structuur.rijen-onder-totaal",
  title: "Regels onder het totaal",
  checks: "Onder het totaal van een tabel staan nog regels.",
  reason: "Een regel onder het totaal zit er vaak niet in.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "table",
  in: ["voortgang", "verdeelbesluit", "regios", "provincie", "mutaties", "locaties", "uitruil", ...CHAIN_TABS],
  sentence: ({ rows, total }) =>
    `${rows.length === 1 ? "Rij" : "De rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "staat" : "staan"} onder het totaal in ${total}. Kijk na of het totaal ${rows.length === 1 ? "deze rij" : "deze rijen"} meetelt.`,
  check(table) {
    const total = closingTotal(table);
    const below = total === null ? [] : table.rows.filter(({ row, kind }) => kind === "data" && row > total.row);
    const [first] = below;
    const label = total?.gebied ?? total?.cells.find(({ reading }) => reading.kind === "text");
    if (first === undefined || label === undefined) return null;
    const rows = below.map(({ row }) => row + 1);
    return {
      tab: table.tab,
      address: areaAddress({ ...table.area, row: first.row, rowCount: 1 }),
      found: `rij ${rows.join(", ")}`,
      expected: null,
      params: { rows, total: cellAddress(label.at) },
      fix: null,
    };
  },
};

/** The last total of the table, where it is one of everything above it. */
function closingTotal({ rows }: Table): TableRow | null {
  const totals = rows.filter(({ kind, without }) => kind === "total" && without === undefined);
  const last = totals.at(-1);
  if (last === undefined || !rows.some(({ row, kind }) => kind === "data" && row < last.row)) return null;
  const text = last.gebied?.text ?? textOf(last);
  const { resolution } = last.gebied ?? {};
  const ofAll = resolution?.status !== "found" || resolution.gebied.level === "provincie";
  return ofAll &&
    /^((eind|grand )?totaa?l|tot\.|overall|cumulatief|heel |sum|som|(ge)?hele provincie|provincia+l|provincie$)/i.test(
      text,
    )
    ? last
    : null;
}

function textOf({ cells }: TableRow): string {
  const reading = cells.find((cell) => cell.reading.kind === "text")?.reading;
  return reading?.kind === "text" ? reading.text : "";
}
