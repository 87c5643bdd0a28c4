// SPDX-License-Identifier: EUPL-1.2
/** The one transaction by itself: what Excel makes of contents in its own way, and changes too large for one request. */
import type { JournalEntry } from "../../src/domain/journal/journal";
import { newEntry, withEntries } from "../../src/domain/journal/journal-entries";
import type { Area } from "../../src/domain/sheet/snapshot";
import type { RequestFault } from "../../src/workbench/excel-host/misbehaviour";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { storedJournal } from "../../src/workbook/stored/stored";
import type { PlannedWrite } from "../../src/workbook/writing/exchange";
import { askLook, type LiveContent, type Look } from "../../src/workbook/writing/look";
import { writeAllOrNothing, type Outcome } from "../../src/workbook/writing/transaction";
import { areaOf, bookOf, idOf, sheetOf } from "../contract/workbook.fixture";

const FILE = bookOf([sheetOf("Een", [["a", 1], ["b"], ["=1+1"]]), sheetOf("Twee", [["c"]])]);
let workbook: HeadlessWorkbook;
beforeAll(async () => void (workbook = await openHeadless(FILE)));
beforeEach(async () => {
  await workbook.open(FILE);
  await workbook.settled();
  workbook.host.counters.reset();
  workbook.host.faults.clear();
});
afterAll(() => workbook.dispose());

interface Wish {
  readonly tab?: string;
  readonly address: string;
  readonly content: Partial<LiveContent>;
  readonly accepts?: PlannedWrite["accepts"];
}

/** Looks, and writes the same content in all cells of each address. */
function write(...wishes: readonly Wish[]): Promise<Outcome<PlannedWrite>> {
  return Excel.run(async (context) => {
    const stored = storedJournal.request(context);
    const looks = wishes.map(({ tab = "Een", address }) =>
      askLook(context.workbook.worksheets.getItem(tab), areaOf(address)),
    );
    await context.sync();
    const writes = wishes.map(({ tab = "Een", address, content, accepts }, at): PlannedWrite => {
      const area = areaOf(address);
      return {
        sheetId: idOf(workbook.engine, tab),
        tab,
        area,
        look: (looks[at] as () => Look)(),
        contents: gridOf(area, { formula: "", numberFormat: "General", isFormula: false, ...content }),
        ...(accepts && { accepts }),
      };
    });
    return writeAllOrNothing(context, {
      writes,
      journal: stored(),
      withWritten: (journal, written) =>
        withEntries(
          journal,
          written.map(({ write: { tab, area }, before, after }) =>
            newEntry({ time: "2025-12-05T10:00:00Z", kind: "formule", tab, area }, before, after),
          ),
        ),
      words: { otherwise: (tab, address) => `anders ${tab}!${address}`, stands: (cells) => `staat ${cells.join()}` },
    });
  });
}

const gridOf = (area: Area, content: LiveContent) =>
  Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => content));
const cell = (address: string, tab = "Een") => {
  const reader = workbook.engine.read(idOf(workbook.engine, tab));
  return [reader.formulas(areaOf(address))[0]?.[0], reader.numberFormats(areaOf(address))[0]?.[0]];
};
const journal = (): Promise<readonly JournalEntry[]> =>
  Excel.run(async (context) => {
    const stored = storedJournal.request(context);
    await context.sync();
    return stored();
  });
/** Excel reads it as the number 0.05 with a number format of its own. */
const PERCENT = { formula: "5%", isFormula: true };

it("writes cells of two tabs and the journal in one round trip", async () => {
  const { sentence, journal: told } = await write(
    { address: "A1", content: { formula: "x" } },
    { tab: "Twee", address: "B2", content: { formula: "=1+2", isFormula: true } },
  );
  expect(sentence).toBeNull();
  expect(workbook.host.counters.syncs).toBe(2);
  expect([cell("A1"), cell("B2", "Twee")]).toEqual([
    ["x", "General"],
    ["=1+2", "General"],
  ]);
  expect(await journal()).toEqual(told);
  expect(told.map(({ before, after }) => [before.formula, after.formula])).toEqual([
    ["", "=1+2"],
    ["a", "x"],
  ]);
});

it("puts all back where Excel makes something else of one, formulas as formulas", async () => {
  const outcome = await write({ address: "A3", content: { formula: "x" } }, { address: "A1", content: PERCENT });
  expect(outcome).toEqual({ sentence: "anders Een!A1", journal: [], moved: [] });
  expect([cell("A1"), cell("A3")]).toEqual([
    ["a", "General"],
    ["=1+1", "General"],
  ]);
  expect(await journal()).toEqual([]);
});

it("keeps in the journal what Excel made of it, where that will do", async () => {
  const { sentence, journal: told } = await write({ address: "A1", content: PERCENT, accepts: () => true });
  expect(sentence).toBeNull();
  expect(workbook.host.counters.syncs).toBe(3);
  expect(told).toMatchObject([{ after: { formula: 0.05, numberFormat: "0%" } }]);
  expect(await journal()).toEqual(told);
});

it.each(["whole", "answer lost"] as const)("puts all back where it cannot keep that: %s", async (kind) => {
  workbook.host.faults.plan(3, { kind });
  const { sentence } = await write({ address: "A1", content: PERCENT, accepts: () => true });
  expect(sentence).toMatch(/^Er is niets gewijzigd/);
  expect(cell("A1")).toEqual(["a", "General"]);
  expect(await journal()).toEqual([]);
});

it("writes a number format only where it changes", async () => {
  const { engine } = workbook;
  engine.write(idOf(engine, "Een")).numberFormats(areaOf("A1"), [["0.00"]]);
  const formats = jest.spyOn(
    Object.getPrototypeOf(engine.write(idOf(engine, "Een"))) as object,
    "numberFormats" as never,
  );
  await write({ address: "A1", content: { formula: 3, numberFormat: "0.00" } });
  expect(formats).not.toHaveBeenCalled();
  await write({ address: "A1", content: { formula: 3, numberFormat: "0.0" } });
  expect(formats).toHaveBeenCalledTimes(1);
  formats.mockRestore();
  expect(cell("A1")).toEqual([3, "0.0"]);
});

describe("more cells than one request may hold", () => {
  const BLOCKS = ["D1:D15000", "E1:E15000", "F1:F15000"];
  const wishes = BLOCKS.map((address) => ({ address, content: { formula: 7 } }));
  const corners = () => BLOCKS.map((address) => cell(address.split(":")[1]!)[0]);

  it("go in as many as it takes", async () => {
    expect((await write(...wishes)).sentence).toBeNull();
    expect(workbook.host.counters.syncs).toBe(3);
    expect(corners()).toEqual([7, 7, 7]);
  });

  // Sync 1 looks; 2 writes the journal and two blocks, 3 the last block.
  it.each<[number, RequestFault]>([
    [2, { kind: "part", writes: 2 }],
    [3, { kind: "whole" }],
    [3, { kind: "answer lost" }],
  ])("go back all where sync %i fails: %j", async (sync, fault) => {
    workbook.host.faults.plan(sync, fault);
    expect((await write(...wishes)).sentence).toMatch(/^Er is niets gewijzigd/);
    expect(corners()).toEqual(["", "", ""]);
    expect(await journal()).toEqual([]);
  });

  it("tell which were not put back", async () => {
    workbook.host.faults.plan(3, { kind: "whole" });
    // Putting back what was written is tried three times, each with three looks at what came of it.
    for (let sync = 4; sync < 16; sync += 1) workbook.host.faults.plan(sync, { kind: "whole" });
    const { sentence, journal: told } = await write(...wishes);
    expect(sentence).toBe("staat Een!D1:D15000,Een!E1:E15000");
    workbook.host.faults.clear();
    expect(corners()).toEqual([7, 7, ""]);
    expect(told.map(({ address }) => address)).toEqual(["E1:E15000", "D1:D15000"]);
  });
});
