// SPDX-License-Identifier: EUPL-1.2

import { dutchText } from "../../../xlsx/dutch-text";
import type { SeriesData } from "./chart-data";
import { LABEL_SIZE, textStyle } from "./frame-option";
import { pixels } from "./measure";
import { colourAt, flagAt, numberAt, textAt } from "./recorded-look";
import { ACCENTS, type ChartTheme } from "./theme";

/** What echarts is told of every series. The legend goes by its number: two may have one name. */
export const shared = (index: number) => ({ name: String(index), silent: true, emphasis: { disabled: true } });

export const accent = (index: number, theme: ChartTheme): string =>
  theme.ofFile(ACCENTS[index % ACCENTS.length] ?? ACCENTS[0]);

/** Of the bars or the area of a series. */
export function fillOf({ properties }: SeriesData, index: number, theme: ChartTheme): string {
  const own = colourAt(properties, "format.fill.color");
  return own === null ? accent(index, theme) : theme.ofFile(own);
}

/** The line around a bar or an area: none, unless it is asked for. */
export function outlineOf({ properties }: SeriesData, theme: ChartTheme) {
  const own = colourAt(properties, "format.line.color");
  return own === null
    ? {}
    : { borderColor: theme.ofFile(own), borderWidth: pixels(numberAt(properties, "format.line.weight") ?? 0.75) };
}

/** What each point says of itself: what its cell shows, or its number in the format that was asked for. */
export function labelsOf({ properties, texts, values }: SeriesData, theme: ChartTheme) {
  const isAsked = flagAt(properties, "hasDataLabels") === true;
  const format = textAt(properties, "dataLabels.numberFormat");
  return {
    show: isAsked && flagAt(properties, "dataLabels.showValue") !== false,
    ...textStyle(properties, "dataLabels", theme, LABEL_SIZE, theme.label),
    formatter: ({ dataIndex }: { readonly dataIndex: number }): string => {
      const value = values[dataIndex] ?? null;
      if (value === null) return "";
      return format === null ? (texts[dataIndex] ?? "") : dutchText(value, format);
    },
  };
}
