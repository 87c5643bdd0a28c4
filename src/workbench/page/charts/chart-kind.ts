// SPDX-License-Identifier: EUPL-1.2

/** What is drawn for one series. */
export interface ChartKind {
  readonly family: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
  /** "percent": each category adds up to the whole. */
  readonly stack: "none" | "stacked" | "percent";
  /** Points of a line, or of a scatter chart. */
  readonly markers: boolean;
  /** Between the points. */
  readonly line: boolean;
  readonly smooth: boolean;
}

const PLAIN: Omit<ChartKind, "family"> = { stack: "none", markers: false, line: false, smooth: false };
const COLUMN: ChartKind = { ...PLAIN, family: "column" };
const BAR: ChartKind = { ...PLAIN, family: "bar" };
const LINE: ChartKind = { ...PLAIN, family: "line", line: true };
const AREA: ChartKind = { ...PLAIN, family: "area", line: true };
const SCATTER: ChartKind = { ...PLAIN, family: "scatter" };

/** By the name that Office.js has for it: Excel.ChartType. */
const KINDS = new Map<string, ChartKind>([
  ["ColumnClustered", COLUMN],
  ["ColumnStacked", { ...COLUMN, stack: "stacked" }],
  ["ColumnStacked100", { ...COLUMN, stack: "percent" }],
  ["BarClustered", BAR],
  ["BarStacked", { ...BAR, stack: "stacked" }],
  ["BarStacked100", { ...BAR, stack: "percent" }],
  ["Line", LINE],
  ["LineMarkers", { ...LINE, markers: true }],
  ["LineStacked", { ...LINE, stack: "stacked" }],
  ["LineMarkersStacked", { ...LINE, stack: "stacked", markers: true }],
  ["LineStacked100", { ...LINE, stack: "percent" }],
  ["LineMarkersStacked100", { ...LINE, stack: "percent", markers: true }],
  ["Area", AREA],
  ["AreaStacked", { ...AREA, stack: "stacked" }],
  ["AreaStacked100", { ...AREA, stack: "percent" }],
  ["Pie", { ...PLAIN, family: "pie" }],
  ["Doughnut", { ...PLAIN, family: "doughnut" }],
  ["XYScatter", { ...SCATTER, markers: true }],
  ["XYScatterLines", { ...SCATTER, markers: true, line: true }],
  ["XYScatterLinesNoMarkers", { ...SCATTER, line: true }],
  ["XYScatterSmooth", { ...SCATTER, markers: true, line: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { ...SCATTER, line: true, smooth: true }],
]);

/** Null for a type that is not drawn here. */
export const kindOf = (type: string): ChartKind | null => KINDS.get(type) ?? null;

export const isRound = ({ family }: ChartKind): boolean => family === "pie" || family === "doughnut";

const UPRIGHT = new Set<ChartKind["family"]>(["column", "line", "area"]);

/** Whether series of these kinds share one pair of axes; Excel has more ways to combine them. */
export function canBeTogether(kinds: readonly ChartKind[]): boolean {
  const families = new Set(kinds.map(({ family }) => family));
  return families.size <= 1 || [...families].every((family) => UPRIGHT.has(family));
}

const WORDS: Readonly<Record<ChartKind["family"], string>> = {
  column: "Kolomdiagram",
  bar: "Staafdiagram",
  line: "Lijndiagram",
  area: "Vlakdiagram",
  pie: "Cirkeldiagram",
  doughnut: "Ringdiagram",
  scatter: "Spreidingsdiagram",
};

export const kindInWords = ({ family }: ChartKind): string => WORDS[family];
