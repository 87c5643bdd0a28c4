// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../sheet/addresses";
import { headerCells, measureCells, nameContent, type MonitorCell } from "./cells";
import { MONITOR_COLUMNS, type ColumnId } from "./columns";
import { BLANK, cellAt, type Grid, type GridCell } from "../sheet/grid";
import { isOwnRow, sameFormula } from "./find";
import { withColumn, withRow, type Block, type MonitorPlaces, type Spot } from "./places";
import type { MonitorPlan } from "./plan";

/** A whole row or column of the sheet comes in before this one. */
interface Insertion {
  readonly line: "row" | "column";
  readonly at: number;
}

/** What to do to bring a monitor up to date; no cell with anything in it is written, and no row or column is taken away. */
export interface MonitorUpdate {
  /** In the order in which they are to be done. */
  readonly insertions: readonly Insertion[];
  /** After the insertions. */
  readonly cells: readonly MonitorCell[];
  readonly places: MonitorPlaces;
  readonly rowsAdded: readonly string[];
  readonly columnsAdded: readonly ColumnId[];
  /** Gemeenten and regio's with a row of their own that the gebied does not have any more. */
  readonly noLonger: readonly string[];
  /** Addresses of cells of the monitor in which the user put something else. */
  readonly ownCells: readonly string[];
}

/**
 * Whole rows and columns come in, so that whatever stands beside a gemeente stays beside it. They come in between the monitor's own: an
 * Excel table, a chart and the user's own sums grow with them in every version of Excel.
 */
export function planUpdate(grid: Grid, found: MonitorPlaces, plan: MonitorPlan): MonitorUpdate {
  const work = new Work(grid, found);
  const columnsAdded = plan.columns.filter((id) => !found.columns.has(id));
  for (const id of columnsAdded) work.addColumn(id);
  const gemeentenAdded = plan.gemeenten.filter((name) => !found.gemeenten.rows.has(name));
  for (const name of gemeentenAdded) work.addGemeente(name);
  const regiosAdded = plan.regios.filter((name) => !found.groups.rows.has(name));
  for (const name of regiosAdded) work.addRegio(name);

  const { places, insertions } = work;
  const rowsAdded = [...gemeentenAdded, ...regiosAdded];
  const names = [...places.gemeenten.rows, ...places.groups.rows].filter(([name]) => rowsAdded.includes(name));
  const cells: MonitorCell[] = [
    ...names.map(([name, row]) => ({ row, column: places.nameColumn, content: nameContent(name) })),
    ...columnsAdded.flatMap((id) => headerCells(places, id)),
    ...(columnsAdded.includes("prognose") && plan.prognoseOp !== ""
      ? [{ ...places.prognoseOp, content: plan.prognoseOp }]
      : []),
    ...measureCells(plan, places),
  ];
  return {
    insertions,
    cells: cells.filter((cell) => cellAt(work.grid, cell).content === ""),
    places,
    rowsAdded,
    columnsAdded,
    noLonger: [
      ...surplus(grid, found, found.gemeenten, plan.gemeenten),
      ...surplus(grid, found, found.groups, plan.regios),
    ],
    ownCells: changedCells(grid, found, plan).map((spot) => cellAddress(insertions.reduce(moved, spot))),
  };
}

/** What is to go of an update that came about in part, in this order: what was filled in, then the lines, the last one first. */
export interface TakenBack {
  readonly cells: readonly Spot[];
  readonly lines: readonly Insertion[];
}

/**
 * How far an update got, by how much the sheet grew. Null where that cannot be: somebody else changed the sheet at the same moment, or
 * wrote something in what came in.
 */
export function takenBack(before: Grid, now: Grid, { insertions, cells, places }: MonitorUpdate): TakenBack | null {
  const [rows, columns] = [now.length - before.length, widthOf(now) - widthOf(before)];
  const lines = insertions.slice(0, rows + columns);
  if (count(lines, "row") !== rows || count(lines, "column") !== columns) return null;
  const added = lines.map(({ line, at }, index) => {
    const spot = lines.slice(index + 1).reduce(moved, { row: at, column: at });
    return { line, at: line === "row" ? spot.row : spot.column };
  });
  const isAdded = ({ row, column }: Spot): boolean =>
    added.some(({ line, at }) => (line === "row" ? row : column) === at);
  const written = lines.length === insertions.length ? cells : [];
  const isOwn = (spot: Spot, { content }: GridCell): boolean =>
    content === "" ||
    // An Excel table names a new column by itself and fills it with its formula.
    String(content).startsWith("=") ||
    spot.row === places.gemeenten.headerRow ||
    written.some((cell) => cell.row === spot.row && cell.column === spot.column && sameFormula(cell.content, content));
  const foreign = now.some((line, row) =>
    line.some((cell, column) => isAdded({ row, column }) && !isOwn({ row, column }, cell)),
  );
  return foreign
    ? null
    : {
        cells: written.filter((cell) => !isAdded(cell) && sameFormula(cellAt(now, cell).content, cell.content)),
        lines: [...lines].reverse(),
      };
}

function count(lines: readonly Insertion[], wanted: Insertion["line"]): number {
  return lines.filter(({ line }) => line === wanted).length;
}

function widthOf(grid: Grid): number {
  return grid.reduce((widest, { length }) => Math.max(widest, length), 0);
}

function surplus(grid: Grid, found: MonitorPlaces, { rows }: Block, wanted: readonly string[]): string[] {
  return [...rows].flatMap(([name, row]) => (!wanted.includes(name) && isOwnRow(grid, found, row) ? [name] : []));
}

/** Compared before anything comes in: after that Excel writes the formulas in another way. */
function changedCells(grid: Grid, found: MonitorPlaces, plan: MonitorPlan): Spot[] {
  return measureCells(plan, found).filter((cell) => {
    const { content } = cellAt(grid, cell);
    return content !== "" && !sameFormula(content, cell.content);
  });
}

function moved({ row, column }: Spot, { line, at }: Insertion): Spot {
  return line === "row"
    ? { row: row >= at ? row + 1 : row, column }
    : { row, column: column >= at ? column + 1 : column };
}

/** The sheet as it will be after each insertion. */
class Work {
  readonly grid: GridCell[][];
  readonly insertions: Insertion[] = [];

  constructor(
    grid: Grid,
    public places: MonitorPlaces,
  ) {
    this.grid = grid.map((row) => [...row]);
  }

  /** Before the next column of the monitor; the last one is always there. */
  addColumn(id: ColumnId): void {
    const order = MONITOR_COLUMNS.map((column) => column.id);
    const next = order
      .slice(order.indexOf(id) + 1)
      .map((later) => this.places.columns.get(later))
      .find((column) => column !== undefined);
    if (next === undefined) throw new Error(`no column after ${id}`);
    this.insertions.push({ line: "column", at: next });
    for (const row of this.grid) if (row.length > next) row.splice(next, 0, BLANK);
    const places = withColumn(this.places, next);
    this.places = { ...places, columns: new Map([...places.columns, [id, next]]) };
  }

  /** At its place in the alphabet, but between two rows of the table: never the first row or the last. */
  addGemeente(name: string): void {
    const { headerRow, rows } = this.places.gemeenten;
    const after = [...rows].filter(([other]) => other.localeCompare(name, "nl") > 0).map(([, row]) => row);
    const last = Math.max(...rows.values());
    const at = Math.min(last, Math.max(headerRow + 2, after.length === 0 ? last : Math.min(...after)));
    this.#addRow(at);
    this.places = { ...this.places, gemeenten: withName(this.places.gemeenten, name, at) };
  }

  /** Above the row of the gebied as a whole. */
  addRegio(name: string): void {
    const at = this.places.totalRow;
    this.#addRow(at);
    this.places = { ...this.places, groups: withName(this.places.groups, name, at) };
  }

  #addRow(at: number): void {
    this.insertions.push({ line: "row", at });
    this.grid.splice(at, 0, []);
    this.places = withRow(this.places, at);
  }
}

function withName({ headerRow, rows }: Block, name: string, row: number): Block {
  return { headerRow, rows: new Map([...rows, [name, row]]) };
}
