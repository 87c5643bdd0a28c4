// SPDX-License-Identifier: EUPL-1.2

import { unzipSync } from "fflate";
import { readXlsx } from "./read-xlsx";
import { partKey, partName, spelledName } from "./part-names";
import { withResults } from "./with-results";
import { relationships, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45901</v></c><c r="C1"><f>SUM(tblStand[Stand])</f><v>0</v></c></row>';
const SHEET = `<worksheet xmlns:r="r"><sheetData>${CELLS}</sheetData><tableParts><tablePart r:id="rId1"/></tableParts></worksheet>`;
const TABLE =
  '<table id="1" name="tblStand" displayName="tblStand" ref="E1:E3"><autoFilter ref="E1:E3"><filterColumn colId="0"/></autoFilter><tableColumns><tableColumn id="1" name="Stand"/></tableColumns></table>';

/** A workbook with a text, a look, a table and a note. */
const PARTS = xlsxParts(SHEET, {
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/sharedStrings.xml": "<sst><si><t>Alkmaar</t></si></sst>",
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["rId1", "table", "../tables/table1.xml"],
    ["rId2", "comments", "../comments1.xml"],
    ["rId3", "hyperlink", "http://["],
  ]),
  "xl/tables/table1.xml": TABLE,
  "xl/comments1.xml":
    '<comments><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>zie brief</t></text></comment></commentList></comments>',
});

const renamed = (to: (name: string) => string, from = PARTS): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([name, text]) => [to(name), text]));
const replaced = (part: string, from: string, to: string): Record<string, string> => {
  const text = PARTS[part] ?? "";
  expect(text).toContain(from);
  return { ...PARTS, [part]: text.replaceAll(from, to) };
};
const read = (parts: Readonly<Record<string, string>>) => readXlsx(zipped(parts), "x.xlsx");

test("the workbook that the others are made from has a text, a date, a table, a filter and a note", async () => {
  expect(await read(PARTS)).toMatchObject({
    sheets: [
      {
        name: "Blad1",
        cells: [
          { value: "Alkmaar" },
          { value: 45901, numberFormat: "d-m-yyyy" },
          { formula: "=SUM(E2:E3)", cachedValue: 0 },
        ],
        filtered: [{ row: 0, column: 4, rowCount: 3, columnCount: 1 }],
        notes: [{ row: 0, column: 0, text: "zie brief" }],
      },
    ],
  });
});

const WORKBOOK = "xl/_rels/workbook.xml.rels";
const OF_SHEET = "xl/worksheets/_rels/sheet1.xml.rels";
const VARIANTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["one part in other letters", renamed((name) => name.replace("sharedStrings", "SharedStrings"))],
  ["every part in capitals", renamed((name) => name.toUpperCase())],
  ["every part in small letters", renamed((name) => name.toLowerCase())],
  ["targets in other letters", replaced(WORKBOOK, "worksheets/sheet1.xml", "WorkSheets/Sheet1.xml")],
  ["a table in other letters", renamed((name) => name.replace("tables/table1", "Tables/Table1"))],
  [
    "a table in another folder",
    renamed(
      (name) => name.replace("xl/tables/table1", "xl/Lijst"),
      replaced(OF_SHEET, "../tables/table1.xml", "../Lijst.xml"),
    ),
  ],
  ["the relations of a sheet in other letters", renamed((name) => name.replace("sheet1.xml.rels", "Sheet1.xml.rels"))],
  ["back slashes in the names", renamed((name) => name.replaceAll("/", "\\"))],
  ["back slashes and small letters", renamed((name) => name.replaceAll("/", "\\").toLowerCase())],
  ["back slashes in the targets", replaced(WORKBOOK, "worksheets/sheet1.xml", "worksheets\\sheet1.xml")],
  ["a slash before every name", renamed((name) => `/${name}`)],
  [
    "letters spelled as their numbers",
    renamed((name) => name.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)),
  ],
  ["relations of the package spelled as numbers", renamed((name) => name.replace("_rels", "_%72els"))],
  ["folders among the parts", { "xl/": "", "xl\\": "", "_rels/": "", ...PARTS }],
  ["targets from the top", replaced(WORKBOOK, "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")],
  ["targets with dots", replaced("_rels/.rels", "xl/workbook.xml", "./docProps/../xl/workbook.xml")],
  [
    "a workbook of another name",
    renamed((name) => name.replace("workbook", "boek"), replaced("_rels/.rels", "workbook", "boek")),
  ],
  [
    "a space in a name",
    renamed((name) => name.replace("comments1", "opmerkingen 1"), replaced(OF_SHEET, "comments1", "opmerkingen%201")),
  ],
  [
    "a space in a target",
    renamed((name) => name.replace("comments1", "opmerkingen%201"), replaced(OF_SHEET, "comments1", "opmerkingen 1")),
  ],
  ["an accent in a name", renamed((name) => name.replace("sheet1", "één"), replaced(WORKBOOK, "sheet1", "één"))],
];

test.each(VARIANTS)("%s: read as the workbook it is", async (_, parts) => {
  expect(await read(parts)).toEqual(await read(PARTS));
});

test.each(VARIANTS)("%s: takes a result", async (_, parts) => {
  const result = { tab: "Blad1", row: 0, column: 2, values: [[{ value: 12, isError: false }]] };
  const written = withResults(zipped(parts), "x.xlsx", [result]);
  expect((await readXlsx(written, "x.xlsx")).sheets[0]?.cells[2]).toMatchObject({ cachedValue: 12 });
  expect(Object.keys(unzipSync(written)).sort()).toEqual([...new Set(Object.keys(parts).map(spelledName))].sort());
});

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    "two parts whose names differ in their letters",
    { ...PARTS, "xl/SHAREDSTRINGS.xml": "<sst/>" },
    "een onderdeel staat er twee keer in",
  ],
  [
    "two parts whose names differ in their slashes",
    { ...PARTS, "xl\\styles.xml": "<styleSheet/>" },
    "een onderdeel staat er twee keer in",
  ],
  [
    "two parts of which one is spelled with %",
    { ...PARTS, "xl/st%79les.xml": "<styleSheet/>" },
    "een onderdeel staat er twee keer in",
  ],
  [
    "a part whose name has another letter",
    renamed((name) => name.replace("sharedStrings", "sharedString")),
    "is beschadigd",
  ],
  ["a part in another folder", renamed((name) => name.replace("xl/sharedStrings", "sharedStrings")), "is beschadigd"],
  ["an accent of another letter", renamed((name) => name.replace("sharedStrings", "sharedStríngs")), "is beschadigd"],
  [
    "texts in another file",
    replaced(WORKBOOK, 'Target="sharedStrings.xml"', 'Target="sharedStrings.xml" TargetMode="External"'),
    "een deel ervan staat in een ander bestand",
  ],
  [
    "a sheet of an unknown kind",
    replaced(WORKBOOK, "/worksheet", "/werkblad"),
    "tabblad Blad1 is van een soort die niet bestaat",
  ],
])("%s: damage", async (_, parts, words) => {
  await expect(read(parts)).rejects.toThrow(words);
});

test("a name is one whatever the case of A to Z, and another in any other letter", () => {
  expect(partKey("XL\\SharedStrings.XML")).toBe(partKey("/xl/sharedstrings.xml"));
  expect(partKey("xl/%C3%A9.xml")).toBe(partKey("xl/é.xml"));
  // K with its own code for kelvin becomes a k in Unicode, and É an é; in part names they do not.
  expect(partKey("xl/\u212Aern.xml")).not.toBe(partKey("xl/kern.xml"));
  expect(partKey("xl/É.xml")).not.toBe(partKey("xl/é.xml"));
  expect(partKey("xl%2Fa.xml")).not.toBe(partKey("xl/a.xml"));
  expect(partKey("xl/100%.xml")).toBe("xl/100%.xml");
  expect(partKey("xl/%FF.xml")).toBe("xl/%ff.xml");
});

test("an object has no parts of its own", () => {
  expect(partName({}, "constructor")).toBeNull();
  expect(partName({ "xl/A.xml": new Uint8Array() }, "XL/a.XML")).toBe("xl/A.xml");
});
