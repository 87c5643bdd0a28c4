// SPDX-License-Identifier: EUPL-1.2
/** Every round trip of every action that changes the user's cells fails in every way; a full table of these is printed at the end. */
import type { Session, WriteOutcome } from "../../../src/workbook/session.types";
import { sureFixes } from "../write-tools";
import { FaultTable, type Told, type WritingAction } from "./fault-table";
import { SMALL_WORKBOOK } from "./small-workbook";

jest.setTimeout(600_000);
const table = new FaultTable(SMALL_WORKBOOK);
beforeAll(() => table.open());
afterAll(async () => {
  await table.close();
  process.stdout.write(`${table.print()}\n`);
});

const toldOf = (outcomes: readonly WriteOutcome[]): Told => ({
  done: outcomes.length > 0 && outcomes.every(({ sentence }) => sentence === null),
  sentences: [...new Set(outcomes.flatMap(({ sentence }) => sentence ?? []))],
});
const openIds = (session: Session): string[] =>
  session
    .state()
    .journal.filter(({ undone }) => !undone)
    .map(({ id }) => id);

const fixAll = (session: Session) => session.fix(sureFixes(session));
const toValues = (session: Session) => session.toValues("workbook");
const put = (session: Session) =>
  session.putFormula({
    tab: "Cijfers",
    address: "F2",
    formula: '=SPREIDING.GAP("Urk")',
    numberFormat: "#,##0",
    rows: 1,
    columns: 1,
    replace: null,
  });
const undo = async (session: Session): Promise<Told> => toldOf(await session.undo(openIds(session)));

const ACTIONS: readonly WritingAction[] = [
  { name: "one fix", act: async (session) => toldOf(await session.fix(sureFixes(session).slice(0, 1))) },
  { name: "what is sure", act: async (session) => toldOf(await fixAll(session)) },
  {
    name: "formulas to values",
    act: async (session) => {
      const { cells, sentence } = await toValues(session);
      return { done: cells !== null, sentences: sentence === null ? [] : [sentence] };
    },
  },
  {
    name: "put a formula",
    act: async (session) => {
      const outcome = await put(session);
      return { done: outcome.status === "put", sentences: outcome.status === "refused" ? [outcome.sentence] : [] };
    },
  },
  {
    name: "undo one fix",
    prepare: fixAll,
    act: async (session) => toldOf(await session.undo([session.state().journal.at(-1)?.id ?? ""])),
  },
  { name: "undo a group of fixes", prepare: fixAll, act: undo },
  { name: "values back to formulas", prepare: toValues, act: undo },
  { name: "take a formula back", prepare: put, act: undo },
  {
    name: "undo all",
    prepare: async (session) => {
      await fixAll(session);
      await toValues(session);
      await put(session);
    },
    act: undo,
  },
];

it.each(ACTIONS)("$name: wholly done or wholly not, the journal is true, and it can be asked again", async (action) => {
  expect(await table.try(action)).toEqual([]);
});
