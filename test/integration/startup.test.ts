// SPDX-License-Identifier: EUPL-1.2
/** Loading with the workbook is written in a workbook with formulas of this add-in only, and stays wiped. */
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { freshSession, workbookForTests } from "./write-tools";

const TABLE = [
  ["Gemeente", "Taakstelling regulier", "Realisatie 1-9-2025 regulier"],
  ["Almere", 1015, 840],
  ["Dronten", 192, 700],
];
const file = { current: bookOf([]) };
const open = workbookForTests(() => Promise.resolve(file.current));
const behavior = () => open.workbook.host.office.startupBehavior;

const put = () =>
  open.session.putFormula({
    tab: "Stand",
    address: "H9",
    formula: '=SPREIDING.GAP("Dronten")',
    numberFormat: null,
    rows: 1,
    columns: 1,
    replace: null,
  });

describe("a workbook of somebody else's", () => {
  beforeAll(() => void (file.current = bookOf([sheetOf("Stand", TABLE), sheetOf("Notities", [["van mij"]])])));

  it("gets nothing written in it by opening the pane and checking: no cell, no setting, no startup", async () => {
    const { host } = open.workbook;
    const set = jest.spyOn(Office.addin, "setStartupBehavior");
    const stop = host.faults.record();
    const other = await freshSession();
    await other.validate();
    await open.workbook.settled();
    expect(other.state()).toMatchObject({ phase: "ready", failure: null });
    expect(stop().every((writes) => writes === 0)).toBe(true);
    expect(host.counters.writtenCells).toBe(0);
    expect(set).not.toHaveBeenCalled();
    expect(behavior()).toBe("None");
    expect(
      await Excel.run(async (context) => {
        context.workbook.settings.load("items/key");
        await context.sync();
        return context.workbook.settings.items.length;
      }),
    ).toBe(0);
    set.mockRestore();
    await other.dispose();
  });

  it("asks for it once a formula is put, and no more once all became values", async () => {
    expect(await put()).toMatchObject({ status: "put" });
    expect(behavior()).toBe("Load");
    await open.workbook.settled();
    expect(await open.session.toValues("workbook")).toMatchObject({ cells: 1 });
    expect(behavior()).toBe("None");
  });

  it("asks for it with a monitor, also in the next session, that does not read its tab", async () => {
    expect((await open.session.makeMonitor()).tab).toBe("Monitor");
    await open.workbook.settled();
    expect(behavior()).toBe("Load");
    open.workbook.host.office.startupBehavior = "None";
    const other = await freshSession();
    expect(behavior()).toBe("Load");
    await other.dispose();
  });
});

describe("a workbook with formulas", () => {
  beforeAll(
    () =>
      void (file.current = bookOf([
        sheetOf("Stand", TABLE),
        sheetOf("Cijfers", [['=SPREIDING.GAP("Almere")', '=SPREIDING.GAP("Dronten")']]),
      ])),
  );

  it("asks for it", () => expect(behavior()).toBe("Load"));

  it("stays wiped with its formulas as they are, through readings; the next opening asks for it", async () => {
    expect((await open.session.makeMonitor()).tab).toBe("Monitor");
    await open.workbook.settled();
    expect(await open.session.forgetAll()).toBeNull();
    await open.session.validate();
    await open.session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }));
    expect(behavior()).toBe("None");
    expect(await open.values("Cijfers", "A1")).toEqual([[175]]);
    const other = await freshSession();
    expect(behavior()).toBe("Load");
    await other.dispose();
  });

  it("and is asked again where a formula comes in after the wiping", async () => {
    expect(await open.session.forgetAll()).toBeNull();
    expect(await put()).toMatchObject({ status: "put" });
    expect(behavior()).toBe("Load");
  });
});
