// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity, ValidationResult } from "../domain/findings";
import type { JournalEntry } from "../domain/journal";
import { DEFAULT_SETTINGS } from "../domain/settings";
import type { FixRequest, Session, SessionState, ValuesOutcome, ValuesScope, WriteOutcome } from "../workbook/session.types";

export const STARTING: SessionState = {
  phase: "starting",
  model: null,
  validation: null,
  accepted: [],
  acceptances: [],
  outdated: new Set(),
  changedSinceValidation: [],
  failure: null,
  progress: null,
  journal: [],
  marked: false,
  settings: DEFAULT_SETTINGS,
};

const nothingWrong = () => Promise.resolve<string | null>(null);

/** A session whose state the spec sets, that remembers what it was asked, and to which everything succeeds. */
export function fakeSession(initial: Partial<SessionState> = {}) {
  let state: SessionState = { ...STARTING, ...initial };
  const listeners = new Set<(state: SessionState) => void>();
  const session = {
    state: () => state,
    subscribe: (listener: (state: SessionState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => Promise.resolve(),
    validate: jest.fn(() => Promise.resolve()),
    jump: jest.fn((_tab: string, _address: string) => nothingWrong()),
    fix: jest.fn((changes: readonly FixRequest[]) => Promise.resolve<readonly WriteOutcome[]>(changes.map(({ finding }) => ({ id: finding.id, sentence: null })))),
    undo: jest.fn((ids: readonly string[]) => Promise.resolve<readonly WriteOutcome[]>(ids.map((id) => ({ id, sentence: null })))),
    accept: jest.fn((_finding: Finding, _reason: string, _name?: string) => nothingWrong()),
    withdraw: jest.fn((_id: string) => nothingWrong()),
    mark: jest.fn(nothingWrong),
    unmark: jest.fn(nothingWrong),
    report: jest.fn(nothingWrong),
    setTabKind: jest.fn((_tab: string, _kind: string | null) => nothingWrong()),
    saveSettings: jest.fn(nothingWrong),
    cancel: jest.fn(),
    toValues: jest.fn((_scope: ValuesScope) => Promise.resolve<ValuesOutcome>({ cells: 0, sentence: null })),
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
