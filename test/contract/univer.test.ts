// SPDX-License-Identifier: EUPL-1.2
/** Pins what the workbench's engine takes from inside Univer: each of these may change with a version. */
import { ICommandService, UniverInstanceType, LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  NumberValueObject,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

const calls: string[] = [];

class Probe extends BaseFunction {
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    calls.push(
      [
        this.unitId,
        this.subUnitId,
        this.row,
        this.column,
        ...variants.map((one) => (one as BaseValueObject).isNull()),
      ].join(" "),
    );
    return NumberValueObject.create(1);
  }
}

class Pending extends BaseFunction {
  override calculate(): BaseValueObject {
    return ErrorValueObject.create(ErrorType.CONNECT);
  }
}

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
const injector = univer.__getInjector();
const commands = injector.get(ICommandService);
const seen: { id: string; options: object }[] = [];

beforeAll(async () => {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  const cellData = {
    0: { 0: { f: "=PROBE(C9,,1)" }, 1: { f: "=SEQUENCE(3)" }, 2: { f: "=PENDING()" }, 3: { f: "=C1+1" } },
  };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ["one"],
    sheets: { one: { id: "one", name: "Blad1", cellData } },
  });
  injector.get(IFunctionService).registerExecutors(new Probe("PROBE"), new Pending("PENDING"));
  const done = new Promise<void>((resolve) => {
    commands.onCommandExecuted(({ id, params }, options) => {
      seen.push({ id, options: options ?? {} });
      if (
        id === SetFormulaCalculationNotificationMutation.id &&
        (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined
      )
        resolve();
    });
  });
  commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { commands: [], forceCalculation: true, dirtyRanges: [] },
    { onlyLocal: true },
  );
  await done;
});

afterAll(() => univer.dispose());

it("has these commands", () => {
  expect([
    SetTriggerFormulaCalculationStartMutation.id,
    SetFormulaCalculationStartMutation.id,
    SetFormulaCalculationStopMutation.id,
    SetFormulaCalculationNotificationMutation.id,
    SetArrayFormulaDataMutation.id,
    SetRangeValuesMutation.id,
  ]).toEqual([
    "formula.mutation.set-trigger-formula-calculation-start",
    "formula.mutation.set-formula-calculation-start",
    "formula.mutation.set-formula-calculation-stop",
    "formula.mutation.set-formula-calculation-notification",
    "formula.mutation.set-array-formula-data",
    "sheet.mutation.set-range-values",
  ]);
  expect(injector.get(IActiveDirtyManagerService).get(SetTriggerFormulaCalculationStartMutation.id)).toBeDefined();
});

it("tells a function which cell calls, and that an argument is left out", () => {
  expect(calls[0]).toBe("book one 0 0 false true false");
});

it("marks the results that a calculation writes", () => {
  expect(seen).toContainEqual({
    id: SetRangeValuesMutation.id,
    options: expect.objectContaining({ fromFormula: true, applyFormulaCalculationResult: true }) as object,
  });
});

it("keeps spilled values and areas in the formula model", () => {
  const model = injector.get(FormulaDataModel);
  expect(model.getArrayFormulaRange()["book"]?.["one"]?.[0]?.[1]).toMatchObject({
    startRow: 0,
    endRow: 2,
    startColumn: 1,
    endColumn: 1,
  });
  expect([0, 1, 2].map((row) => model.getArrayFormulaCellData()["book"]?.["one"]?.[row]?.[1]?.v)).toEqual([1, 2, 3]);
});

it("lets the error for a value that is being fetched spread", () => {
  expect(seen.length).toBeGreaterThan(0);
  const values = univer.__getInjector().get(FormulaDataModel).getCalculateData().allUnitData["book"]?.["one"]?.cellData;
  expect([values?.getValue(0, 2)?.v, values?.getValue(0, 3)?.v]).toEqual(["#GETTING_DATA", "#GETTING_DATA"]);
});
