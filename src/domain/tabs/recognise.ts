// SPDX-License-Identifier: EUPL-1.2

import { headerMeaning } from "./headers/vocabulary";
import { readDoubleHeaderRow, readHeaderRow, type HeaderCell, type HeaderRow } from "./headers/header-row";
import type { Grid } from "./grid";
import type { HeaderLook, KindReader } from "./kinds/kind";
import { MEASURE_ROLES } from "./kinds/kind";
import { isMutatieText } from "./kinds/mutatie-text";
import { KINDS } from "./kinds/registry";
import type { TabKind } from "./table";

/** Where a table stands on its sheet and what its header says; its rows are not read yet. */
export interface FoundTable {
  readonly reader: KindReader;
  readonly header: HeaderRow;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows in which the header stands once more, as at the top of a printed page. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** The column with the words in front of each line ("Realisatie 1/7/2025"), for kinds that have lines. */
  readonly labelColumn: number | null;
}

interface Fit {
  readonly reader: KindReader;
  readonly header: HeaderRow;
  readonly score: number;
  readonly labelColumn: number | null;
}

/** Finds the tables on a sheet, from top to bottom, by what is in them. `only` holds the search to one kind. */
export function findTables(grid: Grid, only: TabKind | null = null): FoundTable[] {
  const readers = only === null ? Object.values(KINDS) : [KINDS[only]];
  const found: FoundTable[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const fit = fitAt(grid, row, readers) ?? freeTextAt(grid, row, readers);
    if (fit === null) continue;
    const end = endOf(grid, fit, readers);
    found.push({ ...fit, firstRow: fit.header.lastRow + 1, ...end });
    row = Math.max(row, end.lastRow);
  }
  return found.flatMap((table) => withoutDerived(grid, table, readers) ?? []);
}

function fitAt(grid: Grid, row: number, readers: readonly KindReader[]): Fit | null {
  const single = bestFit(grid, readHeaderRow(grid, row), readers);
  const double = bestFit(grid, readDoubleHeaderRow(grid, row), readers);
  if (double === null) return single;
  // The row below may be the whole header, and this one a title or a note above it.
  const below = bestFit(grid, readHeaderRow(grid, row + 1), readers);
  const best = single === null || double.score > single.score ? double : single;
  return below !== null && below.score >= best.score ? null : best;
}

function bestFit(grid: Grid, header: HeaderRow | null, readers: readonly KindReader[]): Fit | null {
  if (header === null) return null;
  const { look, labelColumn } = lookAt(grid, header);
  const [best] = readers
    .map((reader) => ({ reader, points: reader.fit(look) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  if (best === undefined) return null;
  const told = header.cells.filter((cell) => cell.role !== null).length + header.cells.filter((cell) => cell.soort !== null).length;
  return { reader: best.reader, header, score: best.points * 100 + told, labelColumn: best.reader.lines && look.measureLines > 0 ? labelColumn : null };
}

function lookAt(grid: Grid, header: HeaderRow): { look: HeaderLook; labelColumn: number | null } {
  const bare = header.cells.filter((cell) => cell.role === null && cell.soort !== null);
  const labels = labelColumnOf(grid, header, bare);
  const look: HeaderLook = {
    cells: header.cells,
    has: (...roles) => header.cells.some((cell) => cell.role !== null && roles.includes(cell.role)),
    bareSoorten: bare.length,
    measureLines: labels?.lines ?? 0,
  };
  return { look, labelColumn: labels?.column ?? null };
}

/** The column before the soorten whose cells most often name a measure. */
function labelColumnOf(grid: Grid, header: HeaderRow, bare: readonly HeaderCell[]): { column: number; lines: number } | null {
  const firstSoort = Math.min(...bare.map((cell) => cell.column));
  if (!Number.isFinite(firstSoort)) return null;
  let best: { column: number; lines: number } | null = null;
  for (let column = grid.firstColumn; column < firstSoort; column++) {
    let lines = 0;
    for (let row = header.lastRow + 1; row <= Math.min(grid.lastRow, header.lastRow + 40); row++) {
      if (grid.isBlank(row, column)) continue;
      const { role } = headerMeaning(String(grid.cell(row, column).value));
      if (role !== null && (MEASURE_ROLES as readonly string[]).includes(role)) lines++;
    }
    if (lines > (best?.lines ?? 0)) best = { column, lines };
  }
  return best;
}

/** The free text form has no header: a label with "mutaties" and beside it "Amsterdam(-240), Bergen (+20 amv)". */
function freeTextAt(grid: Grid, row: number, readers: readonly KindReader[]): Fit | null {
  const reader = readers.find(({ kind }) => kind === "mutaties");
  if (reader === undefined) return null;
  for (let column = grid.firstColumn + 1; column <= grid.lastColumn; column++) {
    if (grid.isBlank(row, column) || grid.isBlank(row, column - 1)) continue;
    const label = String(grid.cell(row, column - 1).value);
    if (headerMeaning(label).role !== "mutaties" || !isMutatieText(String(grid.cell(row, column).value))) continue;
    const cells: HeaderCell[] = [
      { role: "label", soort: null, day: null, text: "", row: row - 1, column: column - 1 },
      { role: "mutaties", soort: null, day: null, text: "", row: row - 1, column },
    ];
    return { reader, header: { firstRow: row, lastRow: row - 1, cells }, score: 1, labelColumn: null };
  }
  return null;
}

/** A table goes on until another one starts, or until the sheet ends: blank rows do not end it. */
function endOf(grid: Grid, fit: Fit, readers: readonly KindReader[]): Pick<FoundTable, "lastRow" | "repeatedHeaders"> {
  const repeatedHeaders = new Set<number>();
  const freeText = isFreeText(fit.header);
  let lastRow = fit.header.lastRow;
  for (let row = fit.header.lastRow + 1; row <= grid.lastRow; row++) {
    if (grid.isBlankRow(row)) continue;
    if (freeText !== (freeTextAt(grid, row, readers) !== null)) break;
    const other = freeText ? null : fitAt(grid, row, readers);
    if (other !== null && headerTexts(other.header) !== headerTexts(fit.header)) break;
    for (lastRow = row; lastRow < (other?.header.lastRow ?? row); lastRow++) repeatedHeaders.add(lastRow);
    if (other !== null) repeatedHeaders.add(lastRow);
    row = lastRow;
  }
  return { lastRow, repeatedHeaders };
}

/** The free text form has no header row of its own. */
export const isFreeText = (header: HeaderRow): boolean => header.lastRow < header.firstRow;

const headerTexts = (header: HeaderRow): string => header.cells.map((cell) => `${String(cell.column)}:${cell.text}`).join("|");

/**
 * Columns of SPREIDING formulas show what other tabs say; reading them as a source would go round in a circle. Null where nothing else
 * is left: a monitor. One such formula among numbers, left over from elsewhere, does not take its column away.
 */
function withoutDerived(grid: Grid, table: FoundTable, readers: readonly KindReader[]): FoundTable | null {
  const own = table.header.cells.filter(({ column }) => !isDerived(grid, table, column));
  if (own.length === table.header.cells.length) return table;
  const fit = bestFit(grid, { ...table.header, cells: own }, readers);
  return fit === null ? null : { ...table, ...fit };
}

function isDerived(grid: Grid, table: FoundTable, column: number): boolean {
  // OVERZICHT spills a whole table from the first cell of its header; only that cell has a formula.
  if (table.header.cells.some((cell) => asksSpreiding(grid, cell.row, cell.column))) return true;
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, index) => table.firstRow + index).filter((row) => !grid.isBlank(row, column));
  const [first] = rows;
  // A formula on top of cells without one of their own spills over them; #NAME? is a leftover without the add-in, and spills nothing.
  const spills = first !== undefined && asksSpreiding(grid, first, column) && grid.cell(first, column).value !== "#NAME?";
  if (spills && rows.slice(1).every((row) => grid.cell(row, column).formula === "")) return true;
  const derived = rows.filter((row) => asksSpreiding(grid, row, column)).length;
  return derived > 0 && derived * 2 >= rows.length;
}

const asksSpreiding = (grid: Grid, row: number, column: number): boolean => /SPREIDING[._]/i.test(grid.cell(row, column).formula);
