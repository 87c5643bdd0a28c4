// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8 } from "fflate";
import { storeResults, type CellResult } from "./store-results";
import { xlsxParts } from "./xlsx-bytes.fixture";

const PATH = "xl/worksheets/sheet1.xml";
const number = (value: number): CellResult["values"][0][0] => ({ value, isError: false });

function stored(sheetXml: string, results: readonly Omit<CellResult, "tab">[]): string {
  const parts = Object.fromEntries(Object.entries(xlsxParts(sheetXml)).map(([path, text]) => [path, strToU8(text)]));
  const after = storeResults(
    parts,
    results.map((result) => ({ ...result, tab: "Blad1" })),
  );
  for (const path of Object.keys(parts)) if (path !== PATH) expect(after[path]).toBe(parts[path]);
  return strFromU8(after[PATH] ?? new Uint8Array());
}

describe("storeResults", () => {
  it("changes the value and nothing else", () => {
    const sheet = (cell: string): string =>
      `<?xml version="1.0"?>\r\n<worksheet><sheetData><row r="1" spans="1:2" s="4" customFormat="1"><c r="A1" t="s"><v>0</v></c>${cell}</row></sheetData><extLst><ext uri="x"/></extLst></worksheet>`;
    const before = sheet('<c r="B1" s="3" t="e"><f>_xldudf_SPREIDING_GAP("A &amp; B")</f><v>#NAME?</v></c>');
    expect(stored(before, [{ row: 0, column: 1, values: [[number(245)]] }])).toBe(
      sheet('<c r="B1" s="3"><f>_xldudf_SPREIDING_GAP("A &amp; B")</f><v>245</v></c>'),
    );
  });

  it.each([
    [
      { value: "geen <taakstelling> & \u0007", isError: false },
      '<c r="A1" t="str"><f>X</f><v>geen &lt;taakstelling&gt; &amp; _x0007_</v></c>',
    ],
    [{ value: "", isError: false }, '<c r="A1" t="str"><f>X</f><v></v></c>'],
    [{ value: true, isError: false }, '<c r="A1" t="b"><f>X</f><v>1</v></c>'],
    [{ value: "#DIV/0!", isError: true }, '<c r="A1" t="e"><f>X</f><v>#DIV/0!</v></c>'],
    [{ value: "#N/A", isError: false }, '<c r="A1" t="str"><f>X</f><v>#N/A</v></c>'],
  ])("writes %j by its type", (value, expected) => {
    const sheet = (cell: string): string => `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
    expect(stored(sheet('<c r="A1"><f>X</f></c>'), [{ row: 0, column: 0, values: [[value]] }])).toBe(sheet(expected));
  });

  it("fills the area of an array formula, in rows and cells that are there and that are not", () => {
    const before =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" cm="1"><x:f t="array" ref="B1">X</x:f></x:c><x:c r="D1"><x:v>9</x:v></x:c></x:row>' +
      '<x:row r="2"/><x:row r="4"><x:c r="B4" s="3"/></x:row></x:sheetData></x:worksheet>';
    const values = [
      [number(1), number(2)],
      [number(3), number(4)],
      [number(5), number(6)],
      [number(7), number(8)],
    ];
    expect(stored(before, [{ row: 0, column: 1, values }])).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData>' +
        '<x:row r="1"><x:c r="B1" cm="1"><x:f t="array" ref="B1:C4">X</x:f><x:v>1</x:v></x:c><x:c r="C1"><x:v>2</x:v></x:c><x:c r="D1"><x:v>9</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2"><x:v>3</x:v></x:c><x:c r="C2"><x:v>4</x:v></x:c></x:row>' +
        '<x:row r="3"><x:c r="B3"><x:v>5</x:v></x:c><x:c r="C3"><x:v>6</x:v></x:c></x:row>' +
        '<x:row r="4"><x:c r="B4" s="3"><x:v>7</x:v></x:c><x:c r="C4"><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it("blanks what an array formula no longer fills, and keeps the look of those cells", () => {
    const before =
      '<worksheet><sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">X</f><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c></row>' +
      '<row r="3"><c r="A3" s="4"><v>3</v></c></row></sheetData></worksheet>';
    expect(stored(before, [{ row: 0, column: 0, values: [[number(7)], [number(8)]] }])).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">X</f><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>' +
        '<row r="3"><c r="A3" s="4"/></row></sheetData></worksheet>',
    );
  });

  it("keeps the area that the user gave an array formula", () => {
    const sheet = (a: string, b: string): string =>
      `<worksheet><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">X</f><v>${a}</v></c><c r="B1"><v>${b}</v></c></row></sheetData></worksheet>`;
    expect(stored(sheet("1", "2"), [{ row: 0, column: 0, values: [[number(3), number(4), number(5)]] }])).toBe(
      sheet("3", "4"),
    );
  });

  it("leaves the cells beside a formula that is no array alone: Excel would take the values for the user's own", () => {
    const sheet = (first: string): string => `<worksheet><sheetData><row r="1">${first}</row></sheetData></worksheet>`;
    expect(stored(sheet('<c r="A1"><f>X</f></c>'), [{ row: 0, column: 0, values: [[number(1), number(2)]] }])).toBe(
      sheet('<c r="A1"><f>X</f><v>1</v></c>'),
    );
  });

  it("refuses a cell without a formula", () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    expect(() => stored(sheet, [{ row: 0, column: 0, values: [[number(2)]] }])).toThrow("no formula in A1");
  });
});
