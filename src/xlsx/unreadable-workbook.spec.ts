// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "./read-xlsx";
import { UnreadableWorkbook, type UnreadableReason } from "./unreadable-workbook";
import { relationships, xlsxOf, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const SHEET = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function reasonFor(bytes: Uint8Array): Promise<UnreadableReason | "readable" | "other error"> {
  try {
    await readXlsx(bytes, "x.xlsx");
    return "readable";
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.reason : "other error";
  }
}

function withPart(path: string, text: string | null): Uint8Array {
  const parts = xlsxParts(SHEET);
  if (text === null) return zipped(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
  return zipped({ ...parts, [path]: text });
}

it("reads the workbook that the broken ones below are made from", async () => {
  expect(await reasonFor(zipped(xlsxParts(SHEET)))).toBe("readable");
});

it.each<[string, Uint8Array, UnreadableReason]>([
  ["an empty file", new Uint8Array(), "empty"],
  ["a text file", strToU8("Gemeente;Taakstelling\r\n"), "not-xlsx"],
  ["a zip that is no workbook", zipSync({ "brief.txt": strToU8("hallo") }), "not-xlsx"],
  ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-xlsx"],
  [
    "a Word document that leads to its text",
    zipped({
      "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
      "word/document.xml": "<w:document><w:t>workbook</w:t></w:document>",
    }),
    "not-xlsx",
  ],
  ["an .xls", new Uint8Array([...OLE, ...strToU8("Workbook")]), "old-xls"],
  [
    "a workbook with a password",
    new Uint8Array([...OLE, 0, 0, ...Buffer.from("EncryptedPackage", "utf16le"), 0, 0]),
    "encrypted",
  ],
  ["half a file", zipped(xlsxParts(SHEET)).subarray(0, 700), "damaged"],
  [
    "a sheet that stops halfway",
    withPart("xl/worksheets/sheet1.xml", SHEET.replace("</row></sheetData></worksheet>", "")),
    "damaged",
  ],
  ["a sheet that is not there", withPart("xl/worksheets/sheet1.xml", null), "damaged"],
  ["no relations", withPart("xl/_rels/workbook.xml.rels", null), "damaged"],
  [
    "texts that are not there",
    withPart(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
      ]),
    ),
    "damaged",
  ],
  [
    "a cell beyond the last column and row",
    xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "far-apart",
  ],
  [
    "a workbook of charts only",
    withPart(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    ),
    "no-sheets",
  ],
  ["a workbook without sheets", withPart("xl/workbook.xml", "<workbook><sheets/></workbook>"), "no-sheets"],
  [
    "a zip bomb",
    zipSync(
      { "xl/workbook.xml": strToU8("<workbook/>"), "xl/media/nul.bin": new Uint8Array(301 * 1024 * 1024) },
      { level: 1 },
    ),
    "too-large",
  ],
])("refuses %s", async (_, bytes, reason) => {
  expect(await reasonFor(bytes)).toBe(reason);
});

it("notices a byte that changed inside the zip", async () => {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(xlsxParts(SHEET)).map(([path, text]) => [path, strToU8(text)])),
    { level: 0 },
  );
  const at = Buffer.from(bytes).indexOf("<v>1</v>");
  bytes[at + 3] = "7".charCodeAt(0);
  expect(await reasonFor(bytes)).toBe("damaged");
});

it("says in Dutch what to do", () => {
  expect(new UnreadableWorkbook("encrypted", "geheim.xlsx").message).toBe(
    'Het bestand "geheim.xlsx" is beveiligd met een wachtwoord. Haal het wachtwoord er in Excel af en probeer het opnieuw.',
  );
});

it("reads a sheet of which only the look reaches to its last cell", async () => {
  const bytes = xlsxOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
  );
  expect((await readXlsx(bytes, "x.xlsx")).sheets[0]?.cells).toMatchObject([{ row: 0, column: 0, value: 1 }]);
});

describe("tabs that cannot be told apart", () => {
  const sheets = (...list: readonly (readonly [name: string, id: string])[]) =>
    `<workbook xmlns:r="r"><sheets>${list.map(([name, id], at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="${id}"/>`).join("")}</sheets></workbook>`;
  const two = relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
  ]);
  const book = (workbook: string, relations = two) =>
    zipped({
      ...xlsxParts(SHEET),
      "xl/workbook.xml": workbook,
      "xl/worksheets/sheet2.xml": SHEET,
      "xl/_rels/workbook.xml.rels": relations,
    });
  const messageOf = async (bytes: Uint8Array) =>
    readXlsx(bytes, "x.xlsx").then(
      () => "readable",
      (error: unknown) => (error instanceof UnreadableWorkbook ? error.message : "other error"),
    );

  it("reads two tabs with names and parts of their own", async () => {
    expect(await messageOf(book(sheets(["Een", "rId1"], ["Twee", "rId2"])))).toBe("readable");
  });

  it.each([
    ["Een", "een", "rId2", "tabblad Een staat er twee keer in"],
    ["Een", "Twee", "rId1", "de tabbladen Een en Twee hebben dezelfde cellen"],
    ["Een", "", "rId2", "een tabblad heeft geen naam"],
    ["Een", "Twee", "rId9", "is beschadigd"],
  ])("refuses %s and %s at %s", async (one, other, id, words) => {
    expect(await messageOf(book(sheets([one, "rId1"], [other, id])))).toContain(words);
  });

  it.each([
    [
      "two relations of one name",
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId1", "worksheet", "worksheets/sheet2.xml"],
      ],
    ],
    ["a relation that points nowhere", [["rId1", "worksheet", "worksheets/weg.xml"]]],
  ] as const)("refuses %s", async (_, list) => {
    expect(await reasonFor(book(sheets(["Een", "rId1"]), relationships(list)))).toBe("damaged");
  });

  it("refuses a package that has a part twice", async () => {
    const text = "xl/worksheets/sheet1.xml";
    const bytes = zipped({ ...xlsxParts(SHEET), [text.replace("sheet1", "sheet2")]: SHEET });
    const twice = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("sheet2.xml", "sheet1.xml"), "latin1");
    expect(await messageOf(twice)).toContain("een onderdeel staat er twee keer in");
  });
});
