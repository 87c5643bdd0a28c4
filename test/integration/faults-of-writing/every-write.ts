// SPDX-License-Identifier: EUPL-1.2
/** Every action of the session that writes, in each of its ways. */
import { monitorGebieden, monitorPlan } from "../../../src/domain/monitor/plan";
import { SAMPLE_TABS } from "../../../src/domain/new-tabs/sample-tabs";
import { keyOf } from "../../../src/domain/leveringen/leveringen-of";
import type { HeadlessWorkbook } from "../../../src/workbench/headless";
import type { Actions, Session, ValuesScope, WriteOutcome } from "../../../src/workbook/session.types";
import { writeMonitor } from "../../../src/workbook/sheets/monitor/sheet";
import { REPORT_TAB } from "../../../src/domain/report/words";
import { stick, sureFixes, writtenBy } from "../write-tools";
import type { Told, WritingAction } from "./fault-table";

type Write = Exclude<keyof Actions, "jump" | "readCells" | "readFormula" | "settle">;

const sentenceTold = (sentence: string | null): Told => ({
  done: sentence === null,
  sentences: sentence === null ? [] : [sentence],
});
const outcomesTold = (outcomes: readonly WriteOutcome[]): Told => ({
  done: outcomes.length > 0 && outcomes.every(({ sentence }) => sentence === null),
  sentences: [...new Set(outcomes.flatMap(({ sentence }) => sentence ?? []))],
});

const fixSure = async (session: Session) => outcomesTold(await session.fix(sureFixes(session)));
const undo = async (session: Session, ids: readonly string[]) => outcomesTold(await session.undo(ids));
const undoAll = (session: Session) =>
  undo(
    session,
    session
      .state()
      .journal.filter(({ undone }) => !undone)
      .map(({ id }) => id),
  );
const toValues = (scope: ValuesScope) => async (session: Session) => {
  const { cells, sentence } = await session.toValues(scope);
  return { ...sentenceTold(sentence), done: cells !== null };
};
const put = async (session: Session, replaced: string | null = null): Promise<Told> => {
  const outcome = await session.putFormula({
    tab: "Cijfers",
    address: replaced === null ? "F2" : "C1",
    formula: '=SPREIDING.GAP("Urk")',
    numberFormat: "#,##0",
    rows: 1,
    columns: 1,
    replace: replaced === null ? null : { formula: replaced, numberFormat: "General" },
  });
  return { done: outcome.status === "put", sentences: outcome.status === "refused" ? [outcome.sentence] : [] };
};
const accept = async (session: Session) =>
  sentenceTold(await session.accept([session.state().validation!.findings[0]!], "Afgerond door het COA.", "Noor"));
const mark = async (session: Session) => sentenceTold(await session.mark());
const markChanges = async (session: Session) =>
  sentenceTold(await session.markChanges([{ tab: "Cijfers", address: "B2" }]));
const report = async (session: Session) => sentenceTold(await session.report());
const monitor = async (session: Session): Promise<Told> => {
  const { tab, sentences } = await session.makeMonitor();
  return { done: tab !== null, sentences };
};
const otherSettings = async (session: Session) =>
  sentenceTold(await session.saveSettings((stored) => ({ ...stored, duurzaamJaren: 4 })));

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
  type("Monitor", "E11", "");
  type("Monitor", "T11", "Bellen met de wethouder");
  type("Monitor", "A125", "Eigen aantekening");
  // What the user made of it elsewhere: a formula over its rows, a chart, and a tab out of sight.
  type("Cijfers", "E1", "=SUM(Monitor!B10:B13)");
  await writtenBy((context) => {
    const sheet = context.workbook.worksheets.getItem("Monitor");
    sheet.charts.add("Line", sheet.getRange("A10:B13"), "Columns").name = "Van mij";
    sheet.visibility = "Hidden";
  });
  await settled();
}

/** A monitor in which the user wrote over what it is known by. */
async function monitorThatIsNotSure(session: Session, { type, settled }: HeadlessWorkbook): Promise<void> {
  await monitor(session);
  for (let row = 1; row <= 20; row += 1) type("Monitor", `A${String(row)}`, "eigen tekst");
  await settled();
}

/** What the user wrote in and below the last report, which has fewer rows than the next one. */
async function reportWithNotes(session: Session, { type, settled }: HeadlessWorkbook): Promise<void> {
  await report(session);
  type(REPORT_TAB, "I16", "Bellen met de wethouder");
  type(REPORT_TAB, "L16", "=LEN(I16)");
  type(REPORT_TAB, "B90", "Eigen aantekening");
  await settled();
  await fixSure(session);
  await otherSettings(session);
  await session.setTabKind("Cijfers", "geen");
  await session.validate();
}

/** The report's tab is gone, and another one took its name. */
async function reportThatIsGone(session: Session): Promise<void> {
  await report(session);
  await writtenBy((context) => context.workbook.worksheets.getItem(REPORT_TAB).delete());
  await writtenBy((context) => (context.workbook.worksheets.add(REPORT_TAB).getRange("A1").values = [["van mij"]]));
  await session.validate();
}

/** A misspelt name that was accepted, and the next delivery with the same one. */
async function acceptedBefore(session: Session, { settled }: HeadlessWorkbook): Promise<void> {
  const finding = session.state().validation!.findings.find(({ found }) => found === "Noordoostpolde")!;
  await session.accept([finding], "Zo in de bron.", "Noor");
  await writtenBy((context) => {
    context.workbook.worksheets.add("Voortgang okt").getRange("A1:C3").values = [
      ["Gemeente", "Taakstelling regulier", "Realisatie 1-10-2025 regulier"],
      ["Noordoostpolde", 220, 1410],
      ["Urk", 96, 40],
    ];
  });
  await settled();
  await session.validate();
}

/** Settings that an earlier version could not read and this one can. */
async function settingsAside(session: Session): Promise<void> {
  await writtenBy(
    (context) => void context.workbook.settings.add("spreiding.beschadigd", '{"version":1,"duurzaamJaren":4}'),
  );
  await session.validate();
}

/** The compiler asks for the actions that come in. */
export const EVERY_WRITE: Readonly<Record<Write, Readonly<Record<string, Omit<WritingAction, "name">>>>> = {
  fix: {
    "one fix": { act: async (session) => outcomesTold(await session.fix(sureFixes(session).slice(0, 1))) },
    "what is sure": { act: fixSure },
  },
  undo: {
    "undo one of two fixes": {
      prepare: fixSure,
      act: (session) => undo(session, [session.state().journal.at(-1)?.id ?? ""]),
    },
    "undo a group of fixes": { prepare: fixSure, act: undoAll },
    "values back to formulas": { prepare: toValues("workbook"), act: undoAll },
    "take a formula back": { prepare: (session) => put(session), act: undoAll },
    "undo all": {
      async prepare(session) {
        await fixSure(session);
        await toValues("workbook")(session);
        await put(session);
      },
      act: undoAll,
    },
  },
  toValues: {
    "all formulas to values": { act: toValues("workbook") },
    "formulas of a tab to values": { prepare: (session) => session.jump("Cijfers", "A1"), act: toValues("tab") },
    "selected formulas to values": {
      prepare: (session) => session.jump("Cijfers", "A1:B2"),
      act: toValues("selection"),
    },
  },
  putFormula: {
    "put a formula": { act: (session) => put(session) },
    "put one over a text": { act: (session) => put(session, "eigen tekst") },
  },
  renewFormulas: {
    "renew formulas": {
      calculated: true,
      prepare: (_, workbook) => stick(workbook, "Cijfers", ["A1", "B1", "A2", "A4"]),
      async act(session) {
        const { renewed, sentences } = await session.renewFormulas();
        return { done: renewed !== null, sentences };
      },
    },
  },
  accept: { accept: { act: accept } },
  takeOver: {
    "take an acceptance over": {
      sameAgain: false,
      prepare: acceptedBefore,
      act: async (session) =>
        sentenceTold(await session.takeOver(session.state().offers.map(({ finding }) => finding))),
    },
  },
  withdraw: {
    withdraw: {
      sameAgain: false,
      prepare: accept,
      act: async (session) => sentenceTold(await session.withdraw([session.state().acceptances[0]?.id ?? ""])),
    },
  },
  saveSettings: { settings: { act: otherSettings } },
  setTabKind: { "kind of tab": { act: async (session) => sentenceTold(await session.setTabKind("Cijfers", "geen")) } },
  setLevering: {
    levering: {
      act: async (session) => {
        const [key] = session.state().model!.leveringen.map(keyOf);
        return sentenceTold(await session.setLevering({ ...key!, sender: "COA", received: null, replaces: null }));
      },
    },
  },
  explain: {
    explain: {
      act: async (session) =>
        sentenceTold(
          await session.explain(
            {
              ...{ grootheid: "realisatie", gebied: "Urk", soort: "regulier", cyclus: null },
              ...{ oldDate: null, newDate: null, old: 36, new: 40 },
            },
            "Nieuwe locatie.",
          ),
        ),
    },
  },
  mark: {
    mark: { act: mark },
    "mark again": {
      async prepare(session) {
        await mark(session);
        await accept(session);
      },
      act: mark,
    },
    "mark in place of changes": { prepare: markChanges, act: mark },
  },
  markChanges: {
    "mark changes": { act: markChanges },
    "changes in place of marks": { prepare: mark, act: markChanges },
  },
  unmark: { unmark: { prepare: mark, act: async (session) => sentenceTold(await session.unmark()) } },
  report: {
    report: { act: report },
    "report again": {
      async prepare(session) {
        await report(session);
        await accept(session);
      },
      act: report,
    },
    "report among notes": { prepare: reportWithNotes, act: report },
    "report beside one gone": { prepare: reportThatIsGone, act: report },
  },
  makeMonitor: {
    monitor: { act: monitor },
    "monitor renewed": { prepare: monitorOfEarlier, act: monitor },
    "monitor beside one not sure": { prepare: monitorThatIsNotSure, act: monitor },
  },
  addTabs: {
    "new tabs": {
      sameAgain: false,
      async act(session) {
        const tabs = SAMPLE_TABS.slice(0, 2).map((tab) => ({ ...tab, rows: tab.rows.slice(0, 6) }));
        const { names, sentence } = await session.addTabs(tabs);
        return { ...sentenceTold(sentence), done: names.length > 0 };
      },
    },
  },
  putBackUnreadable: {
    "put back what was aside": {
      sameAgain: false,
      prepare: settingsAside,
      act: async (session) => sentenceTold(await session.putBackUnreadable(session.state().unreadable[0]!)),
    },
  },
  removeUnreadable: {
    "remove what was aside": {
      sameAgain: false,
      prepare: settingsAside,
      act: async (session) => sentenceTold(await session.removeUnreadable(session.state().unreadable[0]!)),
    },
  },
  forgetAll: {
    "forget all": {
      async prepare(session) {
        await fixSure(session);
        await accept(session);
        await otherSettings(session);
        await report(session);
        await mark(session);
      },
      act: async (session) => sentenceTold(await session.forgetAll()),
    },
  },
};
