// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync, zipSync } from "fflate";
import type { FileSheet, WorkbookFile } from "../workbook-file";
import { bookOf, sheetOf } from "../workbook-file.fixture";
import { writeXlsx } from "../write-xlsx";
import { readWholeXlsx } from "./read-whole";

const read = async (bytes: Uint8Array): Promise<WorkbookFile> => readWholeXlsx(bytes, "proef.xlsx");
const again = async (file: WorkbookFile): Promise<WorkbookFile> => read(await writeXlsx(file));
const first = ({ sheets }: WorkbookFile): FileSheet => sheets[0] as FileSheet;
const changed = async (file: WorkbookFile, path: string, to: (xml: string) => string): Promise<Uint8Array> => {
  const parts = unzipSync(await writeXlsx(file));
  return zipSync({ ...parts, [path]: new TextEncoder().encode(to(strFromU8(parts[path] ?? new Uint8Array()))) });
};

const FULL = bookOf(
  [
    sheetOf(
      "Blad 1",
      [
        ["naam", "aantal"],
        ["Hoorn", 399],
        ["Texel", 0],
      ],
      {
        id: 7,
        charts: [
          {
            name: "Spreiding regio's & co",
            chart: {
              type: "column",
              title: "Stand",
              series: [{ name: "Realisatie", values: "'Blad 1'!$B$2:$B$3", categories: "'Blad 1'!$A$2:$A$3" }],
              anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 5 } },
            },
          },
        ],
        links: [{ row: 1, column: 0, target: "", location: "'Blad 2'!A1" }],
        notes: [{ row: 1, column: 1, text: "let op" }],
        beside: {
          tables: [{ name: "Cijfers", range: "A1:B3", columns: [{ name: "naam" }, { name: "aantal" }] }],
          dataValidations: [{ type: "list", values: ["ja", "nee"], range: "D1:D2" }],
          pageSetup: { orientation: "landscape", printArea: "$A$1:$B$3", printTitlesRow: "$1:$1" },
          headerFooter: { oddFooter: "&RP. &P" },
          autoFilter: { range: "A1:B3" },
        },
      },
    ),
    sheetOf("Blad 2", [["x"]], { id: 3 }),
  ],
  { names: [{ name: "mijn_naam", range: "'Blad 1'!$B$2" }], settings: { spreiding: '{"version":1}' } },
);

test("all of a workbook is there when it is read again", async () => {
  const found = await again(FULL);
  const { charts = [], links, notes, beside, id } = first(found);
  expect(id).toBe(7);
  expect(found.sheets[1]?.id).toBe(3);
  expect(charts.map(({ name, chart: { type, title } }) => [name, type, title])).toEqual([
    ["Spreiding regio's & co", "column", "Stand"],
  ]);
  expect(links).toMatchObject([{ row: 1, column: 0, location: "'Blad 2'!A1" }]);
  expect(notes).toEqual([{ row: 1, column: 1, text: "let op" }]);
  expect(beside).toMatchObject({
    tables: [{ name: "Cijfers", range: "A1:B3" }],
    dataValidations: [{ type: "list", values: ["ja", "nee"], range: "D1:D2" }],
    pageSetup: { orientation: "landscape", printArea: "$A$1:$B$3", printTitlesRow: "$1:$1" },
    headerFooter: { oddFooter: "&RP. &P" },
    autoFilter: { range: "A1:B3" },
  });
  expect(found.names).toEqual(FULL.names);
  expect(found.settings).toEqual(FULL.settings);
  expect(found.notKept).toBeUndefined();
});

test("a workbook that is read and written twice stays the same", async () => {
  const once = await again(FULL);
  const { properties: theirs, ...twice } = await again(once);
  const { properties, ...before } = once;
  expect(twice).toEqual(before);
});

test("a chart of a kind that nobody here can make is kept as the file has it, without what is beside it", async () => {
  const bytes = await changed(FULL, "xl/charts/chart1.xml", (xml) =>
    xml
      .replaceAll("c:barChart>", "c:radarChart>")
      .replace("</c:chartSpace>", '<c:userShapes r:id="rId9"/></c:chartSpace>'),
  );
  const [chart] = first(await read(bytes)).charts ?? [];
  expect(chart?.chart.series).toEqual([]);
  const saved = unzipSync(await writeXlsx(await read(bytes)));
  const xml = strFromU8(saved["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(xml).toContain("<c:radarChart>");
  expect(xml).toContain("'Blad 1'!$B$2:$B$3");
  expect(xml).not.toContain("userShapes");
});

test("a look that the grid does not show is kept", async () => {
  const style = {
    whole: {
      font: { name: "Arial", size: 9, bold: true, underline: true as const, color: { theme: 4, tint: -0.25 } },
      border: { left: { style: "medium" as const, color: { rgb: "FF0000" } } },
      alignment: { horizontal: "left" as const, indent: 2 },
      protection: { locked: false },
    },
    bold: true,
    align: "left" as const,
    indent: 2,
  };
  const book = bookOf([sheetOf("Blad1", [[{ value: "a", style }]])]);
  const found = first(await again(book)).cells[0]?.style;
  expect(found).toMatchObject({ bold: true, align: "left", indent: 2 });
  expect(found?.whole).toMatchObject({
    font: { name: "Arial", size: 9, bold: true, color: { theme: 4 } },
    border: style.whole.border,
    alignment: style.whole.alignment,
    protection: style.whole.protection,
  });
});

test("a look within a text is kept with the text, and goes with it", async () => {
  const runs = [{ text: "138" }, { text: "1", font: { vertAlign: "superscript" as const } }];
  const book = (value: string) => bookOf([sheetOf("Blad1", [[{ value, style: { rich: { value: "138¹", runs } } }]])]);
  const kept = first(await again(book("138¹"))).cells[0];
  expect(kept?.value).toBe("138¹");
  expect(kept?.style?.rich?.runs.map(({ text }) => text)).toEqual(["138", "1"]);
  expect(first(await again(book("140"))).cells[0]).toEqual({ row: 0, column: 0, value: "140" });
});

describe("what is lost is said", () => {
  test.each([
    [
      "xl/worksheets/sheet1.xml",
      /<\/sheetData>/,
      '</sheetData><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>',
      "bereiken met een eigen beveiliging op tabblad Blad 1",
    ],
    [
      "xl/worksheets/sheet1.xml",
      /<\/sheetData>/,
      '</sheetData><scenarios><scenario name="x" count="0"/></scenarios>',
      "scenario's op tabblad Blad 1",
    ],
    [
      "xl/drawings/drawing1.xml",
      /<\/xdr:wsDr>/,
      "<xdr:twoCellAnchor><xdr:grpSp/></xdr:twoCellAnchor></xdr:wsDr>",
      "vormen op tabblad Blad 1",
    ],
    [
      "xl/worksheets/sheet1.xml",
      /<sheetData>/,
      '<cols><col min="1" max="1" width="9" style="1"/></cols><sheetData>',
      "opmaak van hele kolommen op tabblad Blad 1",
    ],
  ])("%s", async (path, where, what, words) => {
    const bytes = await changed(FULL, path, (xml) => xml.replace(where, what));
    expect((await read(bytes)).notKept).toContain(words);
  });

  test.each([
    ["xl/pivotTables/pivotTable1.xml", "draaitabellen"],
    ["xl/externalLinks/externalLink1.xml", "koppelingen met andere werkmappen (van zulke formules blijft de waarde)"],
    ["customXml/item1.xml", "gegevens van andere programma's"],
    ["xl/threadedComments/threadedComment1.xml", "gesprekken bij cellen"],
  ])("the part %s", async (path, words) => {
    const parts = unzipSync(await writeXlsx(FULL));
    const bytes = zipSync({ ...parts, [path]: new TextEncoder().encode("<x/>") });
    expect((await read(bytes)).notKept).toEqual([words]);
  });
});

test("a formula that asks another workbook is saved as its value, which Excel would otherwise repair", async () => {
  const book = bookOf([
    sheetOf("Blad1", [
      [
        { formula: "='[1]Blad 1'!A1+1", cachedValue: 12 },
        { formula: "=Tabel[1]+B1", cachedValue: 3 },
      ],
    ]),
  ]);
  expect(first(await again(book)).cells.map(({ value, formula }) => formula ?? value)).toEqual([12, "=Tabel[1]+B1"]);
});
