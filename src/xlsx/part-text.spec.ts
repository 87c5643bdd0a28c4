// SPDX-License-Identifier: EUPL-1.2

import { strToU8, unzipSync, zipSync } from "fflate";
import { decodePart, isUtf8 } from "./part-text";
import { readXlsx } from "./read-xlsx";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { withResults } from "./with-results";
import { relationships, xlsxParts } from "./xlsx-bytes.fixture";

const xml = (encoding: string | null, body = "<t>Súdwest-Fryslân</t>"): string =>
  `<?xml version="1.0"${encoding === null ? "" : ` encoding="${encoding}"`} standalone="yes"?>${body}`;
const bytes = (text: string, encoding: BufferEncoding, mark: readonly number[] = []): Uint8Array =>
  new Uint8Array([...mark, ...Buffer.from(text, encoding)]);
const bigEndian = (text: string, mark: readonly number[] = []): Uint8Array =>
  new Uint8Array([...mark, ...Buffer.from(text, "utf16le").swap16()]);
const BOM_8 = [0xef, 0xbb, 0xbf];
const BOM_LE = [0xff, 0xfe];
const BOM_BE = [0xfe, 0xff];

test.each<[string, Uint8Array]>([
  ["UTF-8", bytes(xml("UTF-8"), "utf8")],
  ["UTF-8 with its mark", bytes(xml("utf-8"), "utf8", BOM_8)],
  ["no declaration", bytes("<t>Súdwest-Fryslân</t>", "utf8")],
  ["ISO-8859-1", bytes(xml("ISO-8859-1"), "latin1")],
  ["Latin1", bytes(xml("latin1"), "latin1")],
  ["Windows-1252", bytes(xml("windows-1252"), "latin1")],
  ["ISO-8859-15", bytes(xml("ISO-8859-15"), "latin1")],
  ["UTF-16, little end first", bytes(xml("UTF-16"), "utf16le", BOM_LE)],
  ["UTF-16 by its mark alone", bytes("<t>Súdwest-Fryslân</t>", "utf16le", BOM_LE)],
  ["UTF-16 by its declaration alone", bytes(xml("UTF-16LE"), "utf16le")],
  ["UTF-16, big end first", bigEndian(xml("utf-16"), BOM_BE)],
  ["UTF-16, big end first, without its mark", bigEndian(xml("UTF-16BE"))],
])("the letters of %s are read", (_, part) => {
  const text = decodePart(part);
  expect(text).toContain("<t>Súdwest-Fryslân</t>");
  expect(text.startsWith("<")).toBe(true);
  expect(text).not.toMatch(/encoding="(?!utf-8)/i);
});

test("Windows-1252 has signs of its own where ISO-8859-1 has none", () => {
  const signs = new Uint8Array([...strToU8(xml("cp1252", "<t>")), 0x80, 0x91, 0x92, 0x96, 0x9f, ...strToU8("</t>")]);
  expect(decodePart(signs)).toContain("<t>€‘’–Ÿ</t>");
  const latin = new Uint8Array([...strToU8(xml("ISO-8859-1", "<t>")), 0x92, ...strToU8("</t>")]);
  expect(() => decodePart(latin)).toThrow("de letters erin zijn anders opgeslagen dan het bestand zegt");
});

test.each<[string, Uint8Array]>([
  ["Latin letters that are said to be UTF-8", bytes(xml("UTF-8"), "latin1")],
  ["Latin letters without a declaration", bytes("<t>Fryslân</t>", "latin1")],
  ["UTF-8 that is said to be UTF-16", bytes(xml("UTF-16"), "utf8")],
  ["UTF-8 with its mark that is said to be ISO-8859-1", bytes(xml("ISO-8859-1"), "utf8", BOM_8)],
  ["UTF-16 that is said to be UTF-8", bytes(xml("UTF-8"), "utf16le", BOM_LE)],
  ["UTF-16 with the wrong end first", bytes(xml("UTF-16BE"), "utf16le", BOM_LE)],
  ["half a letter at the end of UTF-16", bytes(xml("UTF-16"), "utf16le", BOM_LE).subarray(0, -1)],
  ["letters beyond ASCII", bytes(xml("US-ASCII"), "latin1")],
  ["an encoding that nobody knows", bytes(xml("x-eigen"), "latin1")],
])("%s is damage", (_, part) => {
  expect(isUtf8(part)).toBe(false);
  expect(() => decodePart(part)).toThrow("de letters erin zijn anders opgeslagen dan het bestand zegt");
});

test("a letter on the border of two stretches is whole", () => {
  const part = strToU8(`${"a".repeat(1024 * 1024 - 1)}é`);
  expect(isUtf8(part)).toBe(true);
  expect(isUtf8(part.subarray(0, -1))).toBe(false);
});

const encoded = (text: string, encoding: "latin1" | "utf16le"): Uint8Array =>
  encoding === "latin1" ? bytes(xml("ISO-8859-1", text), "latin1") : bytes(xml("UTF-16", text), "utf16le", BOM_LE);

function workbook(encoding: "latin1" | "utf16le"): Uint8Array {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Fryslân</t></is></c><c r="C1"><f>1+1</f><v>0</v></c></row></sheetData></worksheet>';
  const parts = xlsxParts(sheet, {
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/sharedStrings.xml": "<sst><si><t>Súdwest-Fryslân</t></si></sst>",
  });
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace("Blad1", "Financiën");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encoded(text, encoding)])));
}

describe.each(["latin1", "utf16le"] as const)("a workbook of which every part is %s", (encoding) => {
  test("has its own letters everywhere", async () => {
    const { sheets } = await readXlsx(workbook(encoding), "x.xlsx");
    expect(sheets[0]?.name).toBe("Financiën");
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual(["Súdwest-Fryslân", "Fryslân", null]);
  });

  test("takes results, and can be read again", async () => {
    const result = { tab: "Financiën", row: 0, column: 2, values: [[{ value: "€ 2", isError: false }]] };
    const written = withResults(workbook(encoding), "x.xlsx", [result]);
    const { sheets } = await readXlsx(written, "x.xlsx");
    expect(sheets[0]?.cells.map(({ value, cachedValue }) => cachedValue ?? value)).toEqual([
      "Súdwest-Fryslân",
      "Fryslân",
      "€ 2",
    ]);
    expect(unzipSync(written)["xl/sharedStrings.xml"]).toEqual(unzipSync(workbook(encoding))["xl/sharedStrings.xml"]);
  });
});

test("one part with wrong letters makes the workbook unreadable, also where the rest is sound", async () => {
  const parts = xlsxParts("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
  const whole = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  const broken = zipSync({ ...whole, "docProps/app.xml": bytes("<a>Fryslân</a>", "latin1") });
  const error: unknown = await readXlsx(broken, "x.xlsx").catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnreadableWorkbook);
});
