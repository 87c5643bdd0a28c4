// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";
import type { FileSheet, SheetBeside, WorkbookFile } from "./workbook-file";
import { readXlsx } from "./read-xlsx";
import { writeXlsx } from "./write-xlsx";

const WORKBOOK: WorkbookFile = {
  name: "proef.xlsx",
  date1904: true,
  structureProtected: true,
  sheets: [
    {
      name: "Regio's & <rest>",
      hidden: false,
      protected: true,
      cells: [
        {
          row: 0,
          column: 0,
          value: "138/36",
          style: {
            bold: true,
            italic: true,
            fill: "#dce6f1",
            color: "#ff0000",
            align: "center",
            wrap: true,
            indent: 1,
            vertical: "top",
            borderTop: true,
            borderBottom: true,
          },
        },
        { row: 0, column: 1, value: "14.910" },
        { row: 0, column: 2, value: 45901.25, numberFormat: "d-m-yyyy" },
        { row: 1, column: 0, value: true },
        { row: 1, column: 1, value: "#N/A", isError: true },
        { row: 1, column: 2, value: null, style: { fill: "#ffff00" } },
        {
          row: 2,
          column: 0,
          value: null,
          formula: '=SPREIDING.GAP("Alkmaar","amv")',
          cachedValue: 102,
          arrayRef: { row: 2, column: 0, rowCount: 1, columnCount: 1 },
          numberFormat: "#,##0",
        },
        { row: 2, column: 1, value: null, formula: "=1/0", cachedValue: "#DIV/0!", isError: true },
        { row: 2, column: 2, value: null, formula: '=TEXTJOIN(" ",TRUE,A1:A2)', cachedValue: "a b" },
        {
          row: 3,
          column: 0,
          value: null,
          formula: "={1,2}",
          cachedValue: 1,
          arrayRef: { row: 3, column: 0, rowCount: 1, columnCount: 2 },
        },
        { row: 3, column: 1, value: 2 },
      ],
      merges: [{ row: 5, column: 0, rowCount: 2, columnCount: 2 }],
      columnWidths: { 0: 121, 2: 64 },
      rowHeights: { 0: 40 },
      hiddenRows: [1],
      hiddenColumns: [1],
      frozen: { rows: 1, columns: 1 },
      notes: [{ row: 0, column: 0, text: "kijk hier" }],
    },
    {
      name: "Leeg",
      hidden: true,
      protected: false,
      cells: [],
      merges: [],
      columnWidths: {},
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      frozen: { rows: 0, columns: 0 },
      notes: [],
    },
  ],
};

describe("writeXlsx", () => {
  it("writes what readXlsx reads back as the same workbook", async () => {
    expect(await readXlsx(await writeXlsx(WORKBOOK), "proef.xlsx")).toEqual(WORKBOOK);
  });

  it("stores functions of the add-in as Excel does, as formulas that may spill", async () => {
    const parts = unzipSync(await writeXlsx(WORKBOOK));
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      'cm="1"><f t="array" ref="A3">_xldudf_SPREIDING_GAP("Alkmaar","amv")</f><v>102</v></c>',
    );
  });

  it("gives every font its name and size", async () => {
    const { "xl/styles.xml": styles } = unzipSync(await writeXlsx(WORKBOOK));
    const fonts = strFromU8(styles ?? new Uint8Array()).match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => !/<sz val="11"\/><name val="Calibri"\/>/.test(font))).toEqual([]);
  });

  it("puts what only Excel has in its own tab, in the order that Excel asks", async () => {
    const beside: SheetBeside = {
      dataValidations: [{ type: "list", values: ["ja", "nee"], range: "C1" }],
      conditionalRules: [{ type: "duplicateValues", priority: 1, range: "A1:A9", style: { font: { bold: true } } }],
      pageSetup: { orientation: "landscape" },
    };
    const [first, ...others] = WORKBOOK.sheets;
    const parts = unzipSync(await writeXlsx({ ...WORKBOOK, sheets: [{ ...(first as FileSheet), beside }, ...others] }));
    const tags = (tab: string): string[] =>
      [
        ...strFromU8(parts[`xl/worksheets/${tab}.xml`] ?? new Uint8Array()).matchAll(
          /<(sheetProtection|mergeCells|conditionalFormatting|dataValidations|pageMargins|pageSetup)\b/g,
        ),
      ].map(([, tag = ""]) => tag);
    expect(tags("sheet1")).toEqual([
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "pageSetup",
    ]);
    expect(tags("sheet2")).toEqual(["pageMargins"]);
  });

  it("gives the same bytes for the same workbook and day", async () => {
    const created = new Date("2026-01-01T00:00:00Z");
    expect(Buffer.compare(await writeXlsx(WORKBOOK, { created }), await writeXlsx(WORKBOOK, { created }))).toBe(0);
  });
});
