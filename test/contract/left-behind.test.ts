// SPDX-License-Identifier: EUPL-1.2
/** What the page says when the user moves cells on which more lies than the workbench takes along. */
import { RANGE_TYPE, RedoCommand, UndoCommand } from "@univerjs/core";
import { MoveRangeCommand, MoveRowsMutation } from "@univerjs/sheets";
import { UniverContext } from "../../src/workbench/engine/univer-context";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { leftBehind } from "../../src/workbench/page/left-behind";
import { asUser } from "../../src/workbench/user.fixture";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, idOf, sheetOf } from "./workbook.fixture";

let workbook: HeadlessWorkbook;
let said: string[];
beforeEach(async () => {
  workbook = await openHeadless(bookOf([sheetOf("Blad1", [["a", 1], ["b", 2], ["c", 3], ["d", 4]])]), { functions: [] }); // prettier-ignore
  said = [];
  workbook.engine.onChange((change) => {
    const sentence = leftBehind(change, workbook.host);
    if (sentence !== null) said.push(sentence);
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B1:B2").conditionalFormats.add("DataBar");
    sheet.charts.add("BarClustered", sheet.getRange("B3:B4"), "Columns").setPosition("D8", "F20");
    await context.sync();
  });
  const area = { sheetId: idOf(workbook.engine, "Blad1"), row: 1, column: 0, rowCount: 1, columnCount: 1 };
  workbook.host.records.notes.push({ ...area, text: "let op" });
});
afterEach(() => workbook.dispose());

const range = (startRow: number, endRow: number, startColumn: number, endColumn: number, rangeType?: RANGE_TYPE) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
  ...(rangeType !== undefined && { rangeType }),
});
const notes = () => workbook.host.records.notes.map(({ row, column, text }) => [row, column, text]);
const move = (from: object, to: object): Promise<void> =>
  asUser(workbook, MoveRangeCommand.id, { fromRange: from, toRange: to });

test("names each kind that lies on the cells, and is silent again where that is taken back", async () => {
  await move(range(1, 1, 0, 1), range(9, 9, 0, 1));
  const sentence = "U hebt cellen verplaatst. In de werkbank gaan opmaakregels van die cellen niet mee. In Excel wel.";
  expect(said).toEqual([sentence]);
  expect(notes()).toEqual([[9, 0, "let op"]]);
  await asUser(workbook, UndoCommand.id);
  expect(said).toEqual([sentence, ""]);
  expect(notes()).toEqual([[1, 0, "let op"]]);
});

test("a note that comes on another takes its place, and both are there again where that is taken back", async () => {
  const sheetId = idOf(workbook.engine, "Blad1");
  workbook.host.records.notes.push({ sheetId, row: 2, column: 0, rowCount: 1, columnCount: 1, text: "ander" });
  await move(range(0, 1, 0, 0), range(1, 2, 0, 0));
  expect(notes()).toEqual([[2, 0, "let op"]]);
  expect(said).toEqual([""]);
  await asUser(workbook, UndoCommand.id);
  expect(notes()).toEqual([[1, 0, "let op"], [2, 0, "ander"]]); // prettier-ignore
  await asUser(workbook, RedoCommand.id);
  await asUser(workbook, UndoCommand.id);
  expect(notes()).toEqual([[1, 0, "let op"], [2, 0, "ander"]]); // prettier-ignore
});

test("a link over more cells of which only some are moved stays, and is named", async () => {
  const sheetId = idOf(workbook.engine, "Blad1");
  workbook.host.records.links.push({ sheetId, row: 2, column: 0, rowCount: 2, columnCount: 1, link: {} });
  await move(range(3, 3, 0, 0), range(9, 9, 0, 0));
  expect(workbook.host.records.links[0]).toMatchObject({ row: 2, rowCount: 2 });
  expect(said).toEqual(["U hebt cellen verplaatst. In de werkbank gaan koppelingen van die cellen niet mee. In Excel wel."]); // prettier-ignore
  await move(range(2, 3, 0, 0), range(5, 6, 0, 0));
  expect(workbook.host.records.links[0]).toMatchObject({ row: 5, rowCount: 2 });
});

test("rows that are dragged take those between along", async () => {
  const { engine } = workbook;
  await asUser(workbook, MoveRowsMutation.id, {
    unitId: new UniverContext(engine.univer).workbook.getUnitId(),
    subUnitId: idOf(engine, "Blad1"),
    sourceRange: range(3, 3, 0, 29, RANGE_TYPE.ROW),
    targetRange: range(2, 2, 0, 29, RANGE_TYPE.ROW),
  });
  expect(said).toEqual([
    "U hebt cellen verplaatst. In de werkbank gaan grafieken van die cellen niet mee. In Excel wel.",
  ]);
});

test("says nothing where nothing lies on the cells, or something only near them", async () => {
  await move(range(3, 3, 0, 0), range(9, 9, 0, 0));
  expect(said).toEqual([""]);
});

test("says nothing of rows that come in, or of a value that is typed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A1").values = [["e"]];
    await context.sync();
  });
  expect(said).toEqual([]);
});
