// SPDX-License-Identifier: EUPL-1.2
/** Whole rows and columns come in and go away as in Excel: what refers to cells, or lies on them, goes along. */
import {
  Direction,
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { areaAddress } from "../../src/domain/sheet/addresses";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, cells, sheetOf } from "./workbook.fixture";

let workbook: HeadlessWorkbook;
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
  const unitId = engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!
    .getUnitId();
  const whole = { startColumn: 0, endColumn: 29, startRow: 2, endRow: 2, rangeType: RANGE_TYPE.ROW };
  await commands.executeCommand(InsertRowByRangeCommand.id, { subUnitId: id, range: whole, direction: Direction.DOWN });
  expect(stands()).toEqual(["=B2>$B$5", "B2:B5", "=$A$2:$A$5", "B5"]);
  await commands.executeCommand(RemoveRowByRangeCommand.id, { unitId, subUnitId: id, range: whole });
  expect(stands()).toEqual(["=B2>$B$4", "B2:B4", "=$A$2:$A$4", "B4"]);
  await commands.executeCommand(RemoveRowByRangeCommand.id, {
    unitId,
    subUnitId: id,
    range: { ...whole, startRow: 3, endRow: 3 },
  });
  expect(stands()).toEqual(["=B2>#REF!", "B2:B3", "=$A$2:$A$3"]);
});
