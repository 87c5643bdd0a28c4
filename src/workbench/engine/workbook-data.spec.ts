// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, CellValueType, VerticalAlign } from "@univerjs/core";
import { fileSheet } from "../../xlsx/file-sheet";
import { fileStyleOf, type WholeLooks } from "./file-styles";
import { workbookData } from "./workbook-data";
import type { FileCell, FileSheet } from "../../xlsx/workbook-file";

const sheet = (cells: FileCell[], more: Partial<FileSheet> = {}): FileSheet => fileSheet("Blad1", cells, more);
const dataOf = (one: FileSheet, isKept = (_: string) => false) =>
  workbookData("boek", { name: "x.xlsx", date1904: false, sheets: [one] }, isKept);

it("gives cells with the same look one style", () => {
  const style = {
    bold: true,
    fill: "#ffcc00",
    align: "right",
    wrap: true,
    vertical: "top",
    borderBottom: true,
  } as const;
  const data = dataOf(
    sheet([
      { row: 0, column: 0, value: 1, style },
      { row: 1, column: 0, value: 2, style: { ...style } },
      { row: 2, column: 0, value: 3, style, numberFormat: "0%" },
    ]),
  );
  const cells = data.sheets?.["sheet-1"]?.cellData;
  expect([0, 1, 2].map((row) => cells?.[row]?.[0]?.s)).toEqual(["look-1", "look-1", "look-2"]);
  expect(data.styles?.["look-1"]).toMatchObject({
    bl: BooleanNumber.TRUE,
    bg: { rgb: "#ffcc00" },
    vt: VerticalAlign.TOP,
    bd: { b: expect.anything() as unknown },
  });
  expect(data.styles?.["look-2"]).toMatchObject({ n: { pattern: "0%" } });
});

it("keeps a text away from the side that it stands at", () => {
  const styles = [{ indent: 2 }, { indent: 1, align: "right" }] as const;
  const data = dataOf(sheet(styles.map((style, row) => ({ row, column: 0, value: "a", style }))));
  expect([data.styles?.["look-1"]?.pd, data.styles?.["look-2"]?.pd]).toEqual([
    { t: 0, b: 2, l: 20, r: 2 },
    { t: 0, b: 2, l: 2, r: 11 },
  ]);
  const looks: WholeLooks = new Map();
  expect([1, 2].map((at) => fileStyleOf(data.styles?.[`look-${String(at)}`], looks))).toEqual(styles);
});

it("keeps sizes, hidden lines and frozen panes", () => {
  const data = dataOf(
    sheet([], {
      hidden: true,
      columnWidths: { 0: 120 },
      rowHeights: { 3: 40 },
      hiddenRows: [3],
      hiddenColumns: [2],
      frozen: { rows: 1, columns: 0 },
    }),
  );
  expect(data.sheets?.["sheet-1"]).toMatchObject({
    hidden: BooleanNumber.TRUE,
    columnData: { 0: { w: 120 }, 2: { hd: BooleanNumber.TRUE } },
    rowData: { 3: { h: 40, hd: BooleanNumber.TRUE } },
    freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 },
  });
});

it("has room for all cells, and for what an array formula spills", () => {
  const { rowCount = 0, columnCount = 0 } =
    dataOf(
      sheet([
        {
          row: 999,
          column: 59,
          value: null,
          formula: "=A1:A9",
          arrayRef: { row: 999, column: 59, rowCount: 50, columnCount: 2 },
        },
      ]),
    ).sheets?.["sheet-1"] ?? {};
  expect([rowCount >= 1049, columnCount >= 61]).toEqual([true, true]);
});

const chartTo = (row: number, col: number, to = true) => ({
  name: "",
  chart: {
    type: "bar" as const,
    series: [],
    anchor: { from: { row: row - 1, col: col - 1 }, ...(to && { to: { row, col } }) },
  },
});

it.each([
  ["a note", { notes: [{ row: 499, column: 59, text: "let op" }] }, [500, 60]],
  ["a chart", { charts: [chartTo(500, 60)] }, [500, 60]],
  ["a chart of which only the begin is known", { charts: [chartTo(500, 60, false)] }, [514, 67]],
])("has room for %s beyond the last cell", (_, more, [rows = NaN, columns = NaN]) => {
  const { rowCount = 0, columnCount = 0 } = dataOf(sheet([], more)).sheets?.["sheet-1"] ?? {};
  expect([rowCount >= rows, columnCount >= columns]).toEqual([true, true]);
});

it("is not larger than a sheet of Excel can be", () => {
  const { rowCount, columnCount } =
    dataOf(sheet([], { charts: [chartTo(2_000_000, 20_000)] })).sheets?.["sheet-1"] ?? {};
  expect([rowCount, columnCount]).toEqual([1_048_576, 16_384]);
});

it("does not take text for a number", () => {
  const cells = dataOf(
    sheet([
      { row: 0, column: 0, value: "8" },
      { row: 0, column: 1, value: "Alkmaar" },
    ]),
  ).sheets?.["sheet-1"]?.cellData?.[0];
  expect([cells?.[0], cells?.[1]]).toEqual([
    { v: "8", t: CellValueType.FORCE_STRING },
    { v: "Alkmaar", t: CellValueType.STRING },
  ]);
});

it("leaves the results of an array formula in its neighbours only where it is not evaluated", () => {
  const cells: FileCell[] = [
    {
      row: 0,
      column: 0,
      value: null,
      formula: "=F()",
      cachedValue: 1,
      arrayRef: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    },
    { row: 1, column: 0, value: 2 },
  ];
  expect(dataOf(sheet(cells)).sheets?.["sheet-1"]?.cellData?.[1]?.[0]).toEqual({});
  expect(dataOf(sheet(cells), () => true).sheets?.["sheet-1"]?.cellData?.[1]?.[0]).toMatchObject({ v: 2 });
});
