// SPDX-License-Identifier: EUPL-1.2

import { CHART_DATA, TREND_DATA } from "./chart-words";
import { recordOf } from "./record-of";

export type DataId = keyof typeof CHART_DATA;
export type TrendId = keyof typeof TREND_DATA;
export const DATA_IDS = Object.keys(CHART_DATA) as readonly DataId[];
export const TREND_IDS = Object.keys(TREND_DATA) as readonly TrendId[];

/** Which of the tables above a row of the chart data is about. */
export type DataKind = "groups" | "gemeenten";

/**
 * The cells from which the charts are drawn. Each row has a name that does not change, with its place in the table and in the order, and
 * beside it whatever is at that place in the order: so the charts follow the figures, whatever the user sorts, filters or puts in between.
 */
export interface DataPlaces {
  /** Of the words above the columns; the rows of the regio's follow. */
  readonly headerRow: number;
  /** Of the word between the rows of the regio's and those of the gemeenten. */
  readonly gemeentenRow: number;
  /** Of the words above the peildata. */
  readonly trendRow: number;
  readonly columns: Readonly<Record<DataId, number>>;
  readonly trendColumns: Readonly<Record<TrendId, number>>;
  /** The row of each name, from top to bottom. */
  readonly groups: ReadonlyMap<string, number>;
  readonly gemeenten: ReadonlyMap<string, number>;
  /** A row per peildatum, the oldest first. */
  readonly trend: readonly number[];
}

/** A line needs two points. */
export const LEAST_TREND = 2;

interface DataOf {
  readonly regios: readonly string[];
  readonly gemeenten: readonly string[];
  readonly peildata: number;
}

/** On a new sheet, from the title down. */
export function newDataPlaces(
  { regios, gemeenten, peildata }: DataOf,
  title: { readonly row: number; readonly column: number },
): DataPlaces {
  const headerRow = title.row + 1;
  const gemeentenRow = headerRow + regios.length + 1;
  const trendRow = gemeentenRow + gemeenten.length + 2;
  const rowsOf = (names: readonly string[], above: number): Map<string, number> =>
    new Map(names.map((name, index) => [name, above + 1 + index]));
  return {
    headerRow,
    gemeentenRow,
    trendRow,
    columns: recordOf(DATA_IDS, (id) => title.column + DATA_IDS.indexOf(id)),
    trendColumns: recordOf(TREND_IDS, (id) => title.column + TREND_IDS.indexOf(id)),
    groups: rowsOf(regios, headerRow),
    gemeenten: rowsOf(gemeenten, gemeentenRow),
    trend: Array.from({ length: Math.max(LEAST_TREND, peildata) }, (_, index) => trendRow + 1 + index),
  };
}

/** The places after a whole row or column of the sheet came in. */
export function dataMoved(data: DataPlaces, moved: (line: "row" | "column", place: number) => number): DataPlaces {
  const row = (place: number): number => moved("row", place);
  const rows = (names: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...names].map(([name, place]) => [name, row(place)]));
  return {
    headerRow: row(data.headerRow),
    gemeentenRow: row(data.gemeentenRow),
    trendRow: row(data.trendRow),
    columns: recordOf(DATA_IDS, (id) => moved("column", data.columns[id])),
    trendColumns: recordOf(TREND_IDS, (id) => moved("column", data.trendColumns[id])),
    groups: rows(data.groups),
    gemeenten: rows(data.gemeenten),
    trend: data.trend.map(row),
  };
}

/** With a row for a name, which came in at `at`; the names stay in the order of their rows. */
export function withDataName(data: DataPlaces, kind: DataKind, name: string, at: number): DataPlaces {
  return { ...data, [kind]: new Map([...data[kind], [name, at] as const].sort(([, a], [, b]) => a - b)) };
}

export function withTrendRow(data: DataPlaces, at: number): DataPlaces {
  return { ...data, trend: [...data.trend, at].sort((a, b) => a - b) };
}
