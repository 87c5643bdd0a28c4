// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { formatList } from "../../sheet/format";
import { areaAddress } from "../../sheet/addresses";
import type { Table, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";

export interface BlankRowParams {
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
}

/** Blank rows between two rows of data. One before a total, and between the blocks of regio's, is a matter of layout. */
export const legeRij: Rule<BlankRowParams, "table"> = {
  id: "structuur.lege-rij",
  title: "Lege rij in de tabel",
  checks: "Tussen twee regels met gegevens staat een lege rij.",
  reason: "Excel laat sorteren, filteren en draaitabellen ophouden bij een lege rij. Hier telt alles gewoon mee.",
  source: { kind: "excel", reference: "Microsoft, “Guidelines for organizing and formatting data on a worksheet”" },
  severity: "aandachtspunt",
  each: "table",
  in: ["voortgang", "verdeelbesluit", "mutaties", "locaties", "uitruil", ...CHAIN_TABS, "regio-indeling"],
  sentence: ({ rows }) =>
    `${rows.length === 1 ? "Rij" : "De rijen"} ${formatList(rows.map(String))} midden in de tabel ${rows.length === 1 ? "is" : "zijn"} leeg.`,
  *check(table) {
    if (table.columns.some(({ role }) => role === "label")) return;
    for (const [first, ...others] of blankRuns(table)) {
      if (first === undefined) continue;
      const rows = [first, ...others].map((row) => row + 1);
      const address = areaAddress({ ...table.area, row: first, rowCount: rows.length });
      yield { tab: table.tab, address, found: `rij ${rows.join(", ")}`, expected: null, params: { rows }, fix: null };
    }
  },
};

function blankRuns({ rows }: Table): number[][] {
  const runs: number[][] = [];
  let before: TableRow | null = null;
  let run: number[] = [];
  for (const row of rows) {
    if (row.kind === "blank") run.push(row.row);
    else {
      if (run.length > 0 && before?.kind === "data" && row.kind === "data") runs.push(run);
      before = row;
      run = [];
    }
  }
  return runs;
}
