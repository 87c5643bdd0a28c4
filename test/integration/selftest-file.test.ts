// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { COLUMN, placed } from "../../tools/make-selftest/layout";
import { isJudged, isShort } from "../../tools/make-selftest/question";
import { PLACES, SECTIONS } from "../../tools/make-selftest/sections";
import { SELFTEST_PATH } from "../../tools/make-selftest/selftest-workbook";
import { FLEVOLAND } from "../../tools/make-selftest/tabs/flevoland";
import { FRYSLAN } from "../../tools/make-selftest/tabs/fryslan";

const bytes = new Uint8Array(readFileSync(SELFTEST_PATH));
const parts = unzipSync(bytes);
const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
const sheets = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/sheet"));

/** Excel repairs a file that has these otherwise. Source: ECMA-376 part 1, CT_Worksheet. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations pageMargins pageSetup headerFooter".split(
    " ",
  );
/** Functions that came after LTSC 2021, as a file has them. FIELDVALUE is asked on purpose. */
const NEWER =
  /_xlfn\.(?:_xlws\.)?(?!FIELDVALUE)(?:TOCOL|TOROW|VSTACK|HSTACK|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|TAKE|DROP|CHOOSE(?:COLS|ROWS)|EXPAND|WRAP(?:COLS|ROWS)|LAMBDA|MAP|REDUCE|SCAN|BY(?:ROW|COL)|MAKEARRAY|IMAGE)\(/;

const formulasOf = (xml: string): string[] => [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text = ""]) => text);

it.each(sheets)("%s has its elements in the order that Excel asks, each once but conditional formats", (path) => {
  const body = part(path).replace(/^.*?<worksheet[^>]*>/, "");
  const found = [
    ...body.replace(/<sheetData\/>|<sheetData>.*<\/sheetData>/, "<sheetData/>").matchAll(/<([a-zA-Z]+)[ />]/g),
  ]
    .map(([, tag = ""]) => tag)
    .filter((tag) => ORDER.includes(tag));
  expect(found).toEqual([...found].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  const once = found.filter((tag) => tag !== "conditionalFormatting");
  expect(new Set(once).size).toBe(once.length);
});

it("has no formula that is too long, too new, or shown with @", () => {
  const formulas = sheets.flatMap((path) => formulasOf(part(path)));
  expect(formulas.length).toBeGreaterThan(300);
  expect(formulas.filter((formula) => formula.length > 8_192 || NEWER.test(formula))).toEqual([]);
  // What may fill more cells carries the mark of a dynamic array, for which there is a part.
  const unmarked = sheets.flatMap((path) =>
    [...part(path).matchAll(/<c ([^>]*)>(<f[^>]*>)([^<]*)<\/f>/g)].filter(
      ([, attributes = "", , formula = ""]) =>
        /_xldudf_|ANCHORARRAY|SEQUENCE|FILTER/.test(formula) && !/\bcm="1"/.test(attributes),
    ),
  );
  expect(unmarked).toEqual([]);
  expect(part("xl/metadata.xml")).toContain("XLDAPR");
  expect(part("[Content_Types].xml")).toContain("sheetMetadata+xml");
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
});

it("repeats the headers on paper, by names that Excel takes", () => {
  const names = [...part("xl/workbook.xml").matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(names).toEqual(SECTIONS.map(({ tab }) => `${tab}!$4:$4`));
  expect(names.filter((name = "") => !/^(?:'[^']+'|\w+)!/.test(name))).toEqual([]);
});

it("offers a choice for what the tester judges, and for nothing else", async () => {
  const book = await readXlsx(bytes);
  for (const section of SECTIONS) {
    const lists = book.sheets
      .find(({ name }) => name === section.tab)
      ?.dataValidations?.filter(({ type }) => type === "list");
    const rows = placed(section).filter(({ question }) => !isJudged(question));
    expect((lists ?? []).flatMap(({ range }) => range.split(" "))).toEqual(
      rows.map(({ row }) => cellAddress({ row, column: COLUMN.verdict })),
    );
  }
});

it("has the user's own rules on one tab, and one tab that is protected", async () => {
  const { sheets: read } = await readXlsx(bytes);
  const own = read.find(({ name }) => name === FLEVOLAND.tab);
  expect(own?.conditionalRules?.map(({ type }) => type)).toEqual([
    "expression",
    "dataBar",
    "iconSet",
    "duplicateValues",
  ]);
  expect(read.filter(({ protection }) => protection?.sheet === true).map(({ name }) => name)).toEqual([FRYSLAN.tab]);
});

it("has a page in Dutch that counts the same questions", () => {
  const page = readFileSync(join(__dirname, "../../docs/zelftest.md"), "utf8");
  const rows = [...page.matchAll(/^ *\| (\w+) \| (\w\d\d) tot en met (\w\d\d) \|/gm)].map(([, ...cells]) => cells);
  expect(rows).toEqual(
    SECTIONS.map((section) => [section.tab, placed(section)[0]?.number, placed(section).at(-1)?.number]),
  );
});

it("has a short round with at most eight steps by hand, and the page says how many", () => {
  const page = readFileSync(join(__dirname, "../../docs/zelftest.md"), "utf8");
  const short = PLACES.filter(({ question }) => isShort(question));
  const byHand = short.filter(({ question }) => !isJudged(question) || question.ready !== undefined);
  expect(byHand.length).toBeLessThanOrEqual(8);
  expect(page).toContain(`${String(byHand.length)} stappen met de hand`);
  expect(page).toContain(byHand.map(({ number }) => number).join(", "));
});
