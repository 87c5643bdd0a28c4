// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "./same-data";
import type { SessionState } from "./session.types";

export interface StateStore {
  readonly state: () => SessionState;
  /** Calls the listeners only where something really changes. */
  readonly update: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: (state: SessionState) => void) => () => void;
}

const INITIAL: SessionState = { phase: "starting", model: null, validation: null, changedSinceValidation: [], failure: null };

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

/** Models and results are compared by identity: the same data keeps the same object. */
function same(a: SessionState, b: SessionState): boolean {
  return (
    a.phase === b.phase &&
    a.model === b.model &&
    a.validation === b.validation &&
    a.failure === b.failure &&
    sameData(a.changedSinceValidation, b.changedSinceValidation)
  );
}
