// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity, ValidationResult } from "../domain/findings";
import type { JournalEntry } from "../domain/journal/journal";
import type { Verklaring } from "../domain/compare/verklaring";
import type { LeveringWord } from "../domain/leveringen/levering";
import type { NewTab } from "../domain/new-tabs/new-tab";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings";
import type {
  CellsRead,
  ChangedPlace,
  FixRequest,
  FormulaOutcome,
  FormulaRead,
  FormulaRequest,
  MonitorOptions,
  MonitorOutcome,
  NewTabsOutcome,
  RenewOutcome,
  SelectionSeen,
  Session,
  SessionState,
  Unreadable,
  ValuesOutcome,
  ValuesScope,
  WriteOutcome,
} from "../workbook/session.types";

const STARTING: SessionState = {
  phase: "starting",
  model: null,
  validation: null,
  accepted: [],
  mended: [],
  causes: new Map(),
  recounting: false,
  acceptances: [],
  offers: [],
  outdated: new Set(),
  changedSinceValidation: [],
  settingsChangedSinceValidation: false,
  failure: null,
  waiting: null,
  unread: false,
  progress: null,
  journal: [],
  verklaringen: [],
  marked: false,
  stuckFormulas: 0,
  settings: DEFAULT_SETTINGS,
  problems: [],
  unreadable: [],
};

const nothingWrong = () => Promise.resolve<string | null>(null);

/** A session whose state the spec sets, that remembers what it was asked, and to which everything succeeds. */
export function fakeSession(initial: Partial<SessionState> = {}) {
  let state: SessionState = { ...STARTING, ...initial };
  const listeners = new Set<(state: SessionState) => void>();
  const session = {
    version: "1.2.3",
    state: () => state,
    subscribe: (listener: (state: SessionState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSign: () => () => undefined,
    start: () => Promise.resolve(),
    validate: jest.fn(() => Promise.resolve()),
    jump: jest.fn((_tab: string, _address: string) => nothingWrong()),
    settle: jest.fn((changes: readonly FixRequest[]) => Promise.resolve(changes)),
    fix: jest.fn((changes: readonly FixRequest[]) =>
      Promise.resolve<readonly WriteOutcome[]>(changes.map(({ finding }) => ({ id: finding.id, sentence: null }))),
    ),
    undo: jest.fn((ids: readonly string[]) =>
      Promise.resolve<readonly WriteOutcome[]>(ids.map((id) => ({ id, sentence: null }))),
    ),
    accept: jest.fn((_findings: readonly Finding[], _reason: string, _name?: string) => nothingWrong()),
    takeOver: jest.fn((_findings: readonly Finding[]) => nothingWrong()),
    withdraw: jest.fn((_ids: readonly string[]) => nothingWrong()),
    putBackUnreadable: jest.fn((_one: Pick<Unreadable, "name" | "text">) => nothingWrong()),
    removeUnreadable: jest.fn((_one: Pick<Unreadable, "name" | "text">) => nothingWrong()),
    mark: jest.fn(nothingWrong),
    markChanges: jest.fn((_places: readonly ChangedPlace[]) => nothingWrong()),
    unmark: jest.fn(nothingWrong),
    report: jest.fn(nothingWrong),
    makeMonitor: jest.fn((_options?: MonitorOptions) =>
      Promise.resolve<MonitorOutcome>({ tab: "Monitor", sentences: ["Het monitorblad staat klaar: Monitor."] }),
    ),
    setTabKind: jest.fn((_tab: string, _kind: string | null) => nothingWrong()),
    setLevering: jest.fn((_word: LeveringWord) => nothingWrong()),
    explain: jest.fn((_change: Omit<Verklaring, "reason" | "time">, _reason: string) => nothingWrong()),
    saveSettings: jest.fn((_change: (kept: Settings) => Settings) => nothingWrong()),
    addTabs: jest.fn((tabs: readonly NewTab[]) =>
      Promise.resolve<NewTabsOutcome>({ names: tabs.map(({ name }) => name), sentence: null }),
    ),
    forgetAll: jest.fn(nothingWrong),
    cancel: jest.fn(),
    toValues: jest.fn((_scope: ValuesScope) => Promise.resolve<ValuesOutcome>({ cells: 0, sentence: null })),
    watchSelection: jest.fn((_listener: (seen: SelectionSeen) => void) => () => undefined),
    renewFormulas: jest.fn(() => Promise.resolve<RenewOutcome>({ renewed: 0, sentences: [] })),
    readCells: jest.fn((_tab: string, _address: string) =>
      Promise.resolve<CellsRead>({ values: [[""]], texts: [[""]], sentence: null }),
    ),
    readFormula: jest.fn((_tab: string, _address: string) =>
      Promise.resolve<FormulaRead>({ formula: "", value: "", sentence: null }),
    ),
    putFormula: jest.fn((_request: FormulaRequest) => Promise.resolve<FormulaOutcome>({ status: "put", entry: "1" })),
    dispose: () => Promise.resolve(),
  } satisfies Session;
  return {
    session,
    set(next: Partial<SessionState>): void {
      state = { ...state, ...next };
      for (const listener of listeners) listener(state);
    },
  };
}

/** A spelling finding: "Hollandse Kroon" in a cell of its own. */
export function spellingFinding(address: string, severity: Severity = "aandachtspunt"): Finding {
  return {
    id: `${severity}-${address}`,
    rule: "gemeente.schrijfwijze",
    severity,
    tab: "Voortgangsrapportage",
    address,
    found: "Hollandse Kroon",
    expected: "Hollands Kroon",
    params: { name: "Hollandse Kroon", official: "Hollands Kroon" },
    fix: null,
  };
}

/** A spelling finding with the official name as its sure fix. */
export function sureFinding(address: string, severity: Severity = "waarschuwing"): Finding {
  return { ...spellingFinding(address, severity), fix: { sure: true, value: "Hollands Kroon" } };
}

/** The journal entry of a fix of a spelling finding. */
export function fixOf({ rule, tab, address }: Finding): JournalEntry {
  return {
    id: `entry-${address}`,
    group: `entry-${address}`,
    time: "2025-09-02T10:00:00.000Z",
    kind: "herstel",
    tab,
    address,
    before: { formula: "Hollandse Kroon", numberFormat: "General" },
    after: { formula: "Hollands Kroon", numberFormat: "General" },
    block: null,
    rule,
    undone: false,
  };
}

export function validationOf(findings: readonly Finding[], tabs: ValidationResult["tabs"] = []): ValidationResult {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    tabs,
    summary: { fout: count("fout"), waarschuwing: count("waarschuwing"), aandachtspunt: count("aandachtspunt") },
  };
}
