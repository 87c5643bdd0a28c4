// SPDX-License-Identifier: EUPL-1.2

import { readXlsx } from "./read-xlsx";
import { relationships, xlsxOf, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rows = `<row r="1">${text("A1", "Gemeente")}${text("B1", "Stand")}</row>
  <row r="2">${text("A2", "Assen")}<c r="B2"><v>100</v></c></row>
  <row r="3" hidden="1">${text("A3", "Emmen")}<c r="B3"><v>380</v></c></row>
  <row r="4">${text("A4", "Totaal")}<c r="B4"><f>SUBTOTAL(109,tblStand[Stand])</f></c></row>`;
const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
const table = (filter: string, attributes = 'totalsRowCount="1"'): string =>
  `<table xmlns="${MAIN}" id="1" name="tblStand" displayName="tblStand" ref="A1:B4" ${attributes}>${filter}<tableColumns count="2"><tableColumn id="1" name="Gemeente"/><tableColumn id="2" name="Stand"/></tableColumns></table>`;
const criteria = '<filterColumn colId="0"><filters><filter val="Assen"/></filters></filterColumn>';

const read = async (tableXml: string) => {
  const parts = xlsxParts(sheet, {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": tableXml,
  });
  const [first] = (await readXlsx(zipped(parts), "proef.xlsx")).sheets;
  return {
    formula: first?.cells.find(({ row, column }) => row === 3 && column === 1)?.formula,
    filtered: first?.filtered,
  };
};

const AREA = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

it("a reference to a table is one to its cells", async () => {
  expect(await read(table('<autoFilter ref="A1:B3"/>'))).toEqual({
    formula: "=SUBTOTAL(109,B2:B3)",
    filtered: undefined,
  });
  expect((await read(table("", ""))).formula).toBe("=SUBTOTAL(109,B2:B4)");
});

it("a filter with a choice made in it hides rows, one that is only offered does not", async () => {
  expect((await read(table(`<autoFilter ref="A1:B3">${criteria}</autoFilter>`))).filtered).toEqual([AREA]);
  const ofSheet = async (filter: string) =>
    (await readXlsx(xlsxOf(rows, { after: filter }), "proef.xlsx")).sheets[0]?.filtered;
  expect(await ofSheet(`<autoFilter ref="A1:B3">${criteria}</autoFilter>`)).toEqual([AREA]);
  expect(await ofSheet('<autoFilter ref="A1:B3"/>')).toBeUndefined();
});

it("rows without height and columns without width are hidden", async () => {
  const cells = `<row r="1">${text("A1", "Gemeente")}${text("B1", "Stand")}</row><row r="2" ht="0" customHeight="1">${text("A2", "Assen")}</row>`;
  const cols = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>';
  expect((await readXlsx(xlsxOf(cells, { before: cols }), "proef.xlsx")).sheets[0]).toMatchObject({
    hiddenRows: [1],
    hiddenColumns: [1],
  });
});

it("a note mark in superscript is no digit", async () => {
  const runs = '<r><t>100/1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
  const cells = `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>`;
  expect((await readXlsx(xlsxOf(cells), "proef.xlsx")).sheets[0]?.cells[0]?.value).toBe("100/1²");
});
