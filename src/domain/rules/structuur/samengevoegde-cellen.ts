// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import type { Area } from "../../sheet/snapshot";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import { isRead } from "../lib/cells";
import type { RowOfTable, Rule } from "../rule";

export interface MergedCellsParams {
  readonly area: string;
}

/**
 * Merged cells among the data of a table: Excel keeps only the first value. Left alone are headers, headings between the rows,
 * a total's label, and the name of a regio over its lines.
 */
export const samengevoegdeCellen: Rule<MergedCellsParams, "sheet"> = {
  id: "structuur.samengevoegde-cellen",
  title: "Samengevoegde cellen tussen de gegevens",
  checks: "Cellen met gegevens zijn samengevoegd.",
  reason: "Excel bewaart dan alleen de eerste waarde. De andere cellen zijn leeg, en leeg is niet nul.",
  source: { kind: "excel", reference: "Microsoft, “Merge and unmerge cells”" },
  severity: "waarschuwing",
  each: "sheet",
  in: "alle",
  sentence: ({ area }) =>
    `De cellen ${area} zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.`,
  *check({ sheet, tables }) {
    if (sheet.merges.length === 0) return;
    const rows = rowsByNumber(tables);
    for (const merge of sheet.merges) {
      for (const [table, touched] of touchedBy(merge, rows)) {
        if (!disturbs(table, touched, merge)) continue;
        const area = areaAddress(merge);
        yield { tab: table.tab, address: area, found: area, expected: null, params: { area }, fix: null };
      }
    }
  },
};

type RowsByNumber = ReadonlyMap<number, readonly RowOfTable[]>;

/** The rows of tables side by side have one number. */
function rowsByNumber(tables: readonly Table[]): RowsByNumber {
  const rows = new Map<number, RowOfTable[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const sameNumber = rows.get(row.row);
      if (sameNumber === undefined) rows.set(row.row, [{ table, row }]);
      else sameNumber.push({ table, row });
    }
  }
  return rows;
}

function touchedBy({ row: first, rowCount }: Area, rows: RowsByNumber): Map<Table, TableRow[]> {
  const touched = new Map<Table, TableRow[]>();
  for (let number = first; number < first + rowCount; number++) {
    for (const { table, row } of rows.get(number) ?? []) {
      const ofTable = touched.get(table);
      if (ofTable === undefined) touched.set(table, [row]);
      else ofTable.push(row);
    }
  }
  return touched;
}

function disturbs(table: Table, rows: readonly TableRow[], merge: Area): boolean {
  const inMerge = ({ column }: TableCell): boolean =>
    column.column >= merge.column && column.column < merge.column + merge.columnCount;
  const cells = rows.flatMap((row) => row.cells.filter(inMerge));
  if (merge.rowCount > 1)
    return rows.some(({ kind }) => kind === "data") && cells.length > 0 && !(isLines(table) && cells.every(isName));
  const [row] = rows;
  if (row === undefined || !isRead(row) || merge.columnCount < 2) return false;
  const counts = row.cells.some(({ reading }) => reading.kind === "amount" || reading.kind === "pair");
  return counts && cells.some((cell) => !isName(cell));
}

const isLines = ({ kind }: Table): boolean => kind === "regios" || kind === "provincie";
const isName = ({ column }: TableCell): boolean =>
  column.role === "regio" ||
  column.role === "provincie" ||
  column.role === "label" ||
  column.role === "gemeente" ||
  column.role === "code";
