// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, columnLetters } from "../sheet/addresses";
import type { CellValue } from "../sheet/snapshot";
import { MONITOR_CELLS, MONITOR_HEADERS } from "./words";
import { MONITOR_COLUMNS, type ColumnId, type References } from "./columns";
import { NOTE_ROW, TITLE_ROW, type MonitorPlaces, type Spot } from "./places";
import type { MonitorPlan } from "./plan";

export interface MonitorCell extends Spot {
  /** A constant, or a formula in English notation. */
  readonly content: CellValue;
}

/** The measures of one row. */
export function rowCells(places: MonitorPlaces, row: number, kind: "gemeente" | "group"): MonitorCell[] {
  const at = referencesIn(places, row);
  return MONITOR_COLUMNS.flatMap(({ id, formula, ofGroups }) => {
    const column = places.columns.get(id);
    return column === undefined || (kind === "group" && !ofGroups) ? [] : [{ row, column, content: formula(at) }];
  });
}

/** Every formula of a measure, for the rows that the plan has. */
export function measureCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const rowsOf = (names: readonly string[], rows: ReadonlyMap<string, number>): number[] =>
    names.flatMap((name) => rows.get(name) ?? []);
  return [
    ...rowsOf(plan.gemeenten, places.gemeenten.rows).flatMap((row) => rowCells(places, row, "gemeente")),
    ...[...rowsOf(plan.regios, places.groups.rows), places.totalRow].flatMap((row) => rowCells(places, row, "group")),
  ];
}

/** What the first cell of a new sheet has. */
export function monitorTitle({ gebied }: MonitorPlaces): string {
  return MONITOR_CELLS.title(absolute(gebied));
}

/** What a new sheet has besides the measures: title, the cells that the user may change, headers and names. */
export function frameCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const { nameColumn, gemeenten, groups } = places;
  const setting = (label: string, spot: Spot, content: CellValue): MonitorCell[] => [
    { row: spot.row, column: spot.column - 1, content: label },
    ...(content === "" ? [] : [{ ...spot, content }]),
  ];
  return [
    { row: TITLE_ROW, column: nameColumn, content: monitorTitle(places) },
    ...setting(MONITOR_CELLS.gebied, places.gebied, nameContent(plan.gebied)),
    ...setting(MONITOR_CELLS.peildatum, places.peildatum, plan.peildatum),
    ...setting(MONITOR_CELLS.cyclus, places.cyclus, plan.cyclus),
    ...setting(MONITOR_CELLS.prognose, places.prognoseOp, plan.prognoseOp),
    { row: NOTE_ROW, column: nameColumn, content: MONITOR_CELLS.note },
    { row: gemeenten.headerRow, column: nameColumn, content: MONITOR_CELLS.gemeente },
    { row: groups.headerRow, column: nameColumn, content: MONITOR_CELLS.groups },
    ...plan.columns.flatMap((id) => headerCells(places, id)),
    ...[...gemeenten.rows, ...groups.rows].map(([name, row]) => ({
      row,
      column: nameColumn,
      content: nameContent(name),
    })),
    { row: places.totalRow, column: nameColumn, content: totalName(places) },
  ];
}

/** The header of a column above both tables. */
export function headerCells({ columns, gemeenten, groups }: MonitorPlaces, id: ColumnId): MonitorCell[] {
  const column = columns.get(id);
  const below = MONITOR_COLUMNS.find((one) => one.id === id)?.ofGroups === true ? [groups.headerRow] : [];
  return column === undefined
    ? []
    : [gemeenten.headerRow, ...below].map((row) => ({ row, column, content: MONITOR_HEADERS[id] }));
}

/**
 * Excel drops an apostrophe in front as a sign that text follows ('s-Gravenhage), and may take a name with digits for a number or a date:
 * these are written as a formula.
 */
export function nameContent(name: string): string {
  return !/^\p{L}/u.test(name) || /\d/.test(name) ? `="${name.replaceAll('"', '""')}"` : name;
}

/** The last row is about whatever gebied the user fills in above. */
function totalName({ gebied }: MonitorPlaces): string {
  return `=${absolute(gebied)}`;
}

function referencesIn(places: MonitorPlaces, row: number): References {
  return {
    gebied: `$${cellAddress({ row, column: places.nameColumn })}`,
    peildatum: absolute(places.peildatum),
    cyclus: absolute(places.cyclus),
    prognoseOp: absolute(places.prognoseOp),
    column: (id) => `$${cellAddress({ row, column: places.columns.get(id) ?? places.nameColumn })}`,
  };
}

function absolute({ row, column }: Spot): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}
