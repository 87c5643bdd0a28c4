// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../sheet/snapshot";
import type { ColumnId } from "./columns";
import type { MonitorPlan } from "./plan";
import { MONITOR_CHARTS, MONITOR_HEADERS } from "./words";

/** Rows and columns count from 0, as on the sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly headerRow: number;
  /** By the name in the first column; in no order, people sort. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Where on its sheet a monitor has what. */
export interface MonitorPlaces {
  readonly nameColumn: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly gebied: Spot;
  readonly peildatum: Spot;
  readonly cyclus: Spot;
  readonly prognoseOp: Spot;
  readonly gemeenten: Block;
  /** The regio's; the gebied as a whole comes below them. */
  readonly groups: Block;
  readonly totalRow: number;
}

export const TITLE_ROW = 0;
const SETTINGS_ROW = 1;
export const NOTE_ROW = 2;
const HEADER_ROW = 3;
/** Blank rows between the two tables: room for people who type on below the first. */
const BETWEEN = 2;

/** The places of a monitor on an empty sheet: the gemeenten first, so that their header stays in view. */
export function newPlaces({ columns, gemeenten, regios }: MonitorPlan): MonitorPlaces {
  const groupsRow = HEADER_ROW + gemeenten.length + 1 + BETWEEN;
  return {
    nameColumn: 0,
    columns: new Map(columns.map((id, index) => [id, index + 1])),
    gebied: { row: SETTINGS_ROW, column: 1 },
    peildatum: { row: SETTINGS_ROW, column: 3 },
    cyclus: { row: SETTINGS_ROW, column: 5 },
    prognoseOp: { row: SETTINGS_ROW, column: 7 },
    gemeenten: blockBelow(HEADER_ROW, gemeenten),
    groups: blockBelow(groupsRow, regios),
    totalRow: groupsRow + regios.length + 1,
  };
}

function blockBelow(headerRow: number, names: readonly string[]): Block {
  return { headerRow, rows: new Map(names.map((name, index) => [name, headerRow + 1 + index])) };
}

/** The places after a whole row of the sheet came in above `at`. */
export function withRow(places: MonitorPlaces, at: number): MonitorPlaces {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  const spot = ({ row, column }: Spot): Spot => ({ row: moved(row), column });
  const block = ({ headerRow, rows }: Block): Block => ({
    headerRow: moved(headerRow),
    rows: new Map([...rows].map(([name, row]) => [name, moved(row)])),
  });
  return {
    ...places,
    gebied: spot(places.gebied),
    peildatum: spot(places.peildatum),
    cyclus: spot(places.cyclus),
    prognoseOp: spot(places.prognoseOp),
    gemeenten: block(places.gemeenten),
    groups: block(places.groups),
    totalRow: moved(places.totalRow),
  };
}

/** The places after a whole column of the sheet came in before `at`. */
export function withColumn(places: MonitorPlaces, at: number): MonitorPlaces {
  const moved = (column: number): number => (column >= at ? column + 1 : column);
  const spot = ({ row, column }: Spot): Spot => ({ row, column: moved(column) });
  return {
    ...places,
    nameColumn: moved(places.nameColumn),
    columns: new Map([...places.columns].map(([id, column]) => [id, moved(column)])),
    gebied: spot(places.gebied),
    peildatum: spot(places.peildatum),
    cyclus: spot(places.cyclus),
    prognoseOp: spot(places.prognoseOp),
  };
}

interface MonitorSeries {
  readonly name: string;
  readonly values: Area;
}

/** A chart of taakstelling beside realisatie, with a bar for each name. */
export interface MonitorChart {
  /** By this name it is found again. */
  readonly name: string;
  readonly title: string;
  readonly type: "ColumnClustered" | "BarClustered";
  readonly names: Area;
  readonly series: readonly [MonitorSeries, MonitorSeries];
  /** Numbers at the bars, so that these can be told apart without colour; too many bars leave no room. */
  readonly labels: boolean;
  readonly position: Area;
}

const HEIGHT = 17;
const GAP = 1;
/** As many columns as a chart of a few regio's takes. */
const NARROW = 8;

/** @param below the first row that nothing stands in */
export function monitorCharts(plan: MonitorPlan, places: MonitorPlaces, below: number): MonitorChart[] {
  const { nameColumn, columns } = places;
  const lastColumn = Math.max(...columns.values());
  const position = (place: number, columnCount: number): Area => ({
    row: below + GAP + place * (HEIGHT + GAP),
    column: nameColumn,
    rowCount: HEIGHT,
    columnCount,
  });
  const chartOf = (
    block: Block,
    look: Pick<MonitorChart, "name" | "title" | "type" | "labels" | "position">,
  ): MonitorChart => {
    const rows = [...block.rows.values()];
    const area = (column: number): Area => ({
      row: Math.min(...rows),
      column,
      rowCount: Math.max(...rows) - Math.min(...rows) + 1,
      columnCount: 1,
    });
    const series = (id: "taakstellingRegulier" | "realisatieRegulier"): MonitorSeries => ({
      name: MONITOR_HEADERS[id],
      values: area(columns.get(id) ?? nameColumn),
    });
    return { ...look, names: area(nameColumn), series: [series("taakstellingRegulier"), series("realisatieRegulier")] };
  };
  const hasGroups = places.groups.rows.size > 1;
  const groups = {
    name: "Spreiding regio's",
    title: MONITOR_CHARTS.groups(plan.gebied),
    type: "BarClustered",
    labels: true,
    position: position(0, NARROW),
  } as const;
  const gemeenten = {
    name: "Spreiding gemeenten",
    title: MONITOR_CHARTS.gemeenten(plan.gebied),
    type: "ColumnClustered",
    labels: false,
    position: position(hasGroups ? 1 : 0, lastColumn - nameColumn + 1),
  } as const;
  return [...(hasGroups ? [chartOf(places.groups, groups)] : []), chartOf(places.gemeenten, gemeenten)];
}
