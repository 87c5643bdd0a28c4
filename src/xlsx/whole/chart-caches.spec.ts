// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync } from "fflate";
import { withResults } from "../with-results";
import type { FileChart, WorkbookFile } from "../workbook-file";
import { bookOf, sheetOf } from "../workbook-file.fixture";
import { writeXlsx } from "../write-xlsx";
import { withChartCaches } from "./chart-caches";

const CHART: FileChart = {
  name: "Stand",
  chart: {
    type: "bar",
    title: "Stand",
    series: [{ name: "Realisatie", values: "'Blad 1'!$B$1:$B$4", categories: "'Blad 1'!$A$1:$A$4" }],
    anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 5 } },
  },
};
const FORMULA = { formula: "=SPREIDING.GAP(A2)", cachedValue: 263 };
const BOOK: WorkbookFile = bookOf([
  sheetOf(
    "Blad 1",
    [
      ["Hoorn & co", 399],
      ["Medemblik", FORMULA],
      ["Texel", { value: "#N/A", isError: true }],
      ["Zandvoort", null],
    ],
    { charts: [CHART] },
  ),
]);

const chartOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
const points = (xml: string, cache: string): (readonly [string, string])[] =>
  [
    ...(new RegExp(`<c:${cache}>([\\s\\S]*?)</c:${cache}>`).exec(xml)?.[1] ?? "").matchAll(
      /idx="(\d+)"><c:v>([^<]*)</g,
    ),
  ].map(([, at = "", text = ""]) => [at, text]);

test("a chart keeps what its cells hold; an error and a blank cell are no number", async () => {
  const xml = chartOf(await writeXlsx(BOOK));
  expect(points(xml, "numCache")).toEqual([
    ["0", "399"],
    ["1", "263"],
  ]);
  expect(points(xml, "strCache")).toEqual([
    ["0", "Hoorn &amp; co"],
    ["1", "Medemblik"],
    ["2", "Texel"],
    ["3", "Zandvoort"],
  ]);
  expect(xml).toContain('<c:ptCount val="4"/>');
});

test("a new result comes into the chart too", async () => {
  const changed = withResults(await writeXlsx(BOOK), "proef.xlsx", [
    { tab: "Blad 1", row: 1, column: 1, values: [[{ value: 100, isError: false }]] },
  ]);
  expect(points(chartOf(changed), "numCache")).toEqual([
    ["0", "399"],
    ["1", "100"],
  ]);
});

test("a chart of which nothing changes stays as it is, byte for byte", async () => {
  const parts = unzipSync(await writeXlsx(BOOK));
  expect(withChartCaches(parts)).toBe(parts);
});

test("what cannot be told apart stays as it was", async () => {
  const parts = unzipSync(await writeXlsx(BOOK));
  const path = "xl/charts/chart1.xml";
  const named = strFromU8(parts[path] ?? new Uint8Array()).replaceAll("'Blad 1'!$B$1:$B$4", "MijnCijfers");
  const odd = { ...parts, [path]: new TextEncoder().encode(named) };
  expect(withChartCaches(odd)).toBe(odd);
});
