// SPDX-License-Identifier: EUPL-1.2

import { cloneChart } from "hucre/ooxml";
import type { Chart, Sheet, SheetChart } from "hucre";
import { chartParts, edgesIn, type ChartPart } from "./chart-parts";
import type { Placed } from "./places";
import type { Parts } from "../parts";
import { selfContained } from "./self-contained";
import type { FileChart, FileLink, SheetBeside } from "../workbook-file";

const KEPT = [
  "autoFilter",
  "colBreaks",
  "conditionalRules",
  "dataValidations",
  "headerFooter",
  "images",
  "outlineProperties",
  "pageSetup",
  "protection",
  "rowBreaks",
  "sparklines",
  "tables",
  "textBoxes",
  "veryHidden",
  "view",
] as const satisfies readonly (keyof SheetBeside & keyof Sheet)[];

/** What lies on a sheet beside its cells. */
export function readBeside(sheet: Placed): SheetBeside | undefined {
  const found = KEPT.flatMap((name): [string, unknown][] => {
    const part = sheet[name];
    return part === undefined || (Array.isArray(part) && part.length === 0) ? [] : [[name, part]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The charts of a sheet, each with the XML that it has in the file: so one of any kind can be saved as it was. */
export function readCharts(sheet: Placed, parts: Parts, sheetPath: string): FileChart[] {
  const found = chartParts(parts, sheetPath);
  const charts = sheet.charts ?? [];
  // Without the same order nobody knows which is which.
  if (charts.length !== found.length) return [];
  return charts.flatMap((chart, at) => {
    const part = found[at];
    const xml = part === undefined ? null : selfContained(part.xml);
    if (part === undefined || xml === null || chart.anchor === undefined) return [];
    const { anchor, place } = chart;
    return [{ ...fileChart(chart, anchor, { ...part, xml }), ...(place !== undefined && { place }) }];
  });
}

function fileChart(chart: Chart, anchor: SheetChart["anchor"], { name, xml }: ChartPart): FileChart {
  const place = { anchor, ...(chart.altText !== undefined && { altText: chart.altText }) };
  const edges = edgesIn(xml);
  return {
    name,
    chart: writable(chart, place, xml) ?? { type: "column", series: [], ...place },
    xml,
    ...(edges.some((edge) => edge !== null) && { edges }),
  };
}

/** Null for a kind that the writer does not know, or more kinds in one. */
function writable(chart: Chart, place: Pick<SheetChart, "anchor" | "altText">, xml: string): SheetChart | null {
  const [kind] = chart.kinds;
  if (chart.kinds.length !== 1 || kind === undefined || !AS_THEY_ARE.has(kind)) return null;
  const isLying = /<(?:\w+:)?barDir\b[^<>]*\bval="bar"/.test(xml);
  return { ...cloneChart(chart, { ...place, ...(kind === "bar" && { type: isLying ? "bar" : "column" }) }), ...place };
}

const AS_THEY_ARE: ReadonlySet<string> = new Set(["bar", "line", "pie", "doughnut", "area", "scatter"]);

/** Where cells of a sheet lead to. */
export function readLinks(sheet: Sheet): FileLink[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]) => {
    if (hyperlink === undefined) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    const { target, location, tooltip } = hyperlink;
    return [
      { row, column, target, ...(location !== undefined && { location }), ...(tooltip !== undefined && { tooltip }) },
    ];
  });
}
