// SPDX-License-Identifier: EUPL-1.2

import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { RecordedTable } from "../../excel-host/recorded";
import { tableLook } from "./table-look";

/** B2:D5, with a header. */
const table = (properties: RecordedTable["properties"]): RecordedTable => ({
  id: "t",
  hasHeaders: true,
  properties,
  area: { sheetId: "s1", row: 1, column: 1, rowCount: 4, columnCount: 3 },
});
const grounds = (style: string, more: object = {}) =>
  [1, 2, 3, 4].map((row) => tableLook(table({ style, ...more }), row, 1)?.bg?.rgb);
const header = (style: string) => tableLook(table({ style }), 1, 1);

test("Light1: a bold header between lines, the odd rows grey, a line below the last", () => {
  expect(grounds("TableStyleLight1")).toEqual([undefined, "#D9D9D9", undefined, "#D9D9D9"]);
  expect(header("TableStyleLight1")).toMatchObject({
    bl: BooleanNumber.TRUE,
    bd: { t: { s: BorderStyleTypes.THIN }, b: { s: BorderStyleTypes.THIN } },
  });
  expect(tableLook(table({ style: "TableStyleLight1" }), 4, 2)?.bd).toEqual({
    b: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } },
  });
});

test.each([
  ["TableStyleLight8", ["#000000", undefined, undefined, undefined]],
  ["TableStyleLight9", ["#4472C4", undefined, undefined, undefined]],
  ["TableStyleLight15", [undefined, "#D9D9D9", undefined, "#D9D9D9"]],
  ["TableStyleMedium1", ["#000000", "#D9D9D9", undefined, "#D9D9D9"]],
  ["TableStyleMedium2", ["#4472C4", "#dae3f3", undefined, "#dae3f3"]],
  ["TableStyleMedium4", ["#A5A5A5", "#ededed", undefined, "#ededed"]],
  ["TableStyleMedium9", ["#4472C4", "#b4c7e7", "#dae3f3", "#b4c7e7"]],
  ["TableStyleDark3", [undefined, "#D9D9D9", undefined, "#D9D9D9"]],
  ["Huisstijl", [undefined, "#D9D9D9", undefined, "#D9D9D9"]],
])("%s", (style, expected) => expect(grounds(style)).toEqual(expected));

test("words on the accent are white", () => {
  expect(header("TableStyleMedium2")?.cl?.rgb).toBe("#FFFFFF");
  expect(header("TableStyleLight1")?.cl).toBeUndefined();
});

test("no stripes where they are off, a total is bold, and no style is no look", () => {
  expect(grounds("TableStyleLight1", { showBandedRows: false })).toEqual([undefined, undefined, undefined, undefined]);
  expect(tableLook(table({ style: "TableStyleLight1", showTotals: true }), 4, 1)).toMatchObject({ bl: 1 });
  expect(tableLook(table({ style: "" }), 2, 1)).toBeNull();
  expect(grounds("TableStyleLight1", { showHeaders: false })).toEqual(["#D9D9D9", undefined, "#D9D9D9", undefined]);
});

test("beside the table nothing", () => {
  for (const [row, column] of [
    [0, 1],
    [5, 1],
    [1, 0],
    [1, 4],
  ] as const)
    expect(tableLook(table({}), row, column)).toBeNull();
  expect(tableLook(table({}), 1, 1)?.bg?.rgb).toBe("#4472C4");
});
