// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity, ValidationResult } from "../domain/findings";
import type { Session, SessionState } from "../workbook/session.types";

export const STARTING: SessionState = { phase: "starting", model: null, validation: null, changedSinceValidation: [], failure: null };

/** A session whose state the spec sets, and that remembers what it was asked. */
export function fakeSession(initial: SessionState = STARTING) {
  let state = initial;
  const listeners = new Set<(state: SessionState) => void>();
  const session = {
    state: () => state,
    subscribe: (listener: (state: SessionState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => Promise.resolve(),
    validate: jest.fn(() => Promise.resolve()),
    jump: jest.fn((_tab: string, _address: string) => Promise.resolve<string | null>(null)),
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

export function validationOf(findings: readonly Finding[], tabs: ValidationResult["tabs"] = []): ValidationResult {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    tabs,
    summary: { fout: count("fout"), waarschuwing: count("waarschuwing"), aandachtspunt: count("aandachtspunt") },
  };
}
