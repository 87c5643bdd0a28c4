// SPDX-License-Identifier: EUPL-1.2
import type { FileCell, FileSheet } from "./workbook-file";
import { readXlsx } from "./read-xlsx";
import { relationships, xlsxOf, xlsxParts, zipped } from "./xlsx-bytes.fixture";

async function firstSheet(bytes: Uint8Array): Promise<FileSheet> {
  const { sheets } = await readXlsx(bytes, "proef.xlsx");
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

async function cellsOf(rowsXml: string): Promise<readonly FileCell[]> {
  return (await firstSheet(xlsxOf(rowsXml))).cells;
}

describe("values", () => {
  it("keeps the serial of a date exactly, whatever the day or the time", async () => {
    const serials = ["45901", "60", "1", "0", "-5", "45901.416666666664", "45901.123456789012", "99999999"];
    const cells = await cellsOf(
      serials
        .map(
          (serial, row) =>
            `<row r="${String(row + 1)}"><c r="A${String(row + 1)}" s="${String(1 + (row % 2))}"><v>${serial}</v></c></row>`,
        )
        .join(""),
    );
    expect(cells.map((cell) => cell.value)).toEqual(serials.map(Number));
    expect(cells[0]?.numberFormat).toBe("d-m-yyyy");
    expect(cells[1]?.numberFormat).toBe("[$-413]ddd\\ d\\ mmm\\ yyyy\\ h:mm");
  });

  it("reads a date that is written as a text of type d, in both date systems", async () => {
    const rows = '<row r="1"><c r="A1" s="1" t="d"><v>2025-09-01T12:00:00</v></c></row>';
    expect((await cellsOf(rows))[0]?.value).toBe(45901.5);
    const parts = xlsxParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const bytes = zipped({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    });
    const file = await readXlsx(bytes, "mac.xlsx");
    expect(file.date1904).toBe(true);
    expect(file.sheets[0]?.cells[0]?.value).toBe(45901.5 - 1462);
  });

  it("tells text, number, boolean and error apart, and joins rich text", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>14.910</t></is></c><c r="B1"><v>14.91</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><r><t>Hollands </t></r><r><rPr><b/></rPr><t>Kroon</t></r></is></c><c r="F1"/></row>',
    );
    expect(cells).toEqual([
      { row: 0, column: 0, value: "14.910" },
      { row: 0, column: 1, value: 14.91 },
      { row: 0, column: 2, value: true },
      { row: 0, column: 3, value: "#N/A", isError: true },
      { row: 0, column: 4, value: "Hollands Kroon" },
    ]);
  });

  it("reads a style on a cell without a value", async () => {
    expect(await cellsOf('<row r="2"><c r="B2" s="3"/></row>')).toEqual([
      { row: 1, column: 1, value: null, style: { bold: true, fill: "#ffff00", borderBottom: true } },
    ]);
  });
});

describe("formulas", () => {
  it("reads them as the user does, with what was computed", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><f>_xldudf_SPREIDING_GAP("Alkmaar")</f><v>245</v></c><c r="B1" t="str"><f>SPREIDING.STATUS("Texel")</f><v>geen taakstelling</v></c>' +
        '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE</f><v>0</v></c><c r="E1" s="1"><f>TODAY()</f><v>45901</v></c><c r="F1"><f>A1</f></c></row>',
    );
    expect(cells).toEqual([
      { row: 0, column: 0, value: null, formula: '=SPREIDING.GAP("Alkmaar")', cachedValue: 245 },
      { row: 0, column: 1, value: null, formula: '=SPREIDING.STATUS("Texel")', cachedValue: "geen taakstelling" },
      { row: 0, column: 2, value: null, formula: "=1/0", cachedValue: "#DIV/0!", isError: true },
      { row: 0, column: 3, value: null, formula: "=TRUE", cachedValue: false },
      { row: 0, column: 4, value: null, formula: "=TODAY()", cachedValue: 45901, numberFormat: "d-m-yyyy" },
      { row: 0, column: 5, value: null, formula: "=A1" },
    ]);
  });

  it("gives each cell of a shared formula its own", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">_xldudf_SPREIDING_GAP($A1)+C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>drie</v></c></row>',
    );
    expect(cells.map((cell) => [cell.formula, cell.cachedValue])).toEqual([
      ["=SPREIDING.GAP($A1)+C$1", 1],
      ["=SPREIDING.GAP($A2)+C$1", 2],
      ["=SPREIDING.GAP($A3)+C$1", "drie"],
    ]);
  });

  it("says which area an array formula filled", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B2">_xldudf_SPREIDING_GAP(A1:A2)</f><v>1</v></c><c r="D1"><f t="array" ref="D1:E1">{1,2}</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><v>2</v></c></row>',
    );
    expect(cells).toEqual([
      {
        row: 0,
        column: 1,
        value: null,
        formula: "=SPREIDING.GAP(A1:A2)",
        cachedValue: 1,
        arrayRef: { row: 0, column: 1, rowCount: 2, columnCount: 1 },
      },
      {
        row: 0,
        column: 3,
        value: null,
        formula: "={1,2}",
        cachedValue: 1,
        arrayRef: { row: 0, column: 3, rowCount: 1, columnCount: 2 },
      },
      { row: 1, column: 1, value: 2 },
    ]);
  });
});

describe("the sheet", () => {
  it("reads sizes, merges, what is hidden, what is frozen and protection", async () => {
    const sheet = await firstSheet(
      xlsxOf(
        '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>',
        {
          before:
            '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
            '<cols><col min="1" max="1" width="9.140625" customWidth="1"/><col min="2" max="16384" width="0" hidden="1"/></cols>',
          after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>',
        },
      ),
    );
    expect(sheet.columnWidths[0]).toBe(64);
    expect(sheet.rowHeights).toEqual({ 0: 40 });
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.protected).toBe(true);
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rowCount: 2, columnCount: 3 }]);
  });

  it("passes over a sheet that is only a chart", async () => {
    const parts = xlsxParts('<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>');
    const file = await readXlsx(
      zipped({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
          "<sheets>",
          '<sheets><sheet name="Grafiek" sheetId="9" r:id="rId9"/>',
        ),
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ]),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      }),
      "grafiek.xlsx",
    );
    expect(file.sheets.map((sheet) => [sheet.name, sheet.cells.length])).toEqual([["Blad1", 1]]);
  });
});
