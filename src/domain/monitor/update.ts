// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../sheet/addresses";
import type { CellValue } from "../sheet/snapshot";
import { headerCells, measureCells, nameCells } from "./cells";
import type { ColumnId } from "./columns";
import { monitorColumns } from "./cyclus-columns";
import { isOwnRow, type FoundMonitor } from "./find";
import { BLANK, cellAt, type Grid, type GridCell } from "../sheet/grid";
import { sameFormula, shapeOf } from "./same-formula";
import { hasChoice, SETTING_IDS, withLine, type Block, type MonitorPlaces, type SettingId, type Spot } from "./places";
import type { MonitorPlan } from "./plan";
import { listCells, settingCells, type MonitorCell } from "./settings-cells";
import { largest, smallest } from "../sheet/extremes";
import { changedData, nextDataRow } from "./update-data";

/** A whole row or column of the sheet comes in before this one. */
interface Insertion {
  readonly line: "row" | "column";
  readonly at: number;
}

interface NamesAt {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

interface NoRow extends NamesAt {
  /** Names that stand in more than one row, each with its cells. */
  readonly twice: readonly (readonly [name: string, addresses: readonly string[]])[];
}

/** What to do to bring a monitor up to date; no cell of the user's is written, and no row or column is taken away. */
export interface MonitorUpdate {
  /** In the order in which they are to be done. */
  readonly insertions: readonly Insertion[];
  /** After the insertions: blank cells, and those of the lists, which are the monitor's own. */
  readonly cells: readonly MonitorCell[];
  /** What the cells of the lists have that are written over, by their places before the insertions. */
  readonly over: readonly MonitorCell[];
  readonly places: MonitorPlaces;
  readonly rowsAdded: readonly string[];
  readonly columnsAdded: readonly ColumnId[];
  /** Settings that the monitor had no use for before. */
  readonly settingsAdded: readonly SettingId[];
  /** Gemeenten and regio's with a row of their own that the gebied does not have any more. */
  readonly noLonger: readonly string[];
  /** Names without a row, that are not added: there are rows without a name, or with the name of another row, which may be theirs. */
  readonly noRow: readonly NoRow[];
  /** Names that stand below the table, and are not added. */
  readonly elsewhere: NamesAt;
  /** Addresses of cells of the monitor in which the user put something else. */
  readonly ownCells: readonly string[];
  /** True where the cells from which the charts are drawn are not found: the charts that there are stay as they are, and none comes in. */
  readonly noChartData: boolean;
}

/**
 * Whole rows and columns come in, so that whatever stands beside a gemeente stays beside it. They come in between the monitor's own: an
 * Excel table, a chart and the user's own sums grow with them in every version of Excel.
 */
export function planUpdate(
  grid: Grid,
  { places: found, nameless, twice, elsewhere }: FoundMonitor,
  plan: MonitorPlan,
): MonitorUpdate {
  const work = new Work(grid, found);
  const columnsAdded = plan.columns.filter((id) => !found.columns.has(id));
  for (const id of columnsAdded) work.addColumn(id);
  const lackingIn = (block: Block, names: readonly string[]): string[] =>
    names.filter((name) => !block.rows.has(name) && !elsewhere.has(name));
  const regios = lackingIn(found.groups, plan.regios);
  const gemeenten = lackingIn(found.gemeenten, plan.gemeenten);
  const unsure = (table: keyof typeof nameless): boolean => nameless[table].length + twice[table].size > 0;
  const regiosAdded = unsure("groups") ? [] : regios;
  const gemeentenAdded = unsure("gemeenten") ? [] : gemeenten;
  for (const name of regiosAdded) work.addRegio(name);
  for (const name of gemeentenAdded) work.addGemeente(name);
  work.addData(plan);

  const { places, insertions } = work;
  const address = (spot: Spot): string => cellAddress(insertions.reduce(moved, spot));
  const rowsAdded = [...gemeentenAdded, ...regiosAdded];
  const settingsAdded = SETTING_IDS.filter((id) => hasChoice(places.columns, id) && !hasChoice(found.columns, id));
  const added = new Set([places.totalRow, ...rowsIn([places.groups, places.gemeenten], rowsAdded)]);
  const blank = [
    ...nameCells(plan, places).filter(({ row }) => added.has(row)),
    ...columnsAdded.flatMap((id) => headerCells(places, id)),
    ...settingCells(plan, places),
    ...measureCells(plan, places),
  ].filter((cell) => cellAt(work.grid, cell).content === "");
  const lists = changedLists(grid, found, places, plan);
  const shifted = insertions.reduce((moving, { line, at }) => withLine(moving, line, at), found);
  const data = changedData(grid, plan, { found, shifted, places });
  const noRow = [
    { names: gemeenten, table: "gemeenten" as const },
    { names: regios, table: "groups" as const },
  ].filter(({ names, table }) => names.length > 0 && unsure(table));
  const outside = plan.gemeenten.filter((name) => elsewhere.has(name) && !found.gemeenten.rows.has(name));
  return {
    insertions,
    cells: [...blank, ...data.fresh, ...[...lists, ...data.changed].map(({ now }) => now)],
    over: [...lists, ...data.changed].map(({ before }) => before),
    places,
    rowsAdded,
    columnsAdded,
    settingsAdded,
    noLonger: noRow.length > 0 ? [] : surplus(grid, found, plan),
    noRow: noRow.map(({ names, table }) => ({
      names,
      addresses: nameless[table].map(address),
      twice: [...twice[table]].map(([name, spots]) => [name, spots.map(address)] as const),
    })),
    elsewhere: { names: outside, addresses: outside.flatMap((name) => elsewhere.get(name) ?? []).map(address) },
    ownCells: changedCells(grid, found, plan).map(address),
    noChartData: found.data === null,
  };
}

/** What is to go of an update that came about in part, in this order: what was filled in, then the lines, the last one first; then the lists are as they were. */
export interface TakenBack {
  readonly cells: readonly Spot[];
  readonly lines: readonly Insertion[];
  readonly over: readonly MonitorCell[];
}

/**
 * How far an update got, by how much the sheet grew. Null where that cannot be: somebody else changed the sheet at the same moment, or
 * wrote something in what came in.
 */
export function takenBack(before: Grid, now: Grid, update: MonitorUpdate): TakenBack | null {
  const { insertions, cells, places, over } = update;
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
  const headerRows = [places.groups.headerRow, places.gemeenten.headerRow];
  const isOwn = (spot: Spot, { content }: GridCell): boolean =>
    content === "" ||
    // An Excel table names a new column by itself and fills it with its formula.
    String(content).startsWith("=") ||
    headerRows.includes(spot.row) ||
    written.some((cell) => cell.row === spot.row && cell.column === spot.column && sameFormula(cell.content, content));
  const foreign = now.some((line, row) =>
    line.some((cell, column) => isAdded({ row, column }) && !isOwn({ row, column }, cell)),
  );
  return foreign
    ? null
    : {
        cells: written.filter((cell) => !isAdded(cell) && sameFormula(cellAt(now, cell).content, cell.content)),
        lines: [...lines].reverse(),
        over: written.length === 0 ? [] : over,
      };
}

function count(lines: readonly Insertion[], wanted: Insertion["line"]): number {
  return lines.filter(({ line }) => line === wanted).length;
}

function widthOf(grid: Grid): number {
  return grid.reduce((widest, { length }) => Math.max(widest, length), 0);
}

function rowsIn(blocks: readonly Block[], names: readonly string[]): number[] {
  return blocks.flatMap(({ rows }) => names.flatMap((name) => rows.get(name) ?? []));
}

function surplus(grid: Grid, found: MonitorPlaces, { gemeenten, regios }: MonitorPlan): string[] {
  const without = ({ rows }: Block, wanted: readonly string[], kind: "gemeente" | "group"): string[] =>
    [...rows].flatMap(([name, row]) => (!wanted.includes(name) && isOwnRow(grid, found, row, kind) ? [name] : []));
  return [...without(found.gemeenten, gemeenten, "gemeente"), ...without(found.groups, regios, "group")];
}

/** The cells of the lists that have to say something else, beside what they have. Compared before anything comes in, as below. */
function changedLists(
  grid: Grid,
  found: MonitorPlaces,
  places: MonitorPlaces,
  plan: MonitorPlan,
): { readonly now: MonitorCell; readonly before: MonitorCell }[] {
  const after = listCells(plan, places);
  return listCells(plan, found).flatMap(({ row, column, content }, index) => {
    const held: CellValue = cellAt(grid, { row, column }).content;
    const now = after[index];
    const isSame = now === undefined || (sameFormula(held, content) && shapeOf(content) === shapeOf(now.content));
    return isSame ? [] : [{ now, before: { row, column, content: held } }];
  });
}

/** Compared before anything comes in: after that Excel writes the formulas in another way. */
function changedCells(grid: Grid, found: MonitorPlaces, plan: MonitorPlan): Spot[] {
  const { peildatum } = found.settings;
  const worked = settingCells(plan, found).filter(
    ({ row, column, content }) =>
      String(content).startsWith("=") && !(row === peildatum.row && column === peildatum.column),
  );
  return [...measureCells(plan, found), ...worked].filter((cell) => {
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
    const order = monitorColumns([...this.places.columns.keys(), id]).map((column) => column.id);
    const next = order
      .slice(order.indexOf(id) + 1)
      .map((later) => this.places.columns.get(later))
      .find((column) => column !== undefined);
    if (next === undefined) throw new Error(`no column after ${id}`);
    this.insertions.push({ line: "column", at: next });
    for (const row of this.grid) if (row.length > next) row.splice(next, 0, BLANK);
    const places = withLine(this.places, "column", next);
    this.places = { ...places, columns: new Map([...places.columns, [id, next]]) };
  }

  /** At its place in the alphabet, but between two rows of the table: never the first row or the last. */
  addGemeente(name: string): void {
    const { headerRow, rows } = this.places.gemeenten;
    const after = [...rows].filter(([other]) => other.localeCompare(name, "nl") > 0).map(([, row]) => row);
    const last = largest(rows.values());
    const at = Math.min(last, Math.max(headerRow + 2, after.length === 0 ? last : smallest(after)));
    this.#addRow(at);
    this.places = { ...this.places, gemeenten: withName(this.places.gemeenten, name, at) };
  }

  /** Between two regio's, or below the gebied as a whole. */
  addRegio(name: string): void {
    const { totalRow, groups } = this.places;
    const at = largest(groups.rows.values(), totalRow + 1);
    this.#addRow(at);
    this.places = { ...this.places, groups: withName(this.places.groups, name, at) };
  }

  /** The rows that the charts lack, where it has cells for these. */
  addData(plan: MonitorPlan): void {
    for (let data = this.places.data; data !== null; data = this.places.data) {
      const row = nextDataRow(plan, data);
      if (row === null) return;
      this.#addRow(row.at);
      const { data: moved } = this.places;
      if (moved !== null) this.places = { ...this.places, data: row.added(moved) };
    }
  }

  #addRow(at: number): void {
    this.insertions.push({ line: "row", at });
    this.grid.splice(at, 0, []);
    this.places = withLine(this.places, "row", at);
  }
}

function withName(block: Block, name: string, row: number): Block {
  return { ...block, rows: new Map([...block.rows, [name, row]]), lastRow: Math.max(block.lastRow, row) };
}
