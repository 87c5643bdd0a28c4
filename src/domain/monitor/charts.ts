// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../sheet/snapshot";
import { MONITOR_CHARTS, MONITOR_HEADERS } from "./words";
import type { Block, MonitorPlaces } from "./places";
import type { MonitorPlan } from "./plan";

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
