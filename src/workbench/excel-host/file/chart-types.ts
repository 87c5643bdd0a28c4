// SPDX-License-Identifier: EUPL-1.2

import type { SheetChart } from "hucre";

type Kind = Pick<SheetChart, "areaGrouping" | "barGrouping" | "lineGrouping" | "showLineMarkers" | "type">;

/** The types of charts of Office.js that the writer of files knows, each as a file says it. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["ColumnClustered", { type: "column", barGrouping: "clustered" }],
  ["ColumnStacked", { type: "column", barGrouping: "stacked" }],
  ["ColumnStacked100", { type: "column", barGrouping: "percentStacked" }],
  ["BarClustered", { type: "bar", barGrouping: "clustered" }],
  ["BarStacked", { type: "bar", barGrouping: "stacked" }],
  ["BarStacked100", { type: "bar", barGrouping: "percentStacked" }],
  ["Line", { type: "line", showLineMarkers: false }],
  ["LineMarkers", { type: "line", showLineMarkers: true }],
  ["LineStacked", { type: "line", lineGrouping: "stacked", showLineMarkers: false }],
  ["LineMarkersStacked", { type: "line", lineGrouping: "stacked", showLineMarkers: true }],
  ["Area", { type: "area" }],
  ["AreaStacked", { type: "area", areaGrouping: "stacked" }],
  ["AreaStacked100", { type: "area", areaGrouping: "percentStacked" }],
  ["Pie", { type: "pie" }],
  ["Doughnut", { type: "doughnut" }],
  ["XYScatter", { type: "scatter" }],
]);

/** What Office.js says of a chart that is none of its types. */
export const UNKNOWN_TYPE = "Invalid";

/** As Office.js names it. */
export function chartTypeOf(chart: SheetChart): string {
  const { type, barGrouping = "clustered", lineGrouping = "standard", areaGrouping = "standard" } = chart;
  const markers = chart.showLineMarkers ?? true;
  for (const [name, kind] of KINDS) {
    const same =
      kind.type === type &&
      (kind.barGrouping ?? barGrouping) === barGrouping &&
      (type !== "line" || ((kind.lineGrouping ?? "standard") === lineGrouping && kind.showLineMarkers === markers)) &&
      (type !== "area" || (kind.areaGrouping ?? "standard") === areaGrouping);
    if (same) return name;
  }
  return UNKNOWN_TYPE;
}

/** Null where a file cannot have it. */
export const kindOf = (type: string): Kind | null => KINDS.get(type) ?? null;
