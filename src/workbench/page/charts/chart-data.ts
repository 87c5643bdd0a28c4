// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { RecordedChart, RecordedSeries, SetProperties } from "../../excel-host/recorded";
import type { ChartCell, ReadCells } from "./chart-cells";
import { canBeTogether, kindOf, type ChartKind } from "./chart-kind";
import { flagAt, textAt } from "./recorded-look";
import { seriesInSource, type CellSeries } from "./source-series";

export interface SeriesData {
  readonly name: string;
  readonly kind: ChartKind;
  /** A gap for what is no number: a blank cell, an error, a text. Excel draws a text as 0; here nothing that is not known is. */
  readonly values: readonly (number | null)[];
  /** What the cells show. */
  readonly texts: readonly string[];
  /** The numbers of the categories, for a scatter chart. */
  readonly x: readonly (number | null)[];
  /** Of the first cell with a number. */
  readonly format: string;
  readonly properties: SetProperties;
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly properties: SetProperties;
}

/** Why there is nothing to draw; the words are in notice.ts. */
export type NotDrawn =
  | { readonly reason: "type"; readonly title: string; readonly type: string }
  | { readonly reason: "noCells"; readonly title: string };

export type ReadChart = { readonly drawn: ChartData } | { readonly notDrawn: NotDrawn };

/** What a recorded chart shows of its cells as they are now. */
export function readChart(chart: RecordedChart, read: ReadCells): ReadChart {
  const { properties } = chart;
  // Excel leaves hidden rows out of a chart unless it is told otherwise.
  const withHidden = flagAt(properties, "plotVisibleOnly") === false;
  const found = chart.series.flatMap((one, index) =>
    seriesOf(one, index === 0 ? chart.seriesBy : null, read, withHidden),
  );
  const title = titleOf(chart, found);
  const types = found.map(({ recorded }) => textAt(recorded.properties, "chartType") ?? chart.type);
  const kinds = types.flatMap((type) => kindOf(type) ?? []);
  if (found.length === 0)
    return { notDrawn: kindOf(chart.type) === null ? typed(title, chart.type) : { reason: "noCells", title } };
  if (kinds.length < types.length) return { notDrawn: typed(title, types.find((type) => kindOf(type) === null) ?? "") };
  if (!canBeTogether(kinds)) return { notDrawn: typed(title, [...new Set(types)].join(" + ")) };

  const series = found.map(({ name, values, categories, recorded }, index) => ({
    name: name === "" ? `Reeks${index + 1}` : name,
    kind: kinds[index] as ChartKind,
    values: values.map(({ value }) => (typeof value === "number" ? value : null)),
    texts: values.map(({ text }) => text),
    x: (categories ?? []).map(({ value }) => (typeof value === "number" ? value : null)),
    format: values.find(({ value }) => typeof value === "number")?.format ?? "General",
    properties: { ...lettersOf(properties), ...recorded.properties },
  }));
  return { drawn: { title, properties, series, categories: categoriesOf(found) } };
}

/** Those of the whole chart, which its labels have too. */
const lettersOf = (properties: SetProperties): SetProperties =>
  Object.fromEntries(Object.entries(properties).filter(([path]) => path.startsWith("format.font.")));

const typed = (title: string, type: string): NotDrawn => ({ reason: "type", title, type });

interface FoundSeries extends CellSeries {
  readonly recorded: RecordedSeries;
}

/** @param seriesBy of the series that the chart was made with, null for one that was added */
function seriesOf(
  recorded: RecordedSeries,
  seriesBy: string | null,
  read: ReadCells,
  withHidden: boolean,
): readonly FoundSeries[] {
  const own = textAt(recorded.properties, "name") ?? "";
  const rows = recorded.values === null ? null : read(recorded.values, withHidden);
  if (rows === null) return [];
  const categories = recorded.categories === null ? null : flat(recorded.categories, read, withHidden);
  if (seriesBy === null || own !== "" || categories !== null)
    return [{ name: own, values: rows.flat(), categories, recorded }];
  return seriesInSource(rows, seriesBy).map((one) => ({ ...one, recorded }));
}

const flat = (area: SheetArea, read: ReadCells, withHidden: boolean): readonly ChartCell[] | null =>
  read(area, withHidden)?.flat() ?? null;

/** Excel names a chart of one series after it. */
function titleOf({ properties }: RecordedChart, found: readonly FoundSeries[]): string {
  if (flagAt(properties, "title.visible") === false) return "";
  const [first, ...others] = found;
  return textAt(properties, "title.text") ?? (others.length === 0 ? (first?.name ?? "") : "");
}

/** Those of the first series that has them; numbered where none has. */
function categoriesOf(found: readonly CellSeries[]): string[] {
  const count = found.reduce((most, { values }) => Math.max(most, values.length), 0);
  const named = found.find(({ categories }) => categories !== null)?.categories ?? null;
  return Array.from({ length: count }, (_, at) => (named === null ? String(at + 1) : (named[at]?.text ?? "")));
}
