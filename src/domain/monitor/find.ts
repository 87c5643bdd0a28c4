// SPDX-License-Identifier: EUPL-1.2

import { rowCells } from "./cells";
import type { ColumnId, RowKind } from "./columns";
import { monitorColumns } from "./cyclus-columns";
import { cellAt, type Grid } from "../sheet/grid";
import { findData, findSentences } from "./find-data";
import { sameFormula, shapeOf } from "./same-formula";
import { LIST_IDS, SETTING_IDS, type Block, type MonitorPlaces, type SettingId, type Spot } from "./places";
import type { MonitorPlan } from "./plan";
import { recordOf } from "./record-of";
import {
  EARLIER_TITLE,
  MONITOR_CELLS,
  MONITOR_HEADERS,
  MONITOR_LISTS,
  MONITOR_MESSAGES,
  MONITOR_SETTINGS,
} from "./words";
import { largest, smallest } from "../sheet/extremes";

export interface FoundMonitor {
  readonly places: MonitorPlaces;
  /** Rows of the monitor's own of which the name is gone or says nothing to the functions, per table. */
  readonly nameless: Readonly<Record<"groups" | "gemeenten", readonly Spot[]>>;
  /** Names in more than one row, per table: which row is theirs is not known. */
  readonly twice: Readonly<Record<"groups" | "gemeenten", ReadonlyMap<string, readonly Spot[]>>>;
  /** Names of the plan that stand below the table, where the user may have put their row. */
  readonly elsewhere: ReadonlyMap<string, Spot>;
}

/**
 * Finds the monitor of a plan on the sheet where it was made, whatever the user inserted, moved or sorted since. It is known by its own
 * words and formulas. Null where any that it cannot do without is missing or there twice: then nothing is sure.
 */
export function findMonitor(grid: Grid, plan: MonitorPlan): FoundMonitor | null {
  const top = headerWith(grid, MONITOR_CELLS.total);
  const below = headerWith(grid, MONITOR_CELLS.gemeente);
  const lists = listsIn(grid);
  if (top === null || lists === null || below?.column !== top.column) return null;
  if (below.row <= top.row || lists.headerRow <= below.row) return null;
  const settings = settingsAbove(grid, top.row);
  const columns = columnsIn(grid, [top.row, below.row], plan);
  if (settings === null || columns === null) return null;

  const nameColumn = top.column;
  const frame = {
    nameColumn,
    columns,
    settings,
    lists,
    message: messageAbove(grid, top),
    data: findData(grid, lists.headerRow),
    sentences: findSentences(grid, below.row + 1, lists.headerRow),
  };
  const none = { rows: new Map<string, number>(), lastRow: top.row };
  const unnamed = {
    ...frame,
    totalRow: top.row + 1,
    groups: { ...none, headerRow: top.row },
    gemeenten: { ...none, headerRow: below.row },
  };
  const namedIn = (headerRow: number, before: number, kind: RowKind): NamedRows =>
    namedRows(grid, plan, unnamed, headerRow, before, kind);
  const groups = namedIn(top.row, below.row, "group");
  const gemeenten = namedIn(below.row, lists.headerRow, "gemeente");
  const first = groups.nameless.find(({ row }) => row === top.row + 1);
  const totalRow = groups.rows.get(plan.gebied) ?? first?.row;
  if (totalRow === undefined || gemeenten.rows.size === 0 || gemeenten.own === 0) return null;

  const regios = new Map([...groups.rows].filter(([, row]) => row !== totalRow));
  return {
    places: {
      ...frame,
      totalRow,
      groups: { headerRow: top.row, rows: regios, lastRow: groups.lastRow },
      gemeenten: { headerRow: below.row, rows: gemeenten.rows, lastRow: gemeenten.lastRow },
    },
    nameless: { groups: groups.nameless.filter(({ row }) => row !== totalRow), gemeenten: gemeenten.nameless },
    twice: { groups: groups.twice, gemeenten: gemeenten.twice },
    elsewhere: namesBelow(grid, plan, nameColumn, gemeenten.lastRow + 1, lists.headerRow),
  };
}

/** True for the sheet of a monitor that a version made which had its totals below. */
export function isOfEarlierVersion(grid: Grid): boolean {
  return grid.some((line) => line.some(({ content }) => EARLIER_TITLE.test(String(content))));
}

/** True where some measures of a row are the monitor's own: not a row that the user added. */
export function isOwnRow(grid: Grid, places: MonitorPlaces, row: number, kind: RowKind): boolean {
  const own = rowCells(places, row, kind).filter((cell) => sameFormula(cellAt(grid, cell).content, cell.content));
  return own.length > 1;
}

interface NamedRows extends Omit<Block, "headerRow"> {
  readonly nameless: readonly Spot[];
  readonly twice: ReadonlyMap<string, readonly Spot[]>;
  /** How many rows have formulas of the monitor. */
  readonly own: number;
}

/** A table ends with its last row that has formulas of the monitor, and the names that follow it: a blank row in it is no end. */
function namedRows(
  grid: Grid,
  plan: MonitorPlan,
  places: MonitorPlaces,
  headerRow: number,
  before: number,
  kind: RowKind,
): NamedRows {
  const spot = (row: number): Spot => ({ row, column: places.nameColumn });
  const nameAt = (row: number): string => String(cellAt(grid, spot(row)).value).trim();
  const all = Array.from({ length: Math.max(0, before - headerRow - 1) }, (_, index) => headerRow + 1 + index);
  const own = new Set(all.filter((row) => isOwnRow(grid, places, row, kind)));
  let lastRow = largest(own, headerRow);
  while (lastRow + 1 < before && nameAt(lastRow + 1) !== "") lastRow += 1;
  const rows = new Map<string, number>();
  const nameless: Spot[] = [];
  const twice = new Map<string, readonly Spot[]>();
  for (const row of all.filter((one) => one <= lastRow)) {
    const name = nameAt(row);
    const meant = name === "" ? null : plan.meant(name);
    const known = meant ?? name;
    const before = rows.get(known);
    if (own.has(row) && meant === null) nameless.push(spot(row));
    else if (own.has(row) && before !== undefined)
      twice.set(known, [...(twice.get(known) ?? [spot(before)]), spot(row)]);
    if (known !== "" && before === undefined) rows.set(known, row);
  }
  return { rows, lastRow, nameless, twice, own: own.size };
}

function namesBelow(grid: Grid, plan: MonitorPlan, column: number, from: number, before: number): Map<string, Spot> {
  const wanted = new Set(plan.gemeenten);
  const spots = grid.slice(from, before).map((_, index): Spot => ({ row: from + index, column }));
  return new Map(
    spots.flatMap((spot) => {
      const { value } = cellAt(grid, spot);
      return wanted.has(String(value)) ? [[String(value), spot] as const] : [];
    }),
  );
}

const HEADERS = new Set<unknown>(Object.values(MONITOR_HEADERS));

/** The one row that begins with this word and has headers of the monitor beside it. */
function headerWith(grid: Grid, word: string): Spot | null {
  return only(spotsOf(grid, word).filter(({ row }) => grid[row]?.some(({ value }) => HEADERS.has(value))));
}

/** By its header above one of both tables, or where the user called it otherwise by its formulas. */
function columnsIn(grid: Grid, headerRows: readonly number[], plan: MonitorPlan): Map<ColumnId, number> | null {
  const columns = new Map<ColumnId, number>();
  const all = monitorColumns(plan.columns);
  for (const { id, header } of all) {
    const found = headerRows.flatMap((row) =>
      (grid[row] ?? []).flatMap(({ value }, column) => (value === header ? [column] : [])),
    );
    const distinct = new Set(found);
    if (distinct.size > 1 || found.length > headerRows.length) return null;
    if (found[0] !== undefined) columns.set(id, found[0]);
  }
  const taken = new Set(columns.values());
  const shapes = shapesBelow(grid, smallest(headerRows));
  for (const { id, formula } of all) {
    const shape = shapeOf(formula(ANYWHERE, "gemeente") ?? "");
    const column = columns.has(id) ? undefined : shapes.get(shape);
    if (column !== undefined && !taken.has(column)) columns.set(id, column);
  }
  return columns.has("nietMeegeteld") && columns.has("taakstellingRegulier") ? columns : null;
}

/** Any cell will do where only the shape of a formula counts. */
const ANYWHERE = { gebied: "A1", ...recordOf(SETTING_IDS, () => "A1"), controle: "A1", column: () => "A1" };

function shapesBelow(grid: Grid, headerRow: number): Map<string, number> {
  const shapes = new Map<string, number>();
  for (const line of grid.slice(headerRow + 1))
    for (const [column, { content }] of line.entries())
      if (String(content).startsWith("=")) shapes.set(shapeOf(content), column);
  return shapes;
}

function listsIn(grid: Grid): MonitorPlaces["lists"] | null {
  const words = Object.values(MONITOR_LISTS);
  const headerRow = only(
    grid.flatMap((line, row) => (words.every((word) => line.some(({ value }) => value === word)) ? [row] : [])),
  );
  if (headerRow === null) return null;
  const columnOf = (word: string): number => (grid[headerRow] ?? []).findIndex(({ value }) => value === word);
  return { headerRow, columns: recordOf(LIST_IDS, (id) => columnOf(MONITOR_LISTS[id])) };
}

/** Below their words. What a monitor had no use for gets the place that it has on a new sheet. */
function settingsAbove(grid: Grid, before: number): MonitorPlaces["settings"] | null {
  const above = grid.slice(0, before);
  const found = recordOf(SETTING_IDS, (id) => only(spotsOf(above, MONITOR_SETTINGS[id])));
  const { peildatum } = found;
  if (peildatum === null || found.cyclus === null || found.vorige === null) return null;
  const beside: Readonly<Partial<Record<SettingId, number>>> = { soort: 1, prognoseOp: 2 };
  return recordOf(SETTING_IDS, (id) => {
    const { row, column } = found[id] ?? { ...peildatum, column: peildatum.column + (beside[id] ?? 0) };
    return { row: row + 1, column };
  });
}

function messageAbove(grid: Grid, top: Spot): Spot {
  const [spot] = grid
    .slice(0, top.row)
    .flatMap((line, row) =>
      line.flatMap(({ content }, column) =>
        String(content).includes(MONITOR_MESSAGES.missing[0]) ? [{ row, column }] : [],
      ),
    );
  return spot ?? { row: top.row - 1, column: top.column };
}

function spotsOf(grid: Grid, value: string): Spot[] {
  return grid.flatMap((line, row) => line.flatMap((cell, column) => (cell.value === value ? [{ row, column }] : [])));
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] as T) : null;
}
