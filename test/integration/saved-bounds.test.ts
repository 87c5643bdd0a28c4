// SPDX-License-Identifier: EUPL-1.2
import { Direction, IUniverInstanceService, RANGE_TYPE, RedoCommand, UndoCommand, UniverInstanceType } from "@univerjs/core"; // prettier-ignore
import { CopySheetCommand, InsertRowByRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { asUser, renameTab } from "../../src/workbench/user.fixture";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { all, parseElement } from "./saved/package/element";
import { savedAgain } from "./saved/saved-again";

const TAB = "A & '25";
const PART = "xl/worksheets/sheet1.xml";
/** Bounds in cells, of what the reader tells and of what is kept as the file has it; one is a text with what looks like a cell. */
const DRAWN = [
  '<colorScale><cfvo type="num" val="$B$2"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
  '<colorScale><cfvo type="num" val="$B$2"/><cfvo type="formula" val="MAX($A$2:$A$4)"/><color theme="4"/><color rgb="FF63BE7B"/></colorScale>',
  '<dataBar><cfvo type="num" val="0"/><cfvo type="formula" val="$B$3*2"/><color rgb="FF638EC6"/></dataBar>',
  '<dataBar showValue="0"><cfvo type=\'formula\' val=\'IF($B$2&gt;0,$B$2,LEN("B2"))\'/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
  `<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="'A &amp; ''25'!$B$2"/><cfvo type="formula" val="Ander!$B$2"/></iconSet>`,
  '<iconSet iconSet="3Arrows" showValue="0"><cfvo type="percent" val="0"/><cfvo gte="0" type="num" val="$B$2"/><cfvo val="$B$3" type="formula"/></iconSet>',
];
const AS_IN_FILE = [
  ["$B$2", "50", ""],
  ["$B$2", "MAX($A$2:$A$4)"],
  ["0", "$B$3*2"],
  ['IF($B$2>0,$B$2,LEN("B2"))', ""],
  ["0", `'A & ''25'!$B$2`, "Ander!$B$2"],
  ["0", "$B$2", "$B$3"],
];

async function withBounds(): Promise<Uint8Array> {
  const rows = [["kop", "grens"], [1, 2], [3, 4], [5, 6]]; // prettier-ignore
  const parts = unzipSync(await writeXlsx(bookOf([sheetOf(TAB, rows, { protected: false }), sheetOf("Ander", rows)])));
  const rules = DRAWN.map((drawn, at) => {
    const type = /\w+/.exec(drawn)?.[0] ?? "";
    return `<cfRule type="${type}" priority="${String(at + 1)}">${drawn}</cfRule>`;
  });
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  const formats = `<conditionalFormatting sqref="A2:A4">${rules.join("")}</conditionalFormatting>`;
  parts[PART] = strToU8(xml.replace("</sheetData>", () => `</sheetData>${formats}`));
  return zipSync(parts);
}

/** The bounds of each rule of a sheet of the saved file. */
async function bounds(act?: (excel: HeadlessWorkbook) => Promise<unknown>, part = PART): Promise<string[][]> {
  const { bytes } = await savedAgain(await withBounds(), act);
  const sheet = parseElement(strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()));
  return all(sheet, "cfRule").map((rule) => all(rule, "cfvo").map(({ attributes }) => attributes["val"] ?? ""));
}

const lines = ({ engine }: HeadlessWorkbook, first: number, count: number, tab = 0) => ({
  unitId: engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId(),
  subUnitId: engine.sheets()[tab]?.id,
  direction: Direction.UP,
  range: { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: 29, rangeType: RANGE_TYPE.ROW },
});
const insert = (excel: HeadlessWorkbook, tab = 0) => asUser(excel, InsertRowByRangeCommand.id, lines(excel, 0, 2, tab));

test("bounds that nobody touches are saved as they were", async () => {
  expect(await bounds()).toEqual(AS_IN_FILE);
});

test("rows above take the cells of bounds along, and no text, number or cell of another tab", async () => {
  expect(await bounds((excel) => insert(excel))).toEqual([
    ["$B$4", "50", ""],
    ["$B$4", "MAX($A$4:$A$6)"],
    ["0", "$B$5*2"],
    ['IF($B$4>0,$B$4,LEN("B2"))', ""],
    ["0", `'A & ''25'!$B$4`, "Ander!$B$2"],
    ["0", "$B$4", "$B$5"],
  ]);
});

test("rows on another tab move only the bounds in its cells", async () => {
  const other = AS_IN_FILE.map((one) => one.map((bound) => bound.replace("Ander!$B$2", "Ander!$B$4")));
  expect(await bounds((excel) => insert(excel, 1))).toEqual(other);
});

test("of a row that goes the bound is gone too, and all is there again where that is taken back", async () => {
  const remove = (excel: HeadlessWorkbook) => asUser(excel, RemoveRowByRangeCommand.id, lines(excel, 1, 1));
  expect((await bounds(remove)).at(-1)).toEqual(["0", "#REF!", "$B$2"]);
  const back = await bounds(async (excel) => {
    await remove(excel);
    await asUser(excel, UndoCommand.id);
    await asUser(excel, RedoCommand.id);
    await asUser(excel, UndoCommand.id);
  });
  expect(back).toEqual(AS_IN_FILE);
});

test("bounds follow the name of a tab, and those of a copy are in the copy", async () => {
  expect((await bounds((excel) => renameTab(excel, TAB, "Nieuw")))[4]).toEqual(["0", "'Nieuw'!$B$2", "Ander!$B$2"]);
  const copy = (excel: HeadlessWorkbook) =>
    asUser(excel, CopySheetCommand.id, { subUnitId: excel.engine.sheets()[0]?.id });
  expect(await bounds(copy)).toEqual(AS_IN_FILE);
  const copied = await bounds(async (excel) => {
    await copy(excel);
    await renameTab(excel, excel.engine.sheets()[1]?.name ?? "", "Kopie");
    await asUser(excel, InsertRowByRangeCommand.id, lines(excel, 0, 1, 1));
  }, "xl/worksheets/sheet2.xml");
  expect(copied[5]).toEqual(["0", "$B$3", "$B$4"]);
  expect(copied[4]).toEqual(["0", "'Kopie'!$B$3", "Ander!$B$2"]);
});

test("a bound that the add-in asked for moves with its cell too", async () => {
  const saved = await bounds(async (excel) => {
    const { engine, host } = excel;
    const area = { sheetId: engine.sheets()[0]?.id ?? "", row: 1, column: 0, rowCount: 3, columnCount: 1 };
    const { dataBar } = host.conditionalFormats.add("DataBar", [area]);
    dataBar["lowerBoundRule"] = { type: "Number", formula: "=$B$2" };
    dataBar["upperBoundRule"] = { type: "Number", formula: "100" };
    await insert(excel);
    await asUser(excel, UndoCommand.id);
    await insert(excel);
  });
  expect(saved[0]).toEqual(["$B$4", "100"]);
});
