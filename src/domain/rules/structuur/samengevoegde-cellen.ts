// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import type { Area } from "../../sheet/snapshot";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import { SPREAD_ROLES } from "../../tabs/column-roles";
import { KINDS } from "../../tabs/kinds/registry";
import { isRead } from "../lib/cells";
import type { RowOfTable, Rule } from "../rule";

export interface MergedCellsParams {
  readonly area: string;
  /** The name of one gebied over more rows, which counts for each of them. */
  readonly name: boolean;
}

/**
 * Merged cells among the data of a table: Excel keeps only the first value. Left alone are headers, headings between the rows,
 * a total's label, and names, words and dates over more rows, which are read for each of them.
 */
export const samengevoegdeCellen: Rule<MergedCellsParams, "sheet"> = {
  id: "structuur.samengevoegde-cellen",
  title: "Samengevoegde cellen tussen de gegevens",
  checks: "Cellen met gegevens zijn samengevoegd. Namen, woorden en datums over meer rijen gelden voor elke rij.",
  reason: "Excel bewaart dan alleen de eerste waarde. De andere cellen zijn leeg, en leeg is niet nul.",
  source: { kind: "excel", reference: "Microsoft, “Merge and unmerge cells”" },
  severity: "waarschuwing",
  each: "sheet",
  in: "alle",
  sentence: ({ area, name }) =>
    name
      ? `De cellen ${area} zijn samengevoegd. De naam geldt voor elke rij, dus dit gebied heeft hier meer dan één rij met getallen.`
      : `De cellen ${area} zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.`,
  *check({ sheet, tables }) {
    if (sheet.merges.length === 0) return;
    const rows = rowsOf(tables);
    for (const merge of sheet.merges) {
      for (const [table, touched] of touchedBy(merge, rows)) {
        const disturbed = disturbs(table, touched, merge);
        if (disturbed === null) continue;
        const area = areaAddress(merge);
        const params = { area, name: disturbed === "name" };
        yield { tab: table.tab, address: area, found: area, expected: null, params, fix: null };
      }
    }
  },
};

interface RowsOfTables {
  /** The rows of tables side by side have one number. */
  readonly byNumber: ReadonlyMap<number, readonly RowOfTable[]>;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function rowsOf(tables: readonly Table[]): RowsOfTables {
  const byNumber = new Map<number, RowOfTable[]>();
  let [lastRow, firstColumn, lastColumn] = [-1, Infinity, -1];
  for (const table of tables) {
    for (const { column } of table.columns) {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
    for (const row of table.rows) {
      lastRow = Math.max(lastRow, row.row);
      const sameNumber = byNumber.get(row.row);
      if (sameNumber === undefined) byNumber.set(row.row, [{ table, row }]);
      else sameNumber.push({ table, row });
    }
  }
  return { byNumber, lastRow, firstColumn, lastColumn };
}

/** A merge beside all tables touches none, however many rows it has. */
function touchedBy(merge: Area, { byNumber, lastRow, firstColumn, lastColumn }: RowsOfTables): Map<Table, TableRow[]> {
  const touched = new Map<Table, TableRow[]>();
  if (merge.column > lastColumn || merge.column + merge.columnCount <= firstColumn) return touched;
  const end = Math.min(merge.row + merge.rowCount, lastRow + 1);
  for (let number = merge.row; number < end; number++) {
    for (const { table, row } of byNumber.get(number) ?? []) {
      const ofTable = touched.get(table);
      if (ofTable === undefined) touched.set(table, [row]);
      else ofTable.push(row);
    }
  }
  return touched;
}

function disturbs(table: Table, rows: readonly TableRow[], merge: Area): "name" | "value" | null {
  const places = table.columns.flatMap(({ column }, place) =>
    column >= merge.column && column < merge.column + merge.columnCount ? [place] : [],
  );
  const cells = rows.flatMap((row) => places.flatMap((place) => row.cells[place] ?? []));
  if (merge.rowCount > 1) {
    if (cells.length === 0 || !rows.some(({ kind }) => kind === "data")) return null;
    if (merge.columnCount > 1 || !cells.every(({ column }) => SPREAD_ROLES.has(column.role))) return "value";
    return cells.every(isKey) && !mayRepeat(table) ? "name" : null;
  }
  const [row] = rows;
  if (row === undefined || !isRead(row) || merge.columnCount < 2) return null;
  const counts = row.cells.some(({ reading }) => reading.kind === "amount" || reading.kind === "pair");
  return counts && cells.some((cell) => !isName(cell)) ? "value" : null;
}

/** Tables with more rows per gebied: lines, lists, or a row per soort. */
const mayRepeat = ({ kind, columns }: Table): boolean =>
  !KINDS[kind].figures || kind === "regios" || kind === "provincie" || columns.some(({ role }) => REPEATING.has(role));
const REPEATING: ReadonlySet<string | null> = new Set(["soort", "peildatum", "cyclus"]);
const isKey = ({ column }: TableCell): boolean => column.role === "gemeente" || column.role === "code";
const isName = ({ column }: TableCell): boolean =>
  column.role === "regio" ||
  column.role === "provincie" ||
  column.role === "label" ||
  column.role === "gemeente" ||
  column.role === "code";
