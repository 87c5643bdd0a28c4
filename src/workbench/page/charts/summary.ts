// SPDX-License-Identifier: EUPL-1.2

import { largest, smallest } from "../../../domain/sheet/extremes";
import type { ChartData, SeriesData } from "./chart-data";
import { kindInWords } from "./chart-kind";

/** A chart in one sentence, for who hears it: kind, series with their extremes, and what is missing. */
export function summaryOf({ series, categories }: ChartData): string {
  const [first] = series;
  const kind = first === undefined ? "Diagram" : kindInWords(first.kind);
  const names = categories.length === 1 ? "1 naam" : `${categories.length} namen`;
  const many = series.length === 1 ? "1 reeks" : `${series.length} reeksen`;
  return `${kind}, ${many} over ${names}. ${series.map(extremesOf).join(" ")}`;
}

function extremesOf({ name, values, texts }: SeriesData): string {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, text: texts[at] ?? String(value) }]));
  const missing = values.length - known.length;
  const without = missing === 0 ? "" : missing === 1 ? ", 1 waarde ontbreekt" : `, ${missing} waarden ontbreken`;
  if (known.length === 0) return `${name}: geen waarde bekend.`;
  const numbers = known.map(({ value }) => value);
  const textOf = (number: number): string => known.find(({ value }) => value === number)?.text ?? "";
  const [low, high] = [textOf(smallest(numbers)), textOf(largest(numbers))];
  return `${name}: ${low === high ? low : `van ${low} tot ${high}`}${without}.`;
}

/** All that a chart shows, as rows of a table: its header, then a row for each category. */
export function tableOf({ series, categories }: ChartData): string[][] {
  return [
    ["", ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [category, ...series.map(({ texts }) => texts[at] ?? "")]),
  ];
}
