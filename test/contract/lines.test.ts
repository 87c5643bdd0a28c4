// SPDX-License-Identifier: EUPL-1.2
/** Whole rows and columns come in and go away as in Excel: what refers to cells, or lies on them, goes along. */
import {
  Direction,
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { areaAddress } from "../../src/domain/sheet/addresses";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { asUser } from "../../src/workbench/user.fixture";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, cells, sheetOf } from "./workbook.fixture";

let workbook: HeadlessWorkbook;
const unitId = (): string =>
  workbook.engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!
    .getUnitId();
beforeEach(async () => {
  const rows = [
    ["naam", "aantal"],
    ["a", 1],
    ["b", 2],
    ["c", "=SUM(B2:B3)+$B$2"],
  ];
  workbook = await openHeadless(bookOf([sheetOf("Blad1", rows), sheetOf("Ander", [["=Blad1!B3"]])]), { functions: [] });
});
afterEach(() => workbook.dispose());

async function insert(address: string, shift: "Down" | "Right"): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const data = sheet.getRange("A1:B4");
    sheet.tables.add(data, true);
    sheet.charts.add("BarClustered", sheet.getRange("B2:B4"), "Columns").setPosition("A8", "D20");
    sheet.getRange("B2:B4").conditionalFormats.add("DataBar");
    sheet.getRange(address).insert(shift);
    await context.sync();
  });
  await workbook.settled();
}

const lies = () => {
  const { records, conditionalFormats } = workbook.host;
  const [chart] = records.charts;
  return [
    records.tables[0]!.area,
    chart!.series[0]!.values!,
    chart!.position!,
    conditionalFormats.all()[0]!.areas[0]!,
  ].map(areaAddress);
};

test("a row: formulas on any sheet follow, what lies around it grows, what lies below moves", async () => {
  await insert("3:3", "Down");
  expect(cells(workbook.engine, "Blad1", "A2:B5", "formulas")).toEqual([
    ["a", 1],
    ["", ""],
    ["b", 2],
    ["c", "=SUM(B2:B4)+$B$2"],
  ]);
  expect(cells(workbook.engine, "Ander", "A1", "formulas")).toEqual([["=Blad1!B4"]]);
  expect(cells(workbook.engine, "Blad1", "B5")).toEqual([[4]]);
  expect(lies()).toEqual(["A1:B5", "B2:B5", "A9:D21", "B2:B5"]);
});

test("a column", async () => {
  await insert("B:B", "Right");
  expect(cells(workbook.engine, "Blad1", "A4:C4", "formulas")).toEqual([["c", "", "=SUM(C2:C3)+$C$2"]]);
  expect(lies()).toEqual(["A1:C4", "C2:C4", "A8:E20", "C2:C4"]);
});

test.each([
  ["3:3", "Down", "Up"],
  ["2:2", "Down", "Up"],
  ["1:1", "Down", "Up"],
  ["B:B", "Right", "Left"],
  ["A:A", "Right", "Left"],
] as const)("%s goes away again as it came, and all is as it was", async (address, shift, back) => {
  await insert(address, shift);
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");
  await Excel.run(async (context) => {
    sheet(context).getRange(address).delete(back);
    await context.sync();
  });
  await workbook.settled();
  expect(cells(workbook.engine, "Blad1", "A1:B4", "formulas")).toEqual([
    ["naam", "aantal"],
    ["a", 1],
    ["b", 2],
    ["c", "=SUM(B2:B3)+$B$2"],
  ]);
  expect(cells(workbook.engine, "Ander", "A1", "formulas")).toEqual([["=Blad1!B3"]]);
  expect(lies()).toEqual(["A1:B4", "B2:B4", "A8:D20", "B2:B4"]);
});

test("a row of the user's that goes away takes a format with it of which nothing is left", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B3:C3").conditionalFormats.add("DataBar");
    sheet.getRange("3:3").delete("Up");
    await context.sync();
  });
  expect(workbook.host.conditionalFormats.all()).toEqual([]);
  expect(cells(workbook.engine, "Blad1", "A3:B3", "formulas")).toEqual([["c", "=SUM(B2)+$B$2"]]);
});

test("a row below all of it moves nothing", async () => {
  await insert("30:30", "Down");
  expect(lies()).toEqual(["A1:B4", "B2:B4", "A8:D20", "B2:B4"]);
});

test("less than a whole row is not available, and says so", async () => {
  await expect(insert("A3:B3", "Down")).rejects.toThrow("not available in the workbench: Range.insert");
});

test("no sheet comes in where the structure is protected, and nothing in a protected sheet", async () => {
  await workbook.open(bookOf([sheetOf("Blad1", [["x"]], { protected: true })], { structureProtected: true }));
  const run = (batch: (context: Excel.RequestContext) => unknown) =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  await expect(run((context) => context.workbook.worksheets.add("Nieuw"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await expect(
    run((context) => context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down")),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("lines of the user's take along what lies on them: rules and lists name the same cells, a note stays at its cell", async () => {
  const { host, engine } = workbook;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=B2>$B$4";
    sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$4" } };
    await context.sync();
  });
  const { id } = engine.sheets()[0]!;
  host.records.notes.push({ sheetId: id, row: 3, column: 1, rowCount: 1, columnCount: 1, text: "uit een bestand" });
  const stands = () => {
    const [format] = host.conditionalFormats.all();
    const [list] = host.records.validations;
    const source = (list!.properties["rule"] as Excel.DataValidationRule).list!.source;
    return [format!.formula, areaAddress(format!.areas[0]!), source, ...host.records.notes.map(areaAddress)];
  };
  const commands = engine.univer.__getInjector().get(ICommandService);
  const whole = { startColumn: 0, endColumn: 29, startRow: 2, endRow: 2, rangeType: RANGE_TYPE.ROW };
  await commands.executeCommand(InsertRowByRangeCommand.id, { subUnitId: id, range: whole, direction: Direction.DOWN });
  expect(stands()).toEqual(["=B2>$B$5", "B2:B5", "=$A$2:$A$5", "B5"]);
  await commands.executeCommand(RemoveRowByRangeCommand.id, { unitId: unitId(), subUnitId: id, range: whole });
  expect(stands()).toEqual(["=B2>$B$4", "B2:B4", "=$A$2:$A$4", "B4"]);
  await commands.executeCommand(RemoveRowByRangeCommand.id, {
    unitId: unitId(),
    subUnitId: id,
    range: { ...whole, startRow: 3, endRow: 3 },
  });
  expect(stands()).toEqual(["=B2>#REF!", "B2:B3", "=$A$2:$A$3"]);
});

describe("what went with a line", () => {
  const ROW = { startColumn: 0, endColumn: 29, startRow: 2, endRow: 2, rangeType: RANGE_TYPE.ROW };
  const onSheet = () => ({ unitId: unitId(), subUnitId: workbook.engine.sheets()[0]!.id });
  const remove = () => asUser(workbook, RemoveRowByRangeCommand.id, { ...onSheet(), range: ROW });
  const insertRow = () =>
    asUser(workbook, InsertRowByRangeCommand.id, { ...onSheet(), range: ROW, direction: Direction.DOWN });
  const undo = () => asUser(workbook, UndoCommand.id);
  const redo = () => asUser(workbook, RedoCommand.id);

  /** A format, a list, a note and a link in row 3 alone, and a format and a list that have row 3 as their last. */
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
      sheet.getRange("B3:C3").conditionalFormats.add("Custom").custom.rule.formula = "=B3>$B$2";
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$3:$A$3" } };
      sheet.getRange("B1:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
      sheet.getRange("B3").hyperlink = { documentReference: "Blad1!A1" };
      await context.sync();
    });
    const cell = { sheetId: onSheet().subUnitId, row: 2, column: 1, rowCount: 1, columnCount: 1 };
    workbook.host.records.notes.push({ ...cell, text: "let op" });
  });
  const stands = () => {
    const { records, conditionalFormats } = workbook.host;
    return {
      formats: conditionalFormats.all().map(({ areas, formula }) => [areas.map(areaAddress).join(" "), formula]),
      lists: records.validations.map(({ area, properties }) => [
        areaAddress(area),
        (properties["rule"] as Excel.DataValidationRule).list!.source,
      ]),
      notes: records.notes.map(areaAddress),
      links: records.links.map(areaAddress),
    };
  };
  const BEFORE = {
    formats: [["B3:C3", "=B3>$B$2"], ["A1:A3", ""]],
    lists: [["A3", "=$A$3:$A$3"], ["B1:B3", "ja,nee"]],
    notes: ["B3"],
    links: ["B3"],
  }; // prettier-ignore
  const WITHOUT = { formats: [["A1:A2", ""]], lists: [["B1:B2", "ja,nee"]], notes: [], links: [] };

  test("is there again where that is taken back, as often as the user likes", async () => {
    expect(stands()).toEqual(BEFORE);
    for (let turn = 0; turn < 2; turn += 1) {
      await (turn === 0 ? remove() : redo());
      expect(stands()).toEqual(WITHOUT);
      await undo();
      expect(stands()).toEqual(BEFORE);
    }
  });

  test("is there again after two of them, each in its place", async () => {
    await remove();
    await remove();
    expect(stands()).toEqual(WITHOUT);
    await undo();
    expect(stands()).toEqual(WITHOUT);
    await undo();
    expect(stands()).toEqual(BEFORE);
  });

  test("stays away where the user puts in a line at the same place", async () => {
    await remove();
    await insertRow();
    expect(stands()).toEqual(WITHOUT);
  });

  test("what was changed since is not set back", async () => {
    await remove();
    workbook.host.conditionalFormats.all()[0]!.formula = "=A1>1";
    await undo();
    expect(stands().formats).toEqual([["B3:C3", "=B3>$B$2"], ["A1:A2", "=A1>1"]]); // prettier-ignore
    expect(stands().notes).toEqual(["B3"]);
  });
});
