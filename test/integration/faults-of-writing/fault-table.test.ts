// SPDX-License-Identifier: EUPL-1.2
/** The table itself: it is to see what a writer gets wrong, and to say nothing of one who gets it right. */
import { FaultTable, type Told, type WritingAction } from "./fault-table";
import { SMALL_WORKBOOK } from "./small-workbook";

const table = new FaultTable(SMALL_WORKBOOK);
beforeAll(() => table.open());
afterAll(() => table.close());

const cellsOf = (context: Excel.RequestContext): Excel.Range[] =>
  ["C1", "D1"].map((address) => context.workbook.worksheets.getItem("Cijfers").getRange(address));

/** Writes in two cells, and does what it is given where that fails. */
const writing = (failed: (context: Excel.RequestContext) => Promise<Told>): WritingAction => ({
  name: "two cells",
  act: () =>
    Excel.run(async (context) => {
      for (const cell of cellsOf(context)) cell.values = [["x"]];
      try {
        await context.sync();
        return { done: true, sentences: [] };
      } catch {
        return failed(context);
      }
    }),
});
const notDone = (sentence: string): Told => ({ done: false, sentences: [sentence] });
const putBack = async (context: Excel.RequestContext): Promise<void> => {
  const [first, second] = cellsOf(context);
  first!.values = [["eigen tekst"]];
  second!.values = [[""]];
  await context.sync();
};

it("says nothing where all is put back, and that is what the user hears", async () => {
  const action = writing(async (context) => {
    await putBack(context);
    return notDone("Er is niets gewijzigd.");
  });
  expect(await table.try(action)).toEqual([]);
  expect(table.print()).toMatch(/\nall +4 +4 +0 +0$/);
});

it("sees what is left half, and the words that deny it", async () => {
  const found = await table.try(writing(() => Promise.resolve(notDone("Er is niets gewijzigd."))));
  expect(found).toEqual([
    expect.stringMatching(/^sync 1 cut after 1: half: Cijfers 0,2/),
    "sync 1 cut after 1: not so: Er is niets gewijzigd.",
    "sync 1 answer lost: not so: Er is niets gewijzigd.",
  ]);
});

it("sees who tells that it is done where it is not, and who tells nothing", async () => {
  expect(
    await table.try(
      writing(async (context) => {
        await putBack(context);
        return { done: true, sentences: [] };
      }),
    ),
  ).toEqual(
    ["whole", "user types", "cut after 1", "answer lost"].map(
      (how) => `sync 1 ${how}: the user is told that it is done`,
    ),
  );
  const silent = writing(async (context) => {
    await putBack(context);
    return { done: false, sentences: [] };
  });
  expect(await table.try(silent)).toHaveLength(4);
});

it("sees what cannot be asked again", async () => {
  let failed = false;
  const once = writing(async (context) => {
    failed = true;
    await putBack(context);
    return notDone("Er is niets gewijzigd.");
  });
  const stubborn: WritingAction = {
    ...once,
    prepare: () => Promise.resolve((failed = false)),
    act: (session) => (failed ? Promise.resolve(notDone("Dat kan niet nog eens.")) : once.act(session)),
  };
  expect((await table.try(stubborn))[0]).toBe("sync 1 whole: asked again it is refused: Dat kan niet nog eens.");
});

it("refuses an action that does nothing where nothing fails", async () => {
  const idle: WritingAction = { name: "idle", act: () => Promise.resolve({ done: true, sentences: [] }) };
  await expect(table.try(idle)).rejects.toThrow("idle does nothing where nothing fails");
});
