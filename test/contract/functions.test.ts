// SPDX-License-Identifier: EUPL-1.2
import { Direction, ICommandService } from "@univerjs/core";
import { RemoveRowCommand, RemoveSheetCommand } from "@univerjs/sheets";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { CLIENT, openHeadless } from "../office-client/open-headless";
import type { FileSheet } from "../../src/xlsx/workbook-file";
import { createFakeClock } from "../../src/workbook/async/clock.fixture";
import { METADATA, bookOf, cells, idOf, sheetOf } from "./workbook.fixture";

type Invocation = CustomFunctions.StreamingInvocation<unknown>;
interface Call {
  readonly a: unknown;
  readonly b: unknown;
  readonly set: (value: unknown) => void;
  canceled: boolean;
}

let workbook: HeadlessWorkbook;
let calls: Call[] = [];
/** What STREAM answers at once; undefined for later. */
let answer: (a: unknown, b: unknown) => unknown = () => undefined;

function stream(a: unknown, b: unknown, invocation: Invocation): void {
  const call: Call = { a, b, canceled: false, set: (value) => invocation.setResult(value) };
  invocation.onCanceled = () => (call.canceled = true);
  calls.push(call);
  const now = answer(a, b);
  if (now !== undefined) invocation.setResult(now);
}

async function open(...sheets: FileSheet[]): Promise<void> {
  workbook = await openHeadless(bookOf(sheets), METADATA);
  calls = [];
  CustomFunctions.associate("STREAM", stream);
  await calculated();
}

/** As far as it gets without more results. */
const calculated = (): Promise<void> => workbook.host.calculated();

const values = (address: string, tab = "Blad1"): unknown[][] => cells(workbook.engine, tab, address);
const callWith = (a: unknown, b: unknown = null): Call => {
  const found = calls.find((call) => JSON.stringify([call.a, call.b]) === JSON.stringify([a, b]));
  if (found === undefined) throw new Error(`no call with ${JSON.stringify(a)}`);
  return found;
};
const command = (id: string, params: object): Promise<boolean> =>
  workbook.engine.univer.__getInjector().get(ICommandService).executeCommand(id, params);

const firstRow = (): object => ({
  unitId: "workbook-1",
  subUnitId: idOf(workbook.engine, "Blad1"),
  range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 20 },
});

beforeEach(() => (answer = () => undefined));
afterEach(() => workbook.dispose());

describe("arguments", () => {
  it.each([true, false])("with data types, where the functions say so: %s", async (allowCustomDataForDataTypeAny) => {
    const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Haarlem" };
    workbook = await openHeadless(bookOf([sheetOf("Blad1", [["x"]])]), { ...METADATA, allowCustomDataForDataTypeAny });
    calls = [];
    CustomFunctions.associate("STREAM", stream);
    workbook.type("Blad1", "A1", workbook.host.dataTypes.sign(entity));
    workbook.type("Blad1", "B1", "=SPREIDING.STREAM(A1:A2)");
    await calculated();
    if (allowCustomDataForDataTypeAny) expect(calls.map(({ a }) => a)).toEqual([[[entity], [""]]]);
    else expect([calls, values("B1")]).toEqual([[], [["#VALUE!"]]]);
  });

  it("tell a range, one cell, a blank cell, an error and what is left out apart", async () => {
    await open(
      sheetOf("Blad1", [
        ["x", "", 3, "=1/0"],
        ["=SPREIDING.STREAM(A1:C1)"],
        ["=SPREIDING.STREAM(A1)"],
        ["=SPREIDING.STREAM()"],
        ["=SPREIDING.STREAM(,B1)"],
        ["=SPREIDING.STREAM(B1,0)"],
        ["=SPREIDING.STREAM(1,C1)"],
        ["=SPREIDING.STREAM(D1)"],
      ]),
    );
    const expected = [
      [[["x", "", 3]], null],
      [[["x"]], null],
      [null, null],
      [null, ""],
      [[[""]], 0],
      [[[1]], 3],
      [[["#DIV/0!"]], null],
    ];
    const plain = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(plain) : value instanceof CustomFunctions.Error ? value.code : value;
    expect(calls.map(({ a, b }) => JSON.stringify(plain([a, b]))).sort()).toEqual(
      expected.map((args) => JSON.stringify(args)).sort(),
    );
  });

  it("that do not fit are #VALUE!, without a call", async () => {
    await open(
      sheetOf("Blad1", [["x", "y", "=SPREIDING.STREAM(1,A1:B1)", "=SPREIDING.STREAM(1,2,3)", "=SPREIDING.SUMUP()"]]),
    );
    CustomFunctions.associate("SUMUP", () => 1);
    await workbook.settled();
    expect([values("C1:E1"), calls]).toEqual([[["#VALUE!", "#VALUE!", "#VALUE!"]], []]);
  });
});

describe("a stream", () => {
  it("shows what its function answers at once", async () => {
    answer = (a) => (a as unknown[][])[0]?.[0];
    await open(sheetOf("Blad1", [["x", "=SPREIDING.STREAM(A1)"]]));
    const seen: unknown[] = [];
    workbook.engine.onChange(() => seen.push(values("B1")[0]?.[0]));
    workbook.type("Blad1", "A1", "y");
    await workbook.settled();
    // The workbench spares its users the placeholder that a cell of Excel shows meanwhile.
    const meanwhile = CLIENT === "workbench" ? [] : ["#BUSY!"];
    expect([values("B1"), new Set(seen)]).toEqual([[["y"]], new Set(["x", "y", ...meanwhile])]);
  });

  it("shows #BUSY! until its first result, also in what depends on it", async () => {
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("x")', "=A1+1"]]));
    expect(values("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
    expect(cells(workbook.engine, "Blad1", "A1", "text")).toEqual([["#BEZET!"]]);
    const clock = createFakeClock();
    const settled = expect(workbook.host.settled(50, clock)).rejects.toThrow("formulas still wait for STREAM");
    await clock.advance(50);
    await settled;
    callWith([["x"]]).set(41);
    await workbook.settled();
    expect(values("A1:B1")).toEqual([[41, 42]]);
  });

  it("is shared by all cells with the same function and the same arguments", async () => {
    await open(
      sheetOf("Blad1", [
        ["x"],
        ["=SPREIDING.STREAM(A1)"],
        ['=SPREIDING.STREAM("x")'],
        ["=SPREIDING.STREAM(A1)&SPREIDING.STREAM(A1)"],
        ['=SPREIDING.STREAM("x",1)'],
      ]),
    );
    expect([calls.length, workbook.host.functions.streamCount]).toEqual([2, 2]);
    callWith([["x"]]).set("a");
    callWith([["x"]], 1).set("b");
    await workbook.settled();
    expect(values("A2:A5")).toEqual([["a"], ["a"], ["aa"], ["b"]]);
  });

  it("recalculates only the cells that use it and what depends on these", async () => {
    answer = () => 1;
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("a")', '=SPREIDING.STREAM("b")', "=A1+1", "=B1+1"]]));
    await workbook.settled();
    const changes: unknown[] = [];
    workbook.engine.onChange((change) => changes.push(change));
    callWith([["a"]]).set(10);
    await workbook.settled();
    expect(values("A1:D1")).toEqual([[10, 1, 11, 2]]);
    expect(changes).toEqual([
      {
        kind: "calculated",
        area: { sheetId: idOf(workbook.engine, "Blad1"), row: 0, column: 0, rowCount: 1, columnCount: 3 },
      },
    ]);
    expect(calls).toHaveLength(2);
  });

  it("answers results that come in together with one calculation", async () => {
    await open(
      sheetOf(
        "Blad1",
        Array.from({ length: 50 }, (_, row) => [row, `=SPREIDING.STREAM(A${row + 1})`]),
      ),
    );
    let calculations = 0;
    workbook.engine.calculation.onDone(() => (calculations += 1));
    for (const [index, call] of calls.entries()) call.set(index);
    await workbook.settled();
    expect([calculations, new Set(values("B1:B50").flat()).size]).toEqual([1, 50]);
  });

  it("is #VALUE! where the function throws, and harms nobody else", async () => {
    answer = (a) => {
      if (JSON.stringify(a) === '[["stuk"]]') throw new Error("stuk");
      return 5;
    };
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("stuk")', '=SPREIDING.STREAM("heel")']]));
    await workbook.settled();
    expect(values("A1:B1")).toEqual([["#VALUE!", 5]]);
  });
});

describe("a stream that is not used any more", () => {
  const rows = [
    ["x", "=SPREIDING.STREAM(A1)"],
    ["", "=1"],
  ];
  beforeEach(() => (answer = () => 1));

  it.each<[string, () => unknown]>([
    ["the formula is overwritten", () => workbook.type("Blad1", "B1", 3)],
    ["the formula is cleared", () => workbook.type("Blad1", "B1", "")],
    ["the formula is another", () => workbook.type("Blad1", "B1", "=1+1")],
    ["the argument is another", () => workbook.type("Blad1", "A1", "y")],
    ["the row is deleted", () => command(RemoveRowCommand.id, firstRow())],
    [
      "the sheet is deleted",
      () => command(RemoveSheetCommand.id, { unitId: "workbook-1", subUnitId: idOf(workbook.engine, "Blad1") }),
    ],
  ])("is canceled when %s", async (_, change) => {
    await open(sheetOf("Blad1", rows), sheetOf("Blad2", [['=SPREIDING.STREAM("blijft")']]));
    await change();
    await workbook.settled();
    expect([callWith([["x"]]).canceled, callWith([["blijft"]]).canceled]).toEqual([true, false]);
    callWith([["x"]]).set(99);
    await workbook.settled();
    expect(values("A1", "Blad2")).toEqual([[1]]);
  });

  it("stays while another cell uses it", async () => {
    await open(sheetOf("Blad1", [["=SPREIDING.STREAM(1)"], ["=SPREIDING.STREAM(1)"]]));
    workbook.type("Blad1", "A1", "");
    await workbook.settled();
    expect(callWith([[1]]).canceled).toBe(false);
    callWith([[1]]).set(8);
    await workbook.settled();
    expect(values("A1:A2")).toEqual([[""], [8]]);
  });

  it("is canceled when another workbook is opened", async () => {
    await open(sheetOf("Blad1", rows));
    await workbook.open(bookOf([sheetOf("Blad1", [])]));
    expect(callWith([["x"]]).canceled).toBe(true);
    expect(workbook.host.functions.streamCount).toBe(0);
  });

  it("follows its cell when rows are inserted above it", async () => {
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("x")']]));
    await command("sheet.command.insert-row", { ...firstRow(), direction: Direction.UP });
    await workbook.settled();
    callWith([["x"]]).set(7);
    await workbook.settled();
    expect([values("A1:A2"), callWith([["x"]]).canceled]).toEqual([[[""], [7]], false]);
  });
});

describe("results", () => {
  it("spill, grow and shrink", async () => {
    answer = () => [
      ["a", 1],
      ["b", true],
    ];
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("x")', null, "=B2"]]));
    expect(values("A1:C3")).toEqual([
      ["a", 1, true],
      ["b", true, ""],
      ["", "", ""],
    ]);
    callWith([["x"]]).set([["a"], ["b"], ["c"]]);
    await workbook.settled();
    expect(values("A1:C3")).toEqual([
      ["a", "", 0],
      ["b", "", ""],
      ["c", "", ""],
    ]);
    callWith([["x"]]).set("alleen");
    await workbook.settled();
    expect(values("A1:B2")).toEqual([
      ["alleen", ""],
      ["", ""],
    ]);
  });

  it("do not overwrite what stands in their way", async () => {
    answer = () => [["a"], ["b"]];
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("x")'], ["vol"]]));
    expect(values("A1:A2")).toEqual([["#SPILL!"], ["vol"]]);
    workbook.type("Blad1", "A2", "");
    await workbook.settled();
    expect(values("A1:A2")).toEqual([["a"], ["b"]]);
  });

  it("are errors of Excel, with their sentence for those who ask", async () => {
    const error = (code: keyof typeof CustomFunctions.ErrorCode, message?: string): object =>
      new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
    const answers: Record<string, () => unknown> = {
      na: () => error("notAvailable", "Bedoelt u Alkmaar?"),
      value: () => error("invalidValue"),
      zero: () => error("divisionByZero", "wordt niet getoond"),
      grid: () => [[1], [error("notAvailable", "tweede")]],
    };
    answer = (a) => answers[(a as string[][])[0]?.[0] ?? ""]?.();
    await open(
      sheetOf("Blad1", [
        [
          '=SPREIDING.STREAM("na")',
          '=SPREIDING.STREAM("value")',
          '=SPREIDING.STREAM("zero")',
          '=SPREIDING.STREAM("grid")',
          "=IFERROR(A1,0)",
        ],
      ]),
    );
    expect(values("A1:E2")).toEqual([
      ["#N/A", "#VALUE!", "#DIV/0!", 1, 0],
      ["", "", "", "#N/A", ""],
    ]);
    expect(cells(workbook.engine, "Blad1", "A1:C1", "types")).toEqual([["Error", "Error", "Error"]]);
    const sheetId = idOf(workbook.engine, "Blad1");
    const messages = [
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 3],
    ].map(([row = 0, column = 0]) => workbook.host.functions.errorMessageAt({ sheetId, row, column }));
    expect(messages).toEqual(["Bedoelt u Alkmaar?", null, null, null, "tweede"]);
  });

  it.each<[string, unknown, unknown]>([
    ["null is 0", null, 0],
    ["an empty text is an empty text", "", ""],
    ["a date is a text", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["rows of unequal length are not a value", [[1, 2], [3]], "#VALUE!"],
    ["no rows are not a value", [], "#VALUE!"],
    ["infinity is no number", Infinity, "#NUM!"],
  ])("%s", async (_, result, shown) => {
    answer = () => result;
    await open(sheetOf("Blad1", [['=SPREIDING.STREAM("x")']]));
    expect(values("A1")).toEqual([[shown]]);
  });
});

describe("what stands in the formula itself", () => {
  it.each([
    ['"1-2-2026"', "1-2-2026"],
    ['"5%"', "5%"],
    ['"007"', "007"],
    ["007", 7],
    ["1E-6", 0.000001],
    ["1.50", 1.5],
    [".5", 0.5],
    ["1e+99", 1e99],
  ])("is handed over as it is: %s", async (literal, expected) => {
    await open(sheetOf("Blad1", [[`=SPREIDING.STREAM(${literal})`]]));
    expect(calls.map(({ a }) => a)).toEqual([[[expected]]]);
  });

  it("is a number in Excel's own functions too", async () => {
    workbook = await openHeadless(
      bookOf([sheetOf("Blad1", [["=SUM(1E-6,1.50)", "=ISNUMBER(1.50)", '=ISNUMBER("1.50")', "=2*1E3"]])]),
      METADATA,
    );
    await calculated();
    expect(values("A1:D1")).toEqual([[1.500001, true, false, 2000]]);
  });
});

describe("functions that do not stream", () => {
  it("answer at once, later, or with the error that they throw", async () => {
    await open(
      sheetOf("Blad1", [["=SPREIDING.SUMUP(2)", "=SPREIDING.LATER(3)", "=SPREIDING.SUMUP(0)", "=SPREIDING.LATER(0)"]]),
    );
    CustomFunctions.associate("SUMUP", (a: number) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how a function answers an error in Excel
      if (a === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "niets");
      return a * 2;
    });
    let answerLater = (): void => undefined;
    CustomFunctions.associate("LATER", (a: number) =>
      a === 0
        ? Promise.reject(new Error("stuk"))
        : new Promise((resolve) => (answerLater = (): void => resolve(a * 3))),
    );
    await calculated();
    expect(values("A1:D1")).toEqual([[4, "#BUSY!", "#N/A", "#VALUE!"]]);
    answerLater();
    await workbook.settled();
    expect(values("A1:D1")).toEqual([[4, 9, "#N/A", "#VALUE!"]]);
  });
});

it("a name that the workbook does not have is #NAME? and calls nothing, in a file and in cells that are written", async () => {
  const FORMULAS = [
    "=SPREIDING.STREAM(Arnhem)",
    '=SPREIDING.STREAM("Arnhem",regulier)',
    "=SPREIDING.STREAM(regulier,7)",
    '=IFERROR(SPREIDING.STREAM(Arnhem),"geen naam")',
    '=SPREIDING.STREAM("Arnhem")',
  ];
  await open(sheetOf("Blad1", [FORMULAS]));
  expect(values("A1:D1")).toEqual([["#NAME?", "#NAME?", "#NAME?", "geen naam"]]);
  for (const [at, cell] of ["A2", "B2"].entries()) workbook.type("Blad1", cell, FORMULAS[at] ?? "");
  await calculated();
  expect(values("A2:B2")).toEqual([["#NAME?", "#NAME?"]]);
  expect(calls.map(({ a, b }) => [a, b])).toEqual([[[["Arnhem"]], null]]);
});

describe("associating", () => {
  it("brings cells to life that called before it, and calls again when it is done anew", async () => {
    workbook = await openHeadless(bookOf([sheetOf("Blad1", [["=SPREIDING.SUMUP(2)"]])]), METADATA);
    expect(values("A1")).toEqual([["#NAME?"]]);
    CustomFunctions.associate({ SUMUP: (a: number) => a + 1 });
    await workbook.settled();
    expect(values("A1")).toEqual([[3]]);
    CustomFunctions.associate("SUMUP", (a: number) => a + 2);
    await workbook.settled();
    expect(values("A1")).toEqual([[4]]);
  });
});

// Of the engine, and slow: the client of the workbench is enough.
(CLIENT === "workbench" ? it : it.skip)(
  "keeps 10,000 streaming cells up to date, and calculates once for all that is pushed together",
  async () => {
    answer = (a) => Number((a as unknown[][])[0]?.[0]) * 2;
    await open(
      sheetOf(
        "Blad1",
        Array.from({ length: 10_000 }, (_, row) => [row, `=SPREIDING.STREAM(A${row + 1})`]),
      ),
    );
    await workbook.settled();
    expect(calls).toHaveLength(10_000);
    expect(values("B1:B10000").every(([value], row) => value === row * 2)).toBe(true);
    const { pass } = workbook.engine.calculation;
    for (const [index, call] of calls.entries()) call.set(index);
    await workbook.settled();
    expect(values("B1:B10000").every(([value], row) => value === row)).toBe(true);
    expect(workbook.engine.calculation.pass).toBe(pass + 1);
  },
  120_000,
);
