// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { formatList } from "../../sheet/format";
import { areaAddress } from "../../sheet/addresses";
import { MOST_BLANK_ROWS } from "../../tabs/blank-rows";
import type { Table, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";

export interface BlankRowParams {
  /** Row numbers as Excel shows them, from 1; of a long stretch the first and the last. */
  readonly rows: readonly number[];
  /** True where the rows between these two are blank as well. */
  readonly isStretch?: true;
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
  sentence: ({ rows, isStretch }) =>
    isStretch === true
      ? `De rijen ${rows.join(" tot en met ")} midden in de tabel zijn leeg.`
      : `${rows.length === 1 ? "Rij" : "De rijen"} ${formatList(rows.map(String))} midden in de tabel ${rows.length === 1 ? "is" : "zijn"} leeg.`,
  *check(table) {
    if (table.columns.some(({ role }) => role === "label")) return;
    for (const { first, last } of blankRuns(table)) {
      const rowCount = last - first + 1;
      const address = areaAddress({ ...table.area, row: first, rowCount });
      const isStretch = rowCount > MOST_BLANK_ROWS;
      const rows = isStretch
        ? [first + 1, last + 1]
        : Array.from({ length: rowCount }, (_, index) => first + index + 1);
      const found = `rij ${rows.join(isStretch ? " t/m " : ", ")}`;
      const params = { rows, ...(isStretch && { isStretch }) };
      yield { tab: table.tab, address, found, expected: null, params, fix: null };
    }
  },
};

interface Run {
  readonly first: number;
  readonly last: number;
}

/** From one row of data to the next: of a long stretch the table does not have all rows. */
function blankRuns({ rows }: Table): Run[] {
  const runs: Run[] = [];
  let before: TableRow | null = null;
  let isBlank = false;
  for (const row of rows) {
    if (row.kind === "blank") isBlank = true;
    else {
      if (isBlank && before?.kind === "data" && row.kind === "data")
        runs.push({ first: before.row + 1, last: row.row - 1 });
      before = row;
      isBlank = false;
    }
  }
  return runs;
}
