// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../sheet/snapshot";
import { chartSoorten, IDS_OF } from "./chart-ids";
import { chartLayout, type Band, type ChartLayout } from "./chart-layout";
import { LEAST_TREND, type DataPlaces } from "./chart-places";
import { TREND_IDS_OF } from "./chart-trend";
import { MONITOR_CHARTS, SERIES_NAMES, type ChartSoort } from "./chart-words";
import { hasChoice, type MonitorPlaces } from "./places";
import type { MonitorPlan } from "./plan";
import { largest, smallest } from "../sheet/extremes";

export type SeriesKind = keyof typeof SERIES_NAMES;

export interface MonitorSeries {
  readonly kind: SeriesKind;
  readonly name: string;
  readonly values: Area;
}

/** A chart of one soort: a bar per series for each name, or a line per series through the peildata. */
export interface MonitorChart {
  /** By this name it is found again. */
  readonly name: string;
  readonly title: string;
  readonly type: "BarClustered" | "LineMarkers";
  readonly names: Area;
  readonly series: readonly MonitorSeries[];
  /** Numbers at the bars, so that these can be told apart without colour; too many bars leave no room. */
  readonly labels: boolean;
  /** In points. */
  readonly font: number;
  readonly position: Area;
}

/** How the names of the charts with bars begin. */
const BAR_NAMES = { regios: "Spreiding regio's", gemeenten: "Spreiding gemeenten" } as const;

/** Whether a chart on the sheet of a monitor is one of its own with bars, by its name. */
export const isBarChart = (name: string): boolean =>
  Object.values(BAR_NAMES).some((start) => name.startsWith(`${start} `));

/** How the charts of this monitor lie, counted from the first row that is free for them. */
export function layoutOf({ columns, data, groups, gemeenten }: MonitorPlaces): ChartLayout {
  const { groups: regios, gemeenten: names } = data ?? { groups: groups.rows, gemeenten: gemeenten.rows };
  return chartLayout({ columns: columns.keys(), regios: regios.size, gemeenten: names.size });
}

/**
 * Those of regulier on the left and those of amv beside them, from the cells below the lists that keep the order. None where these are
 * not on the sheet.
 *
 * @param below the first row that is free for them
 */
export function monitorCharts(plan: MonitorPlan, places: MonitorPlaces, below: number): MonitorChart[] {
  const { data } = places;
  if (data === null) return [];
  const layout = layoutOf(places);
  return chartSoorten(places.columns).flatMap((soort) => {
    const sideOf = (band: Band): Area => areaOf(places, soort, band, below);
    const made = { font: layout.font };
    return [
      ...(layout.regios === null
        ? []
        : [
            {
              ...made,
              ...bars(places, data, soort, [...data.groups.values()]),
              name: `${BAR_NAMES.regios} ${soort}`,
              title: MONITOR_CHARTS.groups(soort, plan.title),
              labels: true,
              position: sideOf(layout.regios),
            },
          ]),
      ...(plan.peildata < LEAST_TREND
        ? []
        : [
            {
              ...made,
              ...lines(data, soort),
              name: `Spreiding verloop ${soort}`,
              title: MONITOR_CHARTS.trend(soort, plan.title),
              labels: false,
              position: sideOf(layout.trend),
            },
          ]),
      ...gemeentenCharts(plan, data, soort, layout).map(({ band, rows, part, title }) => ({
        ...made,
        ...bars(places, data, soort, rows),
        name: `${BAR_NAMES.gemeenten} ${soort}${part}`,
        title,
        labels: false,
        position: sideOf(band),
      })),
    ];
  });
}

interface Part {
  readonly band: Band;
  readonly rows: readonly number[];
  /** Behind the name of the chart. */
  readonly part: string;
  readonly title: string;
}

function gemeentenCharts(plan: MonitorPlan, data: DataPlaces, soort: ChartSoort, { parts }: ChartLayout): Part[] {
  const rows = [...data.gemeenten.values()];
  const title = MONITOR_CHARTS.gemeenten(soort, plan.title);
  let taken = 0;
  return parts.map((band, index) => {
    const from = taken;
    taken += band.count;
    const number = index + 1;
    return {
      band,
      rows: rows.slice(from, taken),
      part: index === 0 ? "" : ` ${String(number)}`,
      title: parts.length === 1 ? title : `${title}${MONITOR_CHARTS.part(number, parts.length)}`,
    };
  });
}

function column(rows: readonly number[], at: number): Area {
  const row = smallest(rows);
  return { row, column: at, rowCount: largest(rows) - row + 1, columnCount: 1 };
}

type Drawn = Pick<MonitorChart, "type" | "names" | "series">;

function bars(places: MonitorPlaces, { columns }: DataPlaces, soort: ChartSoort, rows: readonly number[]): Drawn {
  const ids = IDS_OF[soort];
  const kinds: readonly SeriesKind[] = hasChoice(places.columns, "prognoseOp")
    ? ["taakstelling", "realisatie", "prognose"]
    : ["taakstelling", "realisatie"];
  return {
    type: "BarClustered",
    names: column(rows, columns[ids.name]),
    series: kinds.map((kind) => ({ kind, name: SERIES_NAMES[kind], values: column(rows, columns[ids[kind]]) })),
  };
}

function lines({ trend, trendColumns }: DataPlaces, soort: ChartSoort): Drawn {
  const ids = TREND_IDS_OF[soort];
  return {
    type: "LineMarkers",
    names: column(trend, trendColumns.date),
    series: (["taakstelling", "realisatie"] as const).map((kind) => ({
      kind,
      name: SERIES_NAMES[kind],
      values: column(trend, trendColumns[ids[kind]]),
    })),
  };
}

/** The left or the right half of a band, as near to half as the columns allow. */
function areaOf({ nameColumn, columns }: MonitorPlaces, soort: ChartSoort, band: Band, below: number): Area {
  const width = largest(columns.values()) - nameColumn + 1;
  const half = Math.floor(width / 2);
  return {
    row: below + band.row,
    column: soort === "regulier" ? nameColumn : nameColumn + half,
    rowCount: band.rowCount,
    columnCount: soort === "regulier" ? half : width - half,
  };
}
