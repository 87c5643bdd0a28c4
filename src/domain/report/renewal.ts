// SPDX-License-Identifier: EUPL-1.2

import { cellAt, type Grid } from "../sheet/grid";
import { withRowsMoved } from "../sheet/references";
import { keyAt, type ReportPlaces } from "./find";
import { reportRow, type ReportRow } from "./rows";
import { REPORT } from "./words";

/** A row of the new report. */
export interface PlacedRow {
  /** What the add-in writes in it; null for a row that stays as the user has it. */
  readonly row: ReportRow | null;
  /** The row of the sheet with what stands beside it now; null where there is none. */
  readonly from: number | null;
}

export interface Renewal {
  readonly rows: readonly PlacedRow[];
  /** The user's formulas, which name cells that went elsewhere. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** A row that the report wrote, with the rows that the user put below it. */
interface Written {
  readonly row: number;
  readonly key: string;
  readonly own: number[];
}

const GONE = `kop|${REPORT.gone}`;

/**
 * Lays a new report over the one that is there. What the user wrote beside a row or put below it goes along with that row; where the row is
 * gone, it stays at the end, with the words of that row.
 *
 * @param tab the name of the sheet
 */
export function planRenewal(grid: Grid, places: ReportPlaces, rows: readonly ReportRow[], tab: string): Renewal {
  const before = writtenRows(grid, places);
  const byKey = new Map(before.map((written) => [written.key, written]));
  const keys = new Set(rows.map(({ key }) => key).concat(GONE));
  const gone = before.filter(({ key, row, own }) => !keys.has(key) && (own.length > 0 || isBeside(grid, places, row)));
  const placed = (row: ReportRow): PlacedRow[] => {
    const written = byKey.get(row.key);
    return [{ row, from: written?.row ?? null }, ...usersRows(written)];
  };
  const last = rows.length - 1;
  const all = [
    ...rows.slice(0, last).flatMap(placed),
    ...(gone.length === 0
      ? []
      : [reportRow("heading", GONE, REPORT.gone)].flatMap(placed).concat(
          gone.flatMap((written) => [{ row: null, from: written.row }, ...usersRows(written)]),
          { row: reportRow("text", ""), from: null },
        )),
    ...rows.slice(last).flatMap(placed),
  ];
  return { rows: all, formulas: movedFormulas(grid, places, all, tab) };
}

const usersRows = (written: Written | undefined): PlacedRow[] =>
  (written?.own ?? []).map((from) => ({ row: null, from }));

/** The rows with a key; one without, or with a key that was there already, is the user's where anything is in it. */
function writtenRows(grid: Grid, { titleRow, endRow, columns }: ReportPlaces): Written[] {
  const written: Written[] = [];
  const seen = new Set<string>();
  for (let row = titleRow; row <= endRow; row += 1) {
    const key = keyAt(grid, columns, row);
    const last = written.at(-1);
    if (last === undefined || (key !== "" && !seen.has(key))) written.push({ row, key, own: [] });
    else if ((grid[row] ?? []).some(({ content }) => content !== "")) last.own.push(row);
    seen.add(key);
  }
  return written;
}

const isBeside = (grid: Grid, { columns }: ReportPlaces, row: number): boolean =>
  (grid[row] ?? []).some(({ content }, column) => content !== "" && !columns.includes(column));

function movedFormulas(
  grid: Grid,
  { titleRow, endRow, columns }: ReportPlaces,
  rows: readonly PlacedRow[],
  tab: string,
): Renewal["formulas"] {
  const places = new Map(rows.flatMap(({ from }, index) => (from === null ? [] : [[from, titleRow + index] as const])));
  const more = Math.max(0, rows.length - (endRow - titleRow + 1));
  const rowOf = (row: number): number | null => {
    if (row < titleRow) return row;
    return row > endRow ? row + more : (places.get(row) ?? null);
  };
  return rows.flatMap(({ row, from }, index) =>
    (from === null ? [] : (grid[from] ?? [])).flatMap((_, column) => {
      const { content } = cellAt(grid, { row: from ?? 0, column });
      if (typeof content !== "string" || !content.startsWith("=") || (row !== null && columns.includes(column)))
        return [];
      return [{ row: titleRow + index, column, formula: withRowsMoved(content, tab, rowOf) }];
    }),
  );
}
