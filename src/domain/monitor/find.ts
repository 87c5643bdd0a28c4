// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import { cellAt, type Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/snapshot";
import { MONITOR_CELLS } from "./words";
import { rowCells } from "./cells";
import { MONITOR_COLUMNS, type ColumnId } from "./columns";
import type { Block, MonitorPlaces, Spot } from "./places";

/**
 * Finds a monitor of this gebied on the sheet where it was made, whatever the user inserted, moved or sorted since. It is known by its own
 * headers and formulas; these tell where the cells that the user may fill in have gone. Null where any of it is missing or there twice:
 * then nothing is sure.
 */
export function findMonitor(grid: Grid, gebied: string): MonitorPlaces | null {
  const top = only(spotsOf(grid, MONITOR_CELLS.gemeente));
  const below = only(spotsOf(grid, MONITOR_CELLS.groups));
  if (top === null || below?.column !== top.column || below.row <= top.row) return null;
  const columns = columnsIn(grid, top.row);
  if (columns === null) return null;
  const gemeenten = blockAt(grid, top, below.row);
  const groups = blockAt(grid, below, grid.length);
  const contents = (block: Block, column: number | undefined): CellValue[] =>
    column === undefined ? [] : [...block.rows.values()].map((row) => cellAt(grid, { row, column }).content);

  const gebiedSpot = referred(contents(groups, top.column), TOTAL);
  const peildatum = referred(contents(gemeenten, columns.get("realisatieRegulier")), /,"regulier",(\$[A-Z]+\$\d+)\)$/i);
  const cyclus = referred(contents(gemeenten, columns.get("taakstellingRegulier")), /,"regulier",(\$[A-Z]+\$\d+)\)$/i);
  const asked = referred(contents(gemeenten, columns.get("prognose")), /,(\$[A-Z]+\$\d+),"regulier"\)$/i);
  const prognoseOp = columns.has("prognose") ? asked : besideLabel(grid, MONITOR_CELLS.prognose, top.row);
  if (gebiedSpot === null || peildatum === null || cyclus === null || prognoseOp === null) return null;
  if (cellAt(grid, gebiedSpot).value !== gebied) return null;

  const isTotal = (row: number): boolean => TOTAL.test(String(cellAt(grid, { row, column: top.column }).content));
  const totalRow = only([...groups.rows.values()].filter(isTotal));
  if (totalRow === null) return null;
  const regios = { ...groups, rows: new Map([...groups.rows].filter(([, row]) => row !== totalRow)) };
  const places = {
    nameColumn: top.column,
    columns,
    gebied: gebiedSpot,
    peildatum,
    cyclus,
    prognoseOp,
    gemeenten,
    groups: regios,
    totalRow,
  };
  return [...gemeenten.rows.values()].some((row) => isOwnRow(grid, places, row)) ? places : null;
}

/** The name of the last row: what the cell with the gebied says. */
const TOTAL = /^=(\$[A-Z]+\$\d+)$/i;

/** The cell that most of these formulas refer to in this place. */
function referred(formulas: readonly CellValue[], pattern: RegExp): Spot | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) {
    const address = pattern.exec(String(formula).replaceAll(" ", ""))?.[1];
    if (address !== undefined) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const area = most === undefined ? null : parseAddress(most[0]);
  return area === null ? null : { row: area.row, column: area.column };
}

/** True where the first measures of a row are the monitor's own: not a row that the user added. */
export function isOwnRow(grid: Grid, places: MonitorPlaces, row: number): boolean {
  return (
    rowCells(places, row, "gemeente").filter((cell) => sameFormula(cellAt(grid, cell).content, cell.content)).length > 1
  );
}

/** Excel may give a formula back with other spaces or capitals. */
export function sameFormula(one: CellValue, other: CellValue): boolean {
  const plain = (content: CellValue): string => String(content).replaceAll(" ", "").toUpperCase();
  return plain(one) === plain(other);
}

function columnsIn(grid: Grid, headerRow: number): Map<ColumnId, number> | null {
  const columns = new Map<ColumnId, number>();
  for (const { id, header } of MONITOR_COLUMNS) {
    const found = (grid[headerRow] ?? []).flatMap(({ value }, column) => (value === header ? [column] : []));
    if (found.length > 1) return null;
    if (found[0] !== undefined) columns.set(id, found[0]);
  }
  return columns.has("status") && columns.has("taakstellingRegulier") ? columns : null;
}

function besideLabel(grid: Grid, label: string, before: number): Spot | null {
  const spot = only(spotsOf(grid.slice(0, before), label));
  return spot === null ? null : { row: spot.row, column: spot.column + 1 };
}

/** The rows below a header up to the first without a name. */
function blockAt(grid: Grid, { row: headerRow, column }: Spot, before: number): Block {
  const rows = new Map<string, number>();
  for (let row = headerRow + 1; row < before; row += 1) {
    const { value } = cellAt(grid, { row, column });
    if (value === "") break;
    if (!rows.has(String(value))) rows.set(String(value), row);
  }
  return { headerRow, rows };
}

function spotsOf(grid: Grid, value: string): Spot[] {
  return grid.flatMap((line, row) => line.flatMap((cell, column) => (cell.value === value ? [{ row, column }] : [])));
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] as T) : null;
}
