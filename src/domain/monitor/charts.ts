// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../sheet/snapshot";
import { CHART_ROWS, type Block, type MonitorPlaces } from "./places";
import type { MonitorPlan } from "./plan";
import { MONITOR_CHARTS, MONITOR_HEADERS } from "./words";
import { largest, smallest } from "../sheet/extremes";

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

const SOORTEN = [
  { soort: "regulier", ids: ["taakstellingRegulier", "realisatieRegulier"] },
  { soort: "amv", ids: ["taakstellingAmv", "realisatieAmv"] },
] as const;

/**
 * Those of the regio's side by side, those of the gemeenten below each other over the whole width.
 *
 * @param below the first row that is free for them
 */
export function monitorCharts(plan: MonitorPlan, places: MonitorPlaces, below: number): MonitorChart[] {
  const { nameColumn, columns, groups, gemeenten } = places;
  const width = largest(columns.values()) - nameColumn + 1;
  const hasGroups = groups.rows.size > 1;
  const half = Math.floor(width / 2);
  const row = (place: number): number => below + place * (CHART_ROWS + 1);
  return SOORTEN.flatMap(({ soort, ids }, index) => [
    ...(hasGroups
      ? [
          chartOf(places, groups, ids, {
            name: `Spreiding regio's ${soort}`,
            title: MONITOR_CHARTS.groups(soort, plan.title),
            type: "BarClustered",
            labels: true,
            position: {
              row: row(0),
              column: nameColumn + index * half,
              rowCount: CHART_ROWS,
              columnCount: index === 0 ? half : width - half,
            },
          }),
        ]
      : []),
    chartOf(places, gemeenten, ids, {
      name: `Spreiding gemeenten ${soort}`,
      title: MONITOR_CHARTS.gemeenten(soort, plan.title),
      type: "ColumnClustered",
      labels: false,
      position: { row: row((hasGroups ? 1 : 0) + index), column: nameColumn, rowCount: CHART_ROWS, columnCount: width },
    }),
  ]);
}

function chartOf(
  { nameColumn, columns }: MonitorPlaces,
  { rows }: Block,
  [task, stand]: (typeof SOORTEN)[number]["ids"],
  look: Pick<MonitorChart, "name" | "title" | "type" | "labels" | "position">,
): MonitorChart {
  const numbers = [...rows.values()];
  const first = smallest(numbers);
  const area = (column: number): Area => ({
    row: first,
    column,
    rowCount: largest(numbers) - first + 1,
    columnCount: 1,
  });
  const series = (id: typeof task | typeof stand): MonitorSeries => ({
    name: MONITOR_HEADERS[id],
    values: area(columns.get(id) ?? nameColumn),
  });
  return { ...look, names: area(nameColumn), series: [series(task), series(stand)] };
}
