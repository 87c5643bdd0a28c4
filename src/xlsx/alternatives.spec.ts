// SPDX-License-Identifier: EUPL-1.2

import { chooseAlternatives } from "./alternatives";
import { readXlsx } from "./read-xlsx";
import { relationships, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const HANCOM = 'xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const list = (inside: string): string => `<a ${MC} ${HANCOM} ${X14}>${inside}</a>`;
const either = (choices: string, fallback = ""): string =>
  `<mc:AlternateContent>${choices}${fallback === "" ? "" : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;
const choice = (requires: string, inside: string): string => `<mc:Choice Requires="${requires}">${inside}</mc:Choice>`;

test.each([
  ["what Excel does not know", either(choice("hs", "<b/>"), "<c/>"), "<c/>"],
  ["what Excel knows", either(choice("x14", "<b/>"), "<c/>"), "<b/>"],
  [
    "the first that Excel knows",
    either(choice("hs", "<b/>") + choice("x14", "<c/>") + choice("x14", "<d/>"), "<e/>"),
    "<c/>",
  ],
  ["both, of which one is not known", either(choice("x14 hs", "<b/>"), "<c/>"), "<c/>"],
  ["what is not known, without a fallback", either(choice("hs", "<b/>")), ""],
  ["what is empty", either(choice("hs", "<b/>") + "<mc:Fallback/>"), ""],
  [
    "one in another",
    either(
      choice("hs", either(choice("x14", "<b/>"))),
      either(choice("hs", "<c/>"), "<d/>é</d/>".replace("</d/>", "")),
    ),
    "<d/>é",
  ],
  ["texts around", `één ${either(choice("hs", "<b/>"), "twee")} drie`, "één twee drie"],
  [
    "elements of that name elsewhere",
    "<Choice>1</Choice><Fallback>2</Fallback>",
    "<Choice>1</Choice><Fallback>2</Fallback>",
  ],
])("of a choice that requires %s Excel reads one", (_, inside, read) => {
  expect(chooseAlternatives(list(inside))).toBe(list(read));
});

test("the name alone is no choice, and a part without one stays as it is", () => {
  const text = "<a><t>mc:AlternateContent</t><AlternateContent><Choice>1</Choice></AlternateContent></a>";
  expect(chooseAlternatives(text)).toBe(text);
});

test("a choice that requires what is not declared is no XML that Excel opens", () => {
  expect(() => chooseAlternatives(list(either(choice("x99", "<b/>"), "<c/>")))).toThrow("x99");
});

/** Hancom Office writes each look twice: with what it adds itself, and without. */
const twice = (with_: string, without: string): string => either(choice("hs", with_), without);
const workbook = (sheetData: string, texts: string, looks: string): Uint8Array =>
  zipped(
    xlsxParts(`<worksheet ${MC} ${HANCOM}><sheetData>${sheetData}</sheetData></worksheet>`, {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
      ]),
      "xl/sharedStrings.xml": `<sst ${MC} ${HANCOM}>${texts}</sst>`,
      "xl/styles.xml": `<styleSheet ${MC} ${HANCOM}><fonts><font/>${twice('<font hs:extension="1"><b/></font>', "<font><b/></font>")}<font><i/></font></fonts><cellXfs>${looks}</cellXfs></styleSheet>`,
    }),
  );
const LOOKS = `<xf fontId="0"/>${twice('<xf hs:a="1" numFmtId="14"/>', '<xf numFmtId="14"/>')}<xf numFmtId="10" fontId="2"/>`;
const TEXTS = `<si><t>Alkmaar</t></si>${twice("<si><t>Bergen NH</t></si>", "<si><t>Bergen</t></si>")}<si><t>Castricum</t></si>`;

test("texts and looks that a cell points at by number are those that Excel counts", async () => {
  const row = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" s="1"><v>45901</v></c><c r="D1" s="2"><v>0.5</v></c></row>`;
  const { sheets } = await readXlsx(workbook(row, TEXTS, LOOKS), "x.xlsx");
  expect(sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: "Bergen" },
    { row: 0, column: 1, value: "Castricum" },
    { row: 0, column: 2, value: 45901, numberFormat: "d-m-yyyy" },
    { row: 0, column: 3, value: 0.5, numberFormat: "0.00%", style: { italic: true } },
  ]);
});

test.each([
  ['<c r="A1" t="s"><v>3</v></c>', "heeft een tekst die niet in het bestand staat"],
  ['<c r="A1" s="3"><v>1</v></c>', "heeft een opmaak die niet in het bestand staat"],
  [twice('<c r="A1" hs:a="1"><v>1</v></c>', '<c r="A1"><v>1</v></c>'), "van sommige cellen staan er twee versies in"],
  [either(choice("hs", '<c r="A1"><v>1</v></c>')), "van sommige cellen staan er twee versies in"],
])("%s beyond them is damage", async (cell, words) => {
  await expect(readXlsx(workbook(`<row r="1">${cell}</row>`, TEXTS, LOOKS), "x.xlsx")).rejects.toThrow(words);
});

test("a choice beside the cells says nothing about them", async () => {
  const sheet = `<worksheet ${MC} ${X14}><sheetData><row><c><v>1</v></c></row></sheetData>${either(choice("x14", "<controls/>"))}</worksheet>`;
  expect((await readXlsx(zipped(xlsxParts(sheet)), "x.xlsx")).sheets[0]?.cells).toMatchObject([{ value: 1 }]);
});
