// SPDX-License-Identifier: EUPL-1.2
import { ICommandService } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { Change } from "../../src/workbench/engine/changes";
import { createHeadlessEngine } from "../../src/workbench/engine/headless-engine";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { areaOf, bookOf, cells, idOf, sheetOf } from "./workbook.fixture";

const engine = createHeadlessEngine();
afterAll(() => engine.dispose());

const open = (file: WorkbookFile): Promise<void> => engine.load(file);
const openSheet = (...rows: Parameters<typeof sheetOf>[1]): Promise<void> => open(bookOf([sheetOf("Blad1", rows)]));
async function write(address: string, values: (string | number | boolean | null)[][], tab = "Blad1"): Promise<void> {
  engine.write(idOf(engine, tab)).values(areaOf(address), values);
  await engine.calculation.idle();
}

describe("reading what a file holds", () => {
  it("counts the cells that are #N/A, and no other error", async () => {
    await openSheet(["Noord", "=SUMPRODUCT(--ISNA(A1:A4))"], ["=NA()"], ["=1/0"], ["=NA()"]);
    await engine.calculation.idle();
    expect(cells(engine, "Blad1", "B1")).toEqual([[2]]);
  });

  it("keeps values and their types apart", async () => {
    await openSheet(["Alkmaar", 245, true, "8", null, { value: "#N/A", isError: true }, ""]);
    expect(cells(engine, "Blad1", "A1:G1")).toEqual([["Alkmaar", 245, true, "8", "", "#N/A", ""]]);
    expect(cells(engine, "Blad1", "A1:G1", "types")).toEqual([
      ["String", "Double", "Boolean", "String", "Empty", "Error", "Empty"],
    ]);
  });

  it("gives one and the same row for all that are blank, above and below a formula that fills cells", async () => {
    const filled = [["Alkmaar", 5], ["=SEQUENCE(3)"], ["", ""], ["", ""]] as const;
    await openSheet(...filled.map((row) => [...row]), ...Array.from({ length: 3_000 }, () => []), ["onderaan"]);
    await engine.calculation.idle();
    for (const what of ["values", "types", "formulas", "text", "numberFormats"] as const) {
      const rows = engine.read(idOf(engine, "Blad1"))[what](areaOf("A1:B3005"));
      expect(rows).toHaveLength(3_005);
      // Five rows are filled, of which the formula fills two.
      expect(new Set<unknown>(rows).size).toBe(6);
    }
    expect(cells(engine, "Blad1", "A1:A4")).toEqual([["Alkmaar"], [1], [2], [3]]);
    expect(cells(engine, "Blad1", "A3004:A3005")).toEqual([[""], ["onderaan"]]);
  });

  it("shows numbers, dates, errors and booleans as a Dutch Excel does", async () => {
    await openSheet([
      0.7725687,
      { value: 14910, numberFormat: "#,##0" },
      { value: 45901, numberFormat: "d-m-yyyy" },
      { value: 0.773, numberFormat: "0.0%" },
      true,
      "=1/0",
      "=NA()",
      "1.5",
      { value: 45877, numberFormat: "d-mmm" },
      { value: 45627, numberFormat: "mmm-yy" },
    ]);
    expect(cells(engine, "Blad1", "A1:J1", "text")).toEqual([
      ["0,7725687", "14.910", "1-9-2025", "77,3%", "WAAR", "#DEEL/0!", "#N/B", "1.5", "8-aug", "dec-24"],
    ]);
    expect(cells(engine, "Blad1", "A1:D1", "numberFormats")).toEqual([["General", "#,##0", "d-m-yyyy", "0.0%"]]);
  });

  it("counts from 1904 where the workbook does", async () => {
    await open(
      bookOf(
        [
          sheetOf("Blad1", [
            [
              { value: 44439, numberFormat: "d-m-yyyy" },
              { formula: "=YEAR(A1)", cachedValue: 2025 },
            ],
          ]),
        ],
        { date1904: true },
      ),
    );
    expect(cells(engine, "Blad1", "A1:B1", "text")).toEqual([["1-9-2025", "2025"]]);
    expect(cells(engine, "Blad1", "A1")).toEqual([[44439]]);
  });

  it("counts a number in a cell with the text format, as Excel does", async () => {
    await openSheet([{ value: 36, numberFormat: "@" }, 4, "=SUM(A1:B1)"]);
    expect(cells(engine, "Blad1", "A1:C1")).toEqual([[36, 4, 40]]);
    expect(cells(engine, "Blad1", "A1", "numberFormats")).toEqual([["@"]]);
  });

  it("leaves a formula where only its look changes", async () => {
    await openSheet([2, "=A1*2", "=B1+1"]);
    const [writer, area] = [engine.write(idOf(engine, "Blad1")), areaOf("B1")];
    writer.numberFormats(area, [["0.00"]]);
    writer.fill(area, "#ffcc00");
    writer.bold(area, true);
    await engine.calculation.idle();
    expect(cells(engine, "Blad1", "B1:C1", "formulas")).toEqual([["=A1*2", "=B1+1"]]);
    writer.values(areaOf("A1"), [[3]]);
    await engine.calculation.idle();
    expect(cells(engine, "Blad1", "B1:C1")).toEqual([[6, 7]]);
    expect(cells(engine, "Blad1", "B1", "text")).toEqual([["6,00"]]);
  });

  it("finds the area in use, with and without cells that only have a look", async () => {
    await openSheet([null, null], [null, "x"], [null, null, { style: { fill: "#ffcc00" } }]);
    const reader = engine.read(idOf(engine, "Blad1"));
    expect(reader.usedArea(true)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
    expect(reader.usedArea(false)).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
    await openSheet();
    expect(engine.read(idOf(engine, "Blad1")).usedArea(true)).toBeNull();
  });

  it("knows hidden sheets, rows and columns, protection and merges", async () => {
    const merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
    await open(
      bookOf([
        sheetOf("Een", [["x"]], { hiddenRows: [2], hiddenColumns: [1], merges }),
        sheetOf("Twee", [], { hidden: true, protected: true }),
      ]),
    );
    const id = idOf(engine, "Een");
    expect([1, 2].map((row) => engine.isRowHidden(id, row))).toEqual([false, true]);
    expect([0, 1].map((column) => engine.isColumnHidden(id, column))).toEqual([false, true]);
    expect(engine.merges(id)).toEqual(merges);
    expect(engine.sheets().map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
      ["Een", false, false],
      ["Twee", true, true],
    ]);
  });
});

describe("formulas that the engine lacks something for", () => {
  it("keep the result in the file, also for what depends on them", async () => {
    await openSheet([5, { formula: "=ONBEKEND(A1)", cachedValue: 77 }, { formula: "=B1+1", cachedValue: 0 }]);
    expect(cells(engine, "Blad1", "A1:C1")).toEqual([[5, 77, 78]]);
    expect(cells(engine, "Blad1", "A1:C1", "formulas")).toEqual([[5, "=ONBEKEND(A1)", "=B1+1"]]);
  });

  it("show #NAME? as soon as something that they refer to changes, directly or through another formula", async () => {
    await openSheet(
      [
        5,
        { formula: "=ONBEKEND(A1)", cachedValue: 77 },
        "=B1+1",
        "=A2*2",
        { formula: "=ONBEKEND(D1)", cachedValue: 8 },
      ],
      [4],
    );
    await write("A1", [[6]]);
    expect(cells(engine, "Blad1", "A1:E1")).toEqual([[6, "#NAME?", "#NAME?", 8, 8]]);
    await write("A2", [[5]]);
    expect(cells(engine, "Blad1", "D1:E1")).toEqual([[10, "#NAME?"]]);
  });

  it("keep the result when other cells change, and forget it when typed over", async () => {
    await openSheet([5, { formula: "=ONBEKEND(A1)", cachedValue: 77 }]);
    await write("D9", [[1]]);
    expect(cells(engine, "Blad1", "B1")).toEqual([[77]]);
    await write("B1", [[3]]);
    expect(cells(engine, "Blad1", "B1", "formulas")).toEqual([[3]]);
  });

  it("show #NAME? where the file has no result, or one of this add-in's functions that may be outdated", async () => {
    await openSheet([
      { formula: "=IFERROR(ONBEKEND(1),0)" },
      { formula: "=ONBEKEND(SPREIDING.GAP(1))", cachedValue: 3 },
    ]);
    expect(cells(engine, "Blad1", "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
  });
});

describe("formulas that only Excel can calculate", () => {
  it("are not calculated, which is another error than that of a function that Excel does not know either", async () => {
    await openSheet([
      { formula: '=CUBEVALUE("a","b")' },
      { formula: "=SUM(Plaatsen)" },
      { formula: "=GROUPBY(C9:C10,D9:D10,SUM)" },
      { formula: "=LET(optellen,LAMBDA(a,a+1),optellen(1))" },
      { formula: "=SOMM(C9:C10)" },
      "=A1+1",
      { formula: '=CUBEVALUE("a","b")', cachedValue: 12 },
    ]);
    expect(cells(engine, "Blad1", "A1:G1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#NAME?", "#BUSY!", 12]]);
    expect(cells(engine, "Blad1", "A1:E1", "text")).toEqual([["#BEZET!", "#BEZET!", "#BEZET!", "#BEZET!", "#NAAM?"]]);
  });

  it.each([
    "WEBSERVICE",
    "STOCKHISTORY",
    "RTD",
    "CUBEMEMBER",
    "IMAGE",
    "FILTERXML",
    "IMPORTDATA",
    "IMPORTRANGE",
    "GOOGLEFINANCE",
    "CONTOSO.PLAATSEN",
  ])(
    "%s without a result is not calculated, also inside another function, and asks nothing of the network",
    async (name) => {
      const asked = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
      await openSheet([
        { formula: `=${name}("https://example.org")` },
        { formula: `=IFERROR(${name}("https://example.org"),0)` },
        { formula: `=${name}("https://example.org")`, cachedValue: 12 },
        "=A1+1",
        "=C1+1",
      ]);
      expect(cells(engine, "Blad1", "A1:E1")).toEqual([["#BUSY!", "#BUSY!", 12, "#BUSY!", 13]]);
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    },
  );

  it.each(["SOMM", "SOM", "SUMM", "VLOKUP", "VERT.ZOEKEN", "VERT.ZOEKENN", "AVERAGEIFFS"])(
    "%s is a misspelt function, which Excel does not know either",
    async (name) => {
      await openSheet([{ formula: `=${name}(C1)` }]);
      expect(cells(engine, "Blad1", "A1")).toEqual([["#NAME?"]]);
    },
  );
});

describe("a text that only a programmer takes for a number", () => {
  it.each(["0x10", "0X1F", "0b11", "0o7", "-0x10", "Infinity"])("%s is none in a formula", async (text) => {
    await openSheet([
      text,
      "=A1+1",
      "=A1*2",
      "=VALUE(A1)",
      "=-A1",
      "=SUMPRODUCT(A1:A1*1)",
      "=SUM(A1,2)",
      `="${text}"+1`,
    ]);
    const error = "#VALUE!";
    expect(cells(engine, "Blad1", "A1:H1")).toEqual([[text, error, error, error, error, error, 2, error]]);
  });

  it("where Excel reads a number, so do formulas", async () => {
    await openSheet(["1e3", "=A1+1", "12", "=C1*2"]);
    expect(cells(engine, "Blad1", "A1:D1")).toEqual([["1e3", 1001, "12", 24]]);
  });
});

describe("totals of rows that are shown", () => {
  const formulas = [
    "=SUBTOTAL(9,A1:A4)",
    "=SUBTOTAL(109,A1:A4)",
    "=SUM(A1:A4)",
    "=AGGREGATE(9,5,A1:A4)",
    "=SUBTOTAL(103,A1:A4)",
  ];
  const opened = async (more: Parameters<typeof sheetOf>[2]) => {
    await open(bookOf([sheetOf("Blad1", [["Kop"], [100], [380], [40], formulas], more)]));
    return cells(engine, "Blad1", "A5:E5");
  };

  it("leave out what a filter hides; 101 and above what is hidden by hand as well", async () => {
    expect(await opened({})).toEqual([[520, 520, 520, 520, 4]]);
    expect(await opened({ hiddenRows: [2] })).toEqual([[520, 140, 520, 140, 3]]);
    const filtered = [{ row: 0, column: 0, rowCount: 4, columnCount: 1 }];
    expect(await opened({ hiddenRows: [2], filtered })).toEqual([[140, 140, 520, 140, 3]]);
    expect(await opened({ filtered })).toEqual([[520, 520, 520, 520, 4]]);
  });
});

describe("calculating", () => {
  it("calculates what depends on a written cell", async () => {
    await openSheet([1, "=A1+1", "=B1*10"]);
    await write("A1", [[4]]);
    expect(cells(engine, "Blad1", "A1:C1")).toEqual([[4, 5, 50]]);
  });

  it.each([
    ["INDEX of formulas that come after it", "=INDEX(B1:B4,3)"],
    ["INDEX of a whole column", "=INDEX(B:B,3)"],
    ["INDEX of a row and a column", "=INDEX(A1:B4,3,2)"],
    ["OFFSET", "=OFFSET(A1,2,1)"],
    ["INDIRECT", '=INDIRECT("B3")'],
    ["one that depends on another", "=INDEX(B1:B4,INDEX(A1:A4,4)-3)"],
    ["of another tab", "=INDEX(Blad2!A1:A3,2)"],
  ])("finds where %s refers to, and follows it", async (_, formula) => {
    const rows = [
      [1, "=A1*10"],
      [2, "=A2*10"],
      [3, "=A3*10"],
      [6, "=A4*10"],
    ];
    const [first, ...others] = rows.map((row, at) => (at === 0 ? [...row, formula, "=C1+1"] : row));
    await open(bookOf([sheetOf("Blad1", [first!, ...others]), sheetOf("Blad2", [[0], ["=Blad1!B3"], [0]])]));
    expect(cells(engine, "Blad1", "C1:D1")).toEqual([[30, 31]]);
    await write("A3", [[7]]);
    expect(cells(engine, "Blad1", "C1:D1")).toEqual([[70, 71]]);
    await write("A2", [[5]]);
    expect(cells(engine, "Blad1", "B2:D2")).toEqual([[50, "", ""]]);
    expect(cells(engine, "Blad1", "C1:D1")).toEqual([[70, 71]]);
  });

  it("spills, and does not let results of an array formula in the file block it", async () => {
    const arrayRef = { row: 0, column: 1, rowCount: 3, columnCount: 1 };
    await openSheet([3, { formula: "=SEQUENCE(A1)", arrayRef }, "=SUM(B1:B9)"], [null, 2], [null, 3]);
    expect(cells(engine, "Blad1", "B1:C4")).toEqual([
      [1, 6],
      [2, ""],
      [3, ""],
      ["", ""],
    ]);
  });

  it("calculates what depends on cells that a smaller spill leaves empty", async () => {
    await openSheet([3, "=SEQUENCE(A1)", "=B3", "=SUM(B1:B9)"]);
    expect(cells(engine, "Blad1", "C1:D1")).toEqual([[3, 6]]);
    await write("A1", [[2]]);
    expect(cells(engine, "Blad1", "C1:D1")).toEqual([[0, 3]]);
    await write("B1", [["tekst"]]);
    expect(cells(engine, "Blad1", "B1:D2")).toEqual([
      ["tekst", 0, 0],
      ["", "", ""],
    ]);
  });

  it("loses nothing that is written while it calculates", async () => {
    await openSheet([0], ...Array.from({ length: 1500 }, (_, row) => [row, `=A${row + 2}+$A$1`]));
    const id = idOf(engine, "Blad1");
    const commands = engine.univer.__getInjector().get(ICommandService);
    let writes = 0;
    let stops = 0;
    // In the middle of the calculation one more write, after which Univer asks for a stop a tenth of a second later: at once, here.
    const { setTimeout: later } = globalThis;
    const timers = jest.spyOn(globalThis, "setTimeout").mockImplementation((action) => later(action, 0));
    const watching = commands.onCommandExecuted(({ id: command, params }) => {
      if (command === SetFormulaCalculationStopMutation.id) stops += 1;
      const stage = (params as ISetFormulaCalculationNotificationMutation | undefined)?.stageInfo?.stage;
      if (stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING || writes > 0) return;
      writes += 1;
      engine.write(id).values(areaOf("A1:A2"), [[100], [5000]]);
    });
    engine.write(id).values(areaOf("A1"), [[1]]);
    await engine.calculation.idle();
    watching.dispose();
    timers.mockRestore();
    expect([writes, stops]).toEqual([1, 1]);
    const sums = cells(engine, "Blad1", "A2:B1501") as number[][];
    expect(sums[0]).toEqual([5000, 5100]);
    expect(sums.filter(([a = 0, b]) => b !== a + 100)).toEqual([]);
  });

  it("leaves nothing behind that keeps Node alive", () => {
    const ports = process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort");
    expect(ports).toEqual([]);
  });
});

describe("telling what changes", () => {
  const changes: Change[] = [];
  let stop = (): void => undefined;
  beforeEach(() => {
    changes.length = 0;
    stop = engine.onChange((change) => changes.push(change));
  });
  afterEach(() => stop());

  it("tells writes of the add-in and the formulas that follow apart", async () => {
    await openSheet([1, "=A1+1", "=5"]);
    expect(changes).toMatchObject([{ kind: "opened", file: { name: "proef.xlsx" } }]);
    changes.length = 0;
    await write("A1", [[2]]);
    const sheetId = idOf(engine, "Blad1");
    expect(changes).toEqual([
      { kind: "edited", by: "add-in", area: { sheetId, ...areaOf("A1") } },
      { kind: "calculated", area: { sheetId, ...areaOf("B1") } },
    ]);
  });

  it("tells of a formula that takes the place of another", async () => {
    await openSheet([1, "=A1+1"]);
    changes.length = 0;
    await write("B1", [["=A1+2"]]);
    expect(changes.map((change) => [change.kind, "area" in change ? change.area.column : null])).toEqual([
      ["edited", 1],
      ["calculated", 1],
    ]);
  });

  it("keeps silent about a write that changes nothing, and about looks", async () => {
    await openSheet([1, "=A1+1"]);
    changes.length = 0;
    await write("A1", [[1]]);
    engine.write(idOf(engine, "Blad1")).fill(areaOf("A1"), "#ffcc00");
    engine.write(idOf(engine, "Blad1")).numberFormats(areaOf("A1"), [["0.0"]]);
    await engine.calculation.idle();
    expect(changes).toEqual([]);
    expect(engine.read(idOf(engine, "Blad1")).fills(areaOf("A1:B1"))).toEqual([["#ffcc00", ""]]);
  });
});
