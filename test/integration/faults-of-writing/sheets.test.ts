// SPDX-License-Identifier: EUPL-1.2
/** Faults in the actions that make tabs, marks and settings, and in those that change what is kept. */
import { FaultTable, told, type WritingAction } from "./fault-table";
import { SMALL_WORKBOOK } from "./small-workbook";
import { monitorGebieden, monitorPlan } from "../../../src/domain/monitor/plan";
import { SAMPLE_TABS } from "../../../src/domain/new-tabs/sample-tabs";
import type { HeadlessWorkbook } from "../../../src/workbench/headless";
import type { Session } from "../../../src/workbook/session.types";
import { writeMonitor } from "../../../src/workbook/sheets/monitor/sheet";

jest.setTimeout(120_000);
const table = new FaultTable(SMALL_WORKBOOK);
beforeAll(() => table.open());
afterAll(async () => {
  process.stdout.write(`${table.print()}\n`);
  await table.close();
});

const firstOpen = (session: Session) => session.state().validation!.findings[0]!;
const accept = (session: Session) => session.accept(firstOpen(session), "Afgerond door het COA.", "Noor");
const monitor = async (session: Session, gebied?: string) => {
  const { tab, sentences } = await session.makeMonitor(gebied === undefined ? {} : { gebied });
  return { done: tab !== null, sentences };
};

/** A monitor from before two gemeenten and two columns came in, with what the user put in it and emptied in it. */
async function monitorOfEarlier(session: Session, { type, settled }: HeadlessWorkbook): Promise<void> {
  const model = session.state().model!;
  const plan = monitorPlan(model, monitorGebieden(model)[0]!);
  const earlier = {
    ...plan,
    gemeenten: plan.gemeenten.filter((name) => name !== "Lelystad" && name !== "Urk"),
    columns: plan.columns.filter((id) => id !== "duurzaam" && id !== "gapRegulier"),
  };
  await Excel.run((context) => writeMonitor(context, earlier, { version: "1.2.3" }));
  await settled();
  type("Monitor", "E6", "");
  type("Monitor", "T6", "Bellen met de wethouder");
  type("Monitor", "A70", "Eigen aantekening");
  await settled();
}

const NEW_TABS = SAMPLE_TABS.slice(0, 2).map((tab) => ({ ...tab, rows: tab.rows.slice(0, 6) }));

const ACTIONS: readonly WritingAction[] = [
  {
    name: "settings",
    act: async (session) => told(await session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }))),
  },
  { name: "kind of tab", act: async (session) => told(await session.setTabKind("Cijfers", "geen")) },
  { name: "accept", act: async (session) => told(await accept(session)) },
  {
    name: "withdraw",
    sameAgain: false,
    prepare: accept,
    act: async (session) => told(await session.withdraw(session.state().acceptances[0]?.id ?? "")),
  },
  { name: "mark", act: async (session) => told(await session.mark()) },
  {
    name: "mark again",
    prepare: async (session) => {
      await session.mark();
      await accept(session);
    },
    act: async (session) => told(await session.mark()),
  },
  { name: "unmark", prepare: (session) => session.mark(), act: async (session) => told(await session.unmark()) },
  { name: "report", act: async (session) => told(await session.report()) },
  {
    name: "report again",
    prepare: async (session) => {
      await session.report();
      await accept(session);
    },
    act: async (session) => told(await session.report()),
  },
  { name: "monitor", act: (session) => monitor(session) },
  {
    name: "monitor renewed",
    prepare: (session, workbook) => monitorOfEarlier(session, workbook),
    act: (session) => monitor(session),
  },
  {
    name: "new tabs",
    sameAgain: false,
    act: async (session) => {
      const { names, sentence } = await session.addTabs(NEW_TABS);
      return { done: names.length > 0, sentences: sentence === null ? [] : [sentence] };
    },
  },
  {
    name: "forget",
    prepare: async (session) => {
      await accept(session);
      await session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }));
      await session.report();
      await session.mark();
    },
    act: async (session) => told(await session.forgetAll()),
  },
];

it.each(ACTIONS)("$name: wholly before or wholly after, and so it is said", async (action) => {
  expect(await table.try(action)).toEqual([]);
});
