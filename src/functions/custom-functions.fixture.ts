// SPDX-License-Identifier: EUPL-1.2

import { indexOf, recordsOf, type FixtureWorkbook } from "../domain/measures/records.fixture";
import type { Model } from "../domain/model";
import type { Sign } from "../workbook/session.types";
import { FUNCTIONS } from "./functions";
import {
  connectFunctions,
  type Capabilities,
  type FollowedSession,
  type FollowedState,
  type Invocation,
} from "./stream";

class FakeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts a stand-in for Excel's runtime in place; answers what the functions associate with it. */
export function installRuntime(): ReadonlyMap<string, unknown> {
  const associated = new Map<string, unknown>();
  const runtime = {
    Error: FakeError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    associate: (id: string, of: unknown) => associated.set(id, of),
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  return associated;
}

/** The same; answers the functions themselves, without the wait for their code. */
export function installFunctions(): ReadonlyMap<string, unknown> {
  installRuntime();
  return new Map(Object.entries(FUNCTIONS));
}

/** A cell error as the runtime gets it. */
export const cellError = (code: string, message?: string): FakeError => new FakeError(code, message);

export function modelOf(workbook: FixtureWorkbook, date1904 = false): Model {
  const index = indexOf(workbook);
  const { gebieden, provincie, settings } = index;
  const snapshot = { name: "proef.xlsx", sheets: [], date1904 };
  return {
    snapshot,
    counted: snapshot,
    converted: [],
    settings,
    today: "2025-10-01",
    gebieden,
    provincie,
    cycli: [],
    leveringen: [],
    leveringWords: [],
    lapsed: [],
    replaced: { records: recordsOf({}), beside: {} },
    steps: [],
    records: recordsOf(workbook),
    index,
  };
}

export interface FakeSession extends FollowedSession {
  move(state: Partial<FollowedState>): void;
  sign(sign: Sign): void;
  readonly listeners: Set<(state: FollowedState) => void>;
}

/** A session that is where the spec moves it. */
export function fakeSession(model: Model | null = null): FakeSession {
  let state: FollowedState = { phase: model === null ? "reading" : "ready", model, validation: null, failure: null };
  const listeners = new Set<(state: FollowedState) => void>();
  const signs = new Set<(sign: Sign) => void>();
  return {
    listeners,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSign: (listener) => {
      signs.add(listener);
      return () => signs.delete(listener);
    },
    sign: (sign) => {
      for (const listener of signs) listener(sign);
    },
    move: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
  };
}

export interface FakeInvocation extends Invocation {
  /** All that was set, oldest first. */
  readonly results: unknown[];
}

export function fakeInvocation(): FakeInvocation {
  const results: unknown[] = [];
  return { results, setResult: (result) => results.push(result) };
}

/** What a cell shows after =SPREIDING.ID(…) over a model or in a session, once: neither nothing nor a second result. */
export function resultOf(
  associated: ReadonlyMap<string, unknown>,
  over: Model | FakeSession,
  id: string,
  args: readonly unknown[],
  capabilities?: Capabilities,
): unknown {
  const disconnect = connectFunctions("subscribe" in over ? over : fakeSession(over), capabilities);
  const invocation = fakeInvocation();
  const call = associated.get(id) as (...all: unknown[]) => void;
  // As Excel does: what a formula leaves out is passed too.
  const all = Array.from({ length: Math.max(call.length - 1, args.length) }, (_, at) => args[at] ?? null);
  call(...all, invocation);
  invocation.onCanceled?.();
  disconnect();
  if (invocation.results.length !== 1) throw new Error(`${id} set ${String(invocation.results.length)} results`);
  return invocation.results[0];
}
