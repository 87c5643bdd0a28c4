// SPDX-License-Identifier: EUPL-1.2
import type { FormulaRequest, SelectionSeen } from "../../src/workbook/session.types";
import { DUTCH_WAYS } from "../../src/workbench/excel-host/local-ways";
import { readSample } from "./open-sample";
import { freshSession, workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(readSample);

const GAP = '=SPREIDING.GAP("Alkmaar")';
/** Empty in the sample, as are the cells around it. */
const CELL = "P5";
const put = (change: Partial<FormulaRequest> = {}) =>
  open.session.putFormula({
    tab: "Monitor",
    address: CELL,
    formula: GAP,
    numberFormat: "#,##0",
    rows: 1,
    columns: 1,
    replace: null,
    ...change,
  });
const cell = async (address = CELL): Promise<unknown> => (await open.values("Monitor", address))[0]?.[0];
const format = (address = CELL): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Monitor").getRange(address);
    range.load("numberFormat");
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
const undo = async (): Promise<unknown> => {
  const { id } = open.session.state().journal[0]!;
  const [outcome] = await open.session.undo([id]);
  await open.workbook.settled();
  return outcome?.sentence;
};

it("puts a formula that answers, with its number format, and takes it back", async () => {
  expect(await put()).toEqual({ status: "put", entry: "1" });
  // What sheets, what is there, the writing; then two to read the sheet again.
  expect(open.workbook.host.counters.syncs).toBeLessThanOrEqual(6);
  await open.workbook.settled();
  expect([await cell(), await format()]).toEqual([245, "#,##0"]);
  expect(open.session.state().journal[0]).toMatchObject({
    kind: "formule",
    tab: "Monitor",
    address: CELL,
    before: { formula: "" },
    after: { formula: GAP },
  });
  expect(await undo()).toBeNull();
  expect([await cell(), await format()]).toEqual(["", "General"]);
});

it("keeps the journal in the workbook, for whoever opens the pane anew", async () => {
  await put();
  const later = await freshSession();
  expect(later.state().journal).toMatchObject([{ kind: "formule", undone: false }]);
  await later.dispose();
});

it.each([
  ["amv", '=SPREIDING.GAP("Amsterdam","amv")', 106],
  ["a date", '=SPREIDING.PROGNOSE("Noord-Holland",DATE(2026,2,1))', 12202],
  ["a left-out argument", '=SPREIDING.REALISATIE("Alkmaar",,DATE(2025,9,1))', 150],
  ["an apostrophe in the name of a tab", "=SPREIDING.NAAM('Regio''s'!A2)", "Amsterdam-Amstel"],
])("%s", async (_, formula, answer) => {
  expect(await put({ formula, numberFormat: null })).toMatchObject({ status: "put" });
  await open.workbook.settled();
  expect(await cell()).toEqual(answer);
});

it("leaves the number format of a cell that has one", async () => {
  await writtenBy(
    (context) => (context.workbook.worksheets.getItem("Monitor").getRange(CELL).numberFormat = [["0.00"]]),
  );
  await put();
  expect(await format()).toBe("0.00");
});

it("asks before it replaces, and only replaces what the user saw", async () => {
  open.workbook.type("Monitor", CELL, 245);
  const content = { formula: 245, numberFormat: "General" };
  expect(await put()).toEqual({ status: "filled", content });
  expect(await cell()).toBe(245);
  open.workbook.type("Monitor", CELL, 7);
  expect(await put({ replace: content })).toEqual({ status: "filled", content: { ...content, formula: 7 } });
  expect(await put({ replace: { ...content, formula: 7 } })).toMatchObject({ status: "put" });
  await undo();
  expect(await cell()).toBe(7);
});

it("gives a replaced formula back as a formula", async () => {
  open.workbook.type("Monitor", CELL, "=1+1");
  await open.workbook.settled();
  expect(await put({ replace: { formula: "=1+1", numberFormat: "General" } })).toMatchObject({ status: "put" });
  await undo();
  expect(await cell()).toBe(2);
});

describe("what spills", () => {
  const range = { formula: "=SPREIDING.GAP(A5:A7)", rows: 3 };

  it("fills the cells below", async () => {
    open.workbook.type("Monitor", "A5", "Alkmaar");
    open.workbook.type("Monitor", "A6", "Amsterdam");
    open.workbook.type("Monitor", "A7", "Kennemerland");
    expect(await put(range)).toMatchObject({ status: "put" });
    await open.workbook.settled();
    expect(await open.values("Monitor", "P5:P7")).toEqual([[245], [-408], [719]]);
    expect(await undo()).toBeNull();
    expect(await open.values("Monitor", "P5:P7")).toEqual([[""], [""], [""]]);
  });

  it("stops before cells with something in them, and replaces its own answer", async () => {
    open.workbook.type("Monitor", "P7", "x");
    expect(await put(range)).toEqual({
      status: "refused",
      sentence: expect.stringMatching(/vult Monitor!P5:P7, maar in P7 staat al iets/),
    });
    expect(await cell()).toBe("");
    open.workbook.type("Monitor", "P7", "");
    await put(range);
    await open.workbook.settled();
    expect(await put({ ...range, replace: { formula: range.formula, numberFormat: "#,##0" } })).toMatchObject({
      status: "put",
    });
    expect(await put({ address: "P6" })).toEqual({
      status: "refused",
      sentence: expect.stringContaining("hoort bij de uitkomst van een formule"),
    });
  });

  it("stops at the end of the sheet", async () => {
    expect(await put({ ...range, address: "P1048575" })).toMatchObject({
      status: "refused",
      sentence: expect.stringContaining("Zo ver loopt het tabblad"),
    });
  });
});

it.each([
  ["several cells", { address: "P5:P6" }, /meer dan één cel/],
  ["a tab that is gone", { tab: "Weg" }, /bestaat niet meer/],
  ["a formula that cannot be", { formula: "=SPREIDING.BESTAATNIET(1)" }, /nam de formule .* niet over/],
])("refuses %s", async (_, change, sentence) => {
  expect(await put(change)).toEqual({ status: "refused", sentence: expect.stringMatching(sentence) });
  expect([await cell(), open.session.state().journal]).toEqual(["", []]);
});

it("refuses merged cells, a protected sheet, a text that looks like a formula, and a cell that is being edited", async () => {
  const sample = await readSample();
  const with_ = (change: object) =>
    open.workbook.open({
      ...sample,
      sheets: sample.sheets.map((sheet) => (sheet.name === "Monitor" ? { ...sheet, ...change } : sheet)),
    });
  await with_({ merges: [{ row: 4, column: 15, rowCount: 2, columnCount: 1 }] });
  expect(await put()).toMatchObject({ status: "refused", sentence: expect.stringContaining("samengevoegd") });
  expect(await put({ address: "P3", rows: 3 })).toMatchObject({
    status: "refused",
    sentence: expect.stringContaining("samengevoegd"),
  });
  await with_({ protected: true });
  expect(await put()).toMatchObject({ status: "refused", sentence: expect.stringContaining("beveiligd") });
  await with_({});
  await writtenBy((context) => (context.workbook.worksheets.getItem("Monitor").getRange(CELL).values = [["'=1+1"]]));
  expect(await put()).toMatchObject({ status: "refused", sentence: expect.stringContaining("begint") });
  open.workbook.engine.setEditing(true);
  expect(await put({ address: "P9" })).toMatchObject({
    status: "refused",
    sentence: expect.stringContaining("Enter of Esc"),
  });
  open.workbook.engine.setEditing(false);
  expect(open.session.state().journal).toEqual([]);
});

describe("the selection", () => {
  /** Watches, and tells what was seen since; `until` settles once something holds for the last that was seen. */
  function watch() {
    const seen: SelectionSeen[] = [];
    const waiting = new Set<() => void>();
    const stop = open.session.watchSelection((now) => {
      seen.push(now);
      for (const look of [...waiting]) look();
    });
    const until = (holds: (last: SelectionSeen) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          const last = seen.at(-1);
          if (last === undefined || !holds(last)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    return { seen, stop, until };
  }
  const at = (address: string) => (last: SelectionSeen) => last.selected?.address === address;
  const select = async (address: string): Promise<void> => {
    expect(await open.session.jump("Monitor", address)).toBeNull();
  };

  it("is told in the notation of this Excel, until nobody listens", async () => {
    const { seen, stop, until } = watch();
    await select("D5");
    await until(at("D5"));
    expect(seen.at(-1)).toEqual({
      notation: { listSeparator: ";", decimalSign: ",", dateFunction: "DATUM" },
      selected: { tab: "Monitor", address: "D5", cells: 1 },
      sentence: null,
    });
    await select("A5:A7");
    await until(at("A5:A7"));
    expect(seen.at(-1)?.selected).toEqual({ tab: "Monitor", address: "A5:A7", cells: 3 });
    const witness = watch();
    await witness.until(at("A5:A7"));
    stop();
    const count = seen.length;
    await select("D6");
    await witness.until(at("D6"));
    expect(seen).toHaveLength(count);
    witness.stop();
  });

  it.each([
    { decimal: ".", list: ";", culture: "en-US" },
    { decimal: ".", list: ",", culture: "nl-NL" },
    { decimal: ",", list: ";", culture: "en-US" },
  ])("learns from a formula how this user writes one: %j", async (ways) => {
    Object.assign(open.workbook.host.ways, ways);
    try {
      await writtenBy((context) => {
        context.workbook.worksheets.getItem("Monitor").getRange("P9").formulas = [["=SUM(1.5,A1)"]];
      });
      await open.quiet();
      const { seen, stop, until } = watch();
      await until(({ notation }) => notation !== null);
      expect(seen.at(-1)?.notation).toEqual({
        listSeparator: ways.list,
        decimalSign: ways.decimal,
        dateFunction: "DATUM",
      });
      stop();
    } finally {
      Object.assign(open.workbook.host.ways, DUTCH_WAYS);
    }
  });

  it("waits while a cell is being edited", async () => {
    open.workbook.engine.setEditing(true);
    const { seen, stop, until } = watch();
    await until(({ sentence }) => sentence !== null);
    expect(seen).toEqual([{ notation: null, selected: null, sentence: expect.stringContaining("Enter of Esc") }]);
    open.workbook.engine.setEditing(false);
    await open.clock.advance(1_500);
    expect(seen.at(-1)).toMatchObject({ notation: { listSeparator: ";" }, sentence: null });
    stop();
  });
});

it("reads the cells that a formula looks at", async () => {
  expect(await open.session.readCells("Voortgangsrapportage", "A24")).toEqual({
    values: [["Hollandse Kroon"]],
    texts: [["Hollandse Kroon"]],
    sentence: null,
  });
  expect(await open.session.readCells("Weg", "A1")).toMatchObject({
    values: null,
    sentence: expect.stringContaining("Weg"),
  });
  expect(await open.session.readCells("Monitor", "A1:Z1000")).toMatchObject({
    values: null,
    sentence: expect.stringContaining("te groot"),
  });
});

it("reads the formula of a cell in English, with its answer, and no content that is no formula", async () => {
  await put();
  await open.workbook.settled();
  const { syncs } = open.workbook.host.counters;
  expect(await open.session.readFormula("Monitor", CELL)).toEqual({ formula: GAP, value: 245, sentence: null });
  expect(open.workbook.host.counters.syncs - syncs).toBe(2);
  expect(await open.session.readFormula("Monitor", "I6")).toMatchObject({
    formula: "=SPREIDING.PROGNOSE($A6,DATE(2026,2,1))",
    sentence: null,
  });
  expect(await open.session.readFormula("Monitor", "A6")).toEqual({ formula: "", value: "Alkmaar", sentence: null });
  expect(await open.session.readFormula("Weg", "A6")).toMatchObject({ formula: null, sentence: expect.any(String) });
  expect(await open.session.readFormula("Monitor", "A0x")).toMatchObject({
    formula: null,
    sentence: expect.any(String),
  });
});
