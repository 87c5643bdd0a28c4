// SPDX-License-Identifier: EUPL-1.2

import { readXlsx } from "./read-xlsx";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { relationships, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const TEXTS = "<sst><si><t>Alkmaar</t></si><si><r><t>Ho</t></r><r><t>orn</t></r></si></sst>";

/** A workbook with five looks and the texts "Alkmaar" and "Hoorn". */
function workbook(rows: string, texts: string | null = TEXTS): Uint8Array {
  return zipped(
    xlsxParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ...(texts === null ? [] : [["rId3", "sharedStrings", "sharedStrings.xml"] as const]),
      ]),
      ...(texts !== null && { "xl/sharedStrings.xml": texts }),
    }),
  );
}

async function read(rows: string, texts?: string | null) {
  const { sheets } = await readXlsx(workbook(rows, texts), "x.xlsx");
  return sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]);
}

async function refusal(rows: string, texts?: string | null): Promise<string> {
  const error: unknown = await read(rows, texts).catch((cause: unknown) => cause);
  return error instanceof UnreadableWorkbook && error.reason === "damaged" ? error.message : `read: ${String(error)}`;
}

const row = (cell: string): string => `<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`;

test.each([
  ["a text by its number", '<c r="B1" t="s"><v>1</v></c>', "Hoorn"],
  ["a text by its number between blanks", '<c r="B1" t="s"><v>\n 0 </v></c>', "Alkmaar"],
  ["a number between blanks", '<c r="B1"><v> 12\n</v></c>', 12],
  ["a number as CDATA", '<c r="B1"><v><![CDATA[12]]></v></c>', 12],
  ["a number with a remark in it", '<c r="B1"><v>1<!-- een -->2</v></c>', 12],
  ["a number of type n", '<c r="B1" t="n"><v>-1.5E+2</v></c>', -150],
  ["a number that starts with its point", '<c r="B1"><v>.5</v></c>', 0.5],
  ["a boolean in a word", '<c r="B1" t="b"><v>false</v></c>', false],
  ["a day with a time", '<c r="B1" t="d"><v>2025-09-01T12:00:00Z</v></c>', 45901.5],
  ["a time", '<c r="B1" t="d"><v>06:00:00</v></c>', 0.25],
  ["the first day of 1900", '<c r="B1" t="d"><v>1900-01-01</v></c>', 1],
  ["a text of its own", '<c r="B1" t="str"><v>0x10</v></c>', "0x10"],
  [
    "a text in its own place, whatever stands beside it",
    '<c r="B1" t="inlineStr"><v>0</v><is><t>Hoorn</t></is></c>',
    "Hoorn",
  ],
  ["a look that is not named", '<c r="B1" s=""><v>1</v></c>', 1],
  ["the last look", '<c r="B1" s="4"><v>1</v></c>', 1],
])("reads %s", async (_, cell, value) => {
  expect(await read(row(cell))).toEqual([
    [0, 0, 1],
    [0, 1, value],
  ]);
});

test.each([
  ["no value", '<c r="B1"/>'],
  ["an empty value", '<c r="B1"><v></v></c>'],
  ["only blanks", '<c r="B1"><v>  </v></c>'],
  ["no boolean", '<c r="B1" t="b"/>'],
  ["an empty boolean", '<c r="B1" t="b"><v/></c>'],
  ["no text", '<c r="B1" t="s"/>'],
  ["an empty text", '<c r="B1" t="s"><v/></c>'],
  ["no day", '<c r="B1" t="d"><v/></c>'],
])("a cell with %s is blank, never 0 or false", async (_, cell) => {
  expect(await read(row(cell))).toEqual([[0, 0, 1]]);
});

test("a formula of which the result is blanks has none", async () => {
  const { sheets } = await readXlsx(workbook('<row r="1"><c r="A1"><f>1+1</f><v> </v></c></row>'), "x.xlsx");
  expect(sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: null, formula: "=1+1" }]);
});

test("cells and rows without an address follow each other, and those out of order stand where they say", async () => {
  expect(await read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).toEqual([
    [0, 0, 1],
    [0, 1, 2],
    [1, 0, 3],
  ]);
  const turned = '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  expect(await read(turned)).toEqual([
    [1, 0, 2],
    [2, 0, 1],
    [2, 2, 3],
  ]);
});

const NO_NUMBER = "cel Blad1!B1 heeft een getal dat geen getal is";
const NO_TEXT = "cel Blad1!B1 heeft een tekst die niet in het bestand staat";
const MISPLACED = "cel Blad1!B1 heeft een tekst op een plaats waar die niet hoort";
const NO_LOOK = "cel Blad1!B1 heeft een opmaak die niet in het bestand staat";

test.each<readonly [cell: string, words: string]>([
  ...[
    "0x10",
    "1e999",
    "-1E400",
    "NaN",
    "Infinity",
    "INF",
    "1,5",
    "1.000.000",
    "1_000",
    "12a",
    "\u00a012",
    "1 2",
    "0b1",
  ].map((number) => [`<c r="B1"><v>${number}</v></c>`, NO_NUMBER] as const),
  ['<c r="B1" t="n"><f>A1</f><v>0x10</v></c>', NO_NUMBER],
  ['<c r="B1" t="n"><v>Hoorn</v></c>', NO_NUMBER],
  ...["2", "-1", "1.5", "abc", "0x1", "1e0", "99999999999999999999"].map(
    (index) => [`<c r="B1" t="s"><v>${index}</v></c>`, NO_TEXT] as const,
  ),
  ['<c r="B1" t="s"><is><t>Hoorn</t></is></c>', MISPLACED],
  ['<c r="B1"><is><t>12</t></is></c>', MISPLACED],
  ['<c r="B1" t="inlineStr"><v>Hoorn</v></c>', MISPLACED],
  ['<c r="B1" t="b"><v>2</v></c>', "cel Blad1!B1 heeft een waarde die geen WAAR of ONWAAR is"],
  ['<c r="B1" t="b"><v>ja</v></c>', "cel Blad1!B1 heeft een waarde die geen WAAR of ONWAAR is"],
  ['<c r="B1" t="d"><v>2025-02-30</v></c>', "cel Blad1!B1 heeft een datum die niet bestaat"],
  ['<c r="B1" t="d"><v>2025-09-01Tmiddag</v></c>', "cel Blad1!B1 heeft een datum die niet bestaat"],
  ['<c r="B1" t="d"><v>45901</v></c>', "cel Blad1!B1 heeft een datum die niet bestaat"],
  ['<c r="B1" t="x"><v>12</v></c>', "cel Blad1!B1 heeft een soort waarde die niet bestaat"],
  ['<c r="B1" t=""><v>12</v></c>', "cel Blad1!B1 heeft een soort waarde die niet bestaat"],
  ['<c r="B1" t="S"><v>1</v></c>', "cel Blad1!B1 heeft een soort waarde die niet bestaat"],
  ['<c r="B1" t="e"><v>12</v></c>', "cel Blad1!B1 heeft een foutwaarde die niet bestaat"],
  ['<c r="B1"><v>1</v><v>2</v></c>', "cel Blad1!B1 heeft twee waarden"],
  ['<c r="B1"><v>1</v><v>1</v></c>', "cel Blad1!B1 heeft twee waarden"],
  ['<c r="B1"><v>1</v><v/></c>', "cel Blad1!B1 heeft twee waarden"],
  ['<c r="B1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>', "cel Blad1!B1 heeft twee waarden"],
  ['<c r="B1"><f>1</f><f>2</f><v>1</v></c>', "cel Blad1!B1 heeft twee formules"],
  ['<c r="B1" s="5"><v>1</v></c>', NO_LOOK],
  ['<c r="B1" s="-1"><v>1</v></c>', NO_LOOK],
  ['<c r="B1" s="een"><v>1</v></c>', NO_LOOK],
  ['<c r="B1"><v>1</v></c><c r="B1"><v>1</v></c>', "cel Blad1!B1 staat er twee keer in"],
  ['<c r="C1"><v>1</v></c><c r="A1"><v>1</v></c>', "cel Blad1!A1 staat er twee keer in"],
  ['<c r="C1"><v>1</v></c><c r="B1"><v>1</v></c><c><v>2</v></c>', "cel Blad1!C1 staat er twee keer in"],
  ['<c r="B2"><v>1</v></c>', "cel Blad1!B2 staat in rij 1"],
  ['<c r="B0"><v>1</v></c>', "rij 1 van tabblad Blad1 heeft een cel zonder geldig adres"],
  ['<c r=""><v>1</v></c>', "rij 1 van tabblad Blad1 heeft een cel zonder geldig adres"],
])("%s is damage, told with its cell", async (cell, words) => {
  expect(await refusal(row(cell))).toBe(
    `Het bestand "x.xlsx" is beschadigd en kan niet worden gelezen: ${words}. Open het in Excel, laat het herstellen en sla het opnieuw op.`,
  );
});

test("damage of a row", async () => {
  const twice = '<row r="1"><c r="A1"><v>1</v></c></row>';
  expect(await refusal(twice + twice)).toContain("rij 1 van tabblad Blad1 staat er twee keer in");
  expect(await refusal('<row r="nul"><c><v>1</v></c></row>')).toContain("een rij zonder geldig nummer");
  expect(await refusal(row("") + '<row r="1048577"><c><v>1</v></c></row>')).toContain("is beschadigd");
});

describe("the text table", () => {
  const cell = row('<c r="B1" t="s"><v>0</v></c>');

  test.each([
    ["is not named", null],
    ["is empty", "<sst/>"],
    ["has texts elsewhere", "<sst><extra><si><t>Alkmaar</t></si></extra></sst>"],
    ["stops halfway", "<sst><si><t>Alkmaar</t></si>"],
    ["is no table", "<tekst><si><t>Alkmaar</t></si></tekst>"],
  ])("that %s never makes a blank name", async (_, texts) => {
    expect(await refusal(cell, texts)).toContain("is beschadigd");
  });

  test("may be missing where no cell asks it", async () => {
    expect(await read(row(""), null)).toEqual([[0, 0, 1]]);
  });
});

test.each([
  ["without looks", []],
  ["of which the looks are not there", [["rId2", "styles", "styles.xml"]]],
] as const)("a workbook %s has cells without one, or with the first", async (_, styles) => {
  const parts = Object.entries(xlsxParts("")).filter(([path]) => path !== "xl/styles.xml");
  const read = (cell: string) =>
    readXlsx(
      zipped({
        ...Object.fromEntries(parts),
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`,
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ...styles]),
      }),
      "x.xlsx",
    );
  expect((await read("<c><v>1</v></c>")).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  expect((await read('<c s="0"><v>1</v></c>')).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  // Any other may be that of a date, which cannot be told from a number.
  await expect(read('<c s="1"><v>1</v></c>')).rejects.toThrow("cel Blad1!A1 heeft een opmaak");
});
