// SPDX-License-Identifier: EUPL-1.2
/** Formulas that Excel asks no function for any more, as after opening the workbook before the add-in was there, are entered again. */
import { readFileSync } from "node:fs";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { stick, workbookForTests } from "./write-tools";

const file = { current: SMALL_WORKBOOK };
const open = workbookForTests(() => Promise.resolve(file.current));

const formulas = (tab: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tab).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
/** The pane is opened anew: what it read before may show answers. What has none gets five seconds for it. */
const opened = async (): Promise<number> => {
  await open.session.validate();
  await open.clock.advance(5_000);
  await open.session.validate();
  return open.session.state().stuckFormulas;
};
const renewed = async () => {
  const outcome = await open.session.renewFormulas();
  await open.workbook.settled();
  return outcome;
};

describe("the formulas of a tab", () => {
  beforeAll(() => void (file.current = SMALL_WORKBOOK));

  it.each(["#NAME?", "#BUSY!"] as const)(
    "show %s until they are entered again, with their spill and journal",
    async (shows) => {
      const [before, spilled] = [await formulas("Cijfers", "A1:C2"), await open.values("Cijfers", "A4:C6")];
      await stick(open.workbook, "Cijfers", ["A1:B1", "A2", "A4"], shows);
      expect(await open.values("Cijfers", "A1:B1")).toEqual([[shows, shows]]);
      expect(await opened()).toBe(4);
      expect(await renewed()).toEqual({ renewed: 4, sentences: [] });
      expect(await open.values("Cijfers", "A1:C2")).toEqual([
        [160, -508, "eigen tekst"],
        [113, 2, ""],
      ]);
      expect(await open.values("Cijfers", "A4:C6")).toEqual(spilled);
      expect(await formulas("Cijfers", "A1:C2")).toEqual(before);
      expect(await opened()).toBe(0);
      expect(open.session.state().journal.map(({ kind, tab, undone }) => [kind, tab, undone])).toEqual(
        Array.from(open.session.state().journal, () => ["formule", "Cijfers", false]),
      );
      const ids = open.session.state().journal.map(({ id }) => id);
      expect((await open.session.undo(ids)).map(({ sentence }) => sentence)).toEqual(ids.map(() => null));
      expect(await formulas("Cijfers", "A1:C2")).toEqual(before);
      expect(open.session.state().journal.every(({ undone }) => undone)).toBe(true);
    },
  );

  it("are left alone where they have an answer, and nothing is written", async () => {
    const { host } = open.workbook;
    const stop = host.faults.record();
    expect(await renewed()).toEqual({
      renewed: 0,
      sentences: [expect.stringMatching(/hebben een uitkomst.*niets gewijzigd/)],
    });
    expect(stop().every((writes) => writes === 0)).toBe(true);
    expect(open.session.state().journal).toEqual([]);
  });

  it("that the user calculates while they are not known before a validation are not offered", async () => {
    await stick(open.workbook, "Cijfers", ["A1"], "#BUSY!");
    await open.session.start();
    expect(open.session.state().stuckFormulas).toBe(0);
    await open.clock.advance(5_000);
    await open.session.start();
    expect(open.session.state().stuckFormulas).toBe(1);
  });

  it("that got their answer by themselves are offered no more", async () => {
    await stick(open.workbook, "Cijfers", ["A1"]);
    expect(await opened()).toBe(1);
    const [[formula]] = (await formulas("Cijfers", "A1")) as [[string]];
    open.workbook.type("Cijfers", "A1", formula);
    await open.quiet();
    expect(open.session.state().stuckFormulas).toBe(0);
  });

  it("that name no function of Spreiding stay what they are, and that is told", async () => {
    open.workbook.type("Cijfers", "D1", "=SPREIDING.GEP(1)");
    await open.workbook.settled();
    expect(await opened()).toBe(1);
    expect(await renewed()).toEqual({
      renewed: 1,
      sentences: [expect.stringMatching(/^1 formule geeft daarna nog steeds #NAAM\?/)],
    });
  });

  it("take as many round trips as one, and one more where Excel writes one in its own way", async () => {
    const { counters } = open.workbook.host;
    const trips = async (cells: readonly string[]): Promise<number> => {
      await stick(open.workbook, "Cijfers", cells);
      counters.reset();
      expect((await open.session.renewFormulas()).renewed).toBe(cells.length);
      const { syncs } = counters;
      await open.workbook.settled();
      return syncs;
    };
    expect([await trips(["A1"]), await trips(["A1", "B1", "A2"]), await trips(["A1", "B1", "A2", "A4"])]).toEqual([
      8, 9, 9,
    ]);
  });
});

describe("in other cells", () => {
  beforeAll(
    () =>
      void (file.current = bookOf([
        ...SMALL_WORKBOOK.sheets.slice(0, 2),
        { ...sheetOf("Op slot", [['=SPREIDING.GAP("Urk")', '=SPREIDING.GAP("Dronten")']]), protected: true },
        sheetOf("Vrij", [
          ['=SPREIDING.GAP("Urk")', { value: null, formula: '=SPREIDING.GAP("Lelystad")', numberFormat: "@" }],
        ]),
      ])),
  );

  it("a protected tab is named and left, a cell with the text format too, and the rest is renewed", async () => {
    await stick(open.workbook, "Op slot", ["A1:B1"]);
    await stick(open.workbook, "Vrij", ["A1:B1"]);
    expect(await opened()).toBe(4);
    expect(await renewed()).toEqual({
      renewed: 1,
      sentences: [
        expect.stringMatching(/^Op het tabblad Op slot is niets vernieuwd: het is beveiligd/),
        expect.stringMatching(/^1 formule staat in een cel met de opmaak Tekst/),
      ],
    });
    expect(await open.values("Vrij", "A1:B1")).toEqual([[60, "#NAME?"]]);
    expect(await open.values("Op slot", "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
    expect(await opened()).toBe(3);
  });

  it("a monitor, which is no source and is not read, is seen and renewed too", async () => {
    expect((await open.session.makeMonitor()).tab).toBe("Monitor");
    await open.workbook.settled();
    expect(await opened()).toBe(0);
    const before = await open.values("Monitor", "A10:C12");
    await stick(open.workbook, "Monitor", ["B10:C12"]);
    // With the formulas that calculate with these.
    const seen = await opened();
    expect(seen).toBeGreaterThanOrEqual(6);
    expect(await renewed()).toMatchObject({ renewed: seen });
    expect(await open.values("Monitor", "A10:C12")).toEqual(before);
    expect(await opened()).toBe(0);
  });
});

it("each word that the pane says of it is in the guide", () => {
  expect(readFileSync("docs/handleiding.md", "utf8")).toContain("Vernieuw formules");
});
