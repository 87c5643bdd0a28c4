// SPDX-License-Identifier: EUPL-1.2

/** What a command asks of the pane, which may come later than the command. */
export interface Wish {
  readonly ask: () => void;
  /** How often it was asked. */
  readonly asked: () => number;
  /** Calls back after each asking; the answer stops that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** The wish of who chooses "Leg deze formule uit". */
export function createWish(): Wish {
  const listeners = new Set<() => void>();
  let asked = 0;
  return {
    ask() {
      asked += 1;
      for (const listener of listeners) listener();
    },
    asked: () => asked,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
