// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { packageFaults } from "./saved/package-faults";

const BOOK = bookOf(
  [
    sheetOf(
      "Blad 1",
      [
        ["a", "b"],
        [1, 2],
        ["=SEQUENCE(1)", 3],
      ],
      {
        merges: [{ row: 5, column: 0, rowCount: 1, columnCount: 2 }],
        notes: [{ row: 0, column: 0, text: "let op" }],
        links: [{ row: 0, column: 1, target: "https://example.com" }],
        beside: {
          tables: [{ name: "Cijfers", range: "A1:B2", columns: [{ name: "a" }, { name: "b" }] }],
          conditionalRules: [
            { type: "expression", priority: 1, formula: "A1=1", range: "A1", style: { font: { bold: true } } },
          ],
          dataValidations: [{ type: "list", values: ["ja"], range: "D1" }],
        },
      },
    ),
  ],
  { names: [{ name: "naam", range: "'Blad 1'!$A$1" }] },
);
const SHEET = "xl/worksheets/sheet1.xml";

async function spoilt(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(BOOK));
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

test("a sound package has no faults", async () => {
  expect(packageFaults(await writeXlsx(BOOK))).toEqual([]);
});

test.each([
  ["XML that is not well-formed", SHEET, "</sheetData>", "", /sheet1\.xml: /],
  ["a part without a type", "[Content_Types].xml", /<Default Extension="vml"[^>]*>/, "", /no content type for .*vml/],
  ["a relation with nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "looks.xml", /leads to xl\/looks\.xml/],
  ["a relation that is not there", SHEET, /<tablePart r:id="[^"]*"/, '<tablePart r:id="rId99"', /no relation rId99/],
  [
    "elements in another order",
    SHEET,
    /(<mergeCells.*<\/mergeCells>)(<conditionalFormatting.*<\/conditionalFormatting>)/,
    "$2$1",
    /another order/,
  ],
  ["an empty list", SHEET, /<mergeCells.*<\/mergeCells>/, "<mergeCells/>", /mergeCells without anything/],
  ["a look that is not there", SHEET, '<c r="A2"', '<c s="99" r="A2"', /A2: look 99/],
  ["cells out of order", SHEET, 'r="A2"', 'r="C2"', /cell B2/],
  ["a rule with a look that is not there", SHEET, 'dxfId="0"', 'dxfId="9"', /rule with look 9/],
  ["a formula of another workbook", SHEET, "<f>_xlfn", "<f>[1]Blad1!A1+_xlfn", /another workbook/],
  [
    "a table that says something else than its cells",
    "xl/tables/table1.xml",
    'name="b"',
    'name="c"',
    /column c is headed b/,
  ],
  ["a table named as cells", "xl/tables/table1.xml", 'displayName="Cijfers"', 'displayName="AB12"', /table AB12/],
  ["a name of no tab", "xl/workbook.xml", "'Blad 1'!$A$1<", "'Blad 2'!$A$1<", /no tab Blad 2/],
  ["two names", "xl/workbook.xml", /(<definedName .*<\/definedName>)/, "$1$1", /two names naam/],
  ["a note of nobody", "xl/comments1.xml", 'authorId="0"', 'authorId="7"', /of nobody/],
])("finds %s", async (_, path, from, to, fault) => {
  expect(packageFaults(await spoilt(path, from, to)).join("\n")).toMatch(fault);
});

test("what a file has and is lost is named, with its tab", async () => {
  const parts = unzipSync(await writeXlsx(BOOK));
  const put = (path: string, from: string | RegExp, to: string): void => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    expect(xml.replace(from, to)).not.toBe(xml);
    parts[path] = strToU8(xml.replace(from, to));
  };
  put(SHEET, "<row ", '<row outlineLevel="1" ');
  put(SHEET, "<sheetFormatPr ", '<sheetFormatPr zeroHeight="1" defaultColWidth="20" ');
  put(SHEET, "<sheetView ", '<sheetView showZeros="0" ');
  put(SHEET, "<sheetData>", '<cols><col min="5" max="16384" hidden="1" width="9"/></cols><sheetData>');
  put("xl/workbook.xml", "<definedName ", '<definedName hidden="1" ');
  put(
    "xl/tables/table1.xml",
    /<autoFilter ref="([^"]*)"\/>/,
    '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
  );
  const { notKept } = await readWholeXlsx(zipSync(parts), "proef.xlsx");
  expect(notKept).toEqual([
    "het verbergen van namen",
    "de keuze van een filter op tabblad Blad 1",
    "groepen van rijen en kolommen op tabblad Blad 1",
    "het verbergen van kolommen naast de cellen op tabblad Blad 1",
    "het verbergen van rijen onder de cellen op tabblad Blad 1",
    "de maat van rijen en kolommen zonder eigen maat op tabblad Blad 1",
    "het tonen van formules of het verbergen van nullen op tabblad Blad 1",
  ]);
});
