// SPDX-License-Identifier: EUPL-1.2

import { DEFAULT_SETTINGS } from "../../domain/settings";
import { sameData } from "../../domain/sheet/same-data";
import type { SessionState } from "../session.types";

export interface StateStore {
  readonly state: () => SessionState;
  /** Calls the listeners only where something really changes. */
  readonly update: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: (state: SessionState) => void) => () => void;
}

/** Before anything is read. */
const INITIAL: SessionState = {
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

export function createStateStore(): StateStore {
  const listeners = new Set<(state: SessionState) => void>();
  let state = INITIAL;
  return {
    state: () => state,
    update(change) {
      const next = { ...state, ...change };
      if (same(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe(listener) {
      const own = (current: SessionState): void => listener(current);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

/** Models, results and lists of what was kept are compared by identity: the same data keeps the same object. */
function same(a: SessionState, b: SessionState): boolean {
  const { changedSinceValidation, outdated, progress, settings, problems, ...rest } = a;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return (
    names.every((name) => a[name] === b[name]) &&
    sameData(changedSinceValidation, b.changedSinceValidation) &&
    sameData([...outdated], [...b.outdated]) &&
    sameData(progress, b.progress) &&
    sameData(settings, b.settings) &&
    sameData(problems, b.problems)
  );
}
