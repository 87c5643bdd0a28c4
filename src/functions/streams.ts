// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import type { ValidationResult } from "../domain/findings";
import type { SessionState } from "../workbook/session.types";
import { sameAnswer, type GridAnswer } from "./answers";
import { notAvailable } from "./errors";

export type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;

/** What this Excel can show beyond numbers and text. */
export interface Capabilities {
  /** True where a function may answer an entity card: CustomFunctionsRuntime 1.4. */
  readonly entities: boolean;
}

/** The part of the session that a formula hangs on, compared by identity: null while there is none, so that the cell waits. */
/** What the functions need to know of the session. */
export type FollowedState = Pick<SessionState, "phase" | "model" | "validation" | "failure">;
export interface FollowedSession {
  state(): FollowedState;
  subscribe(listener: (state: FollowedState) => void): () => void;
}

type Choice = (state: FollowedState) => object | null;

interface Stream {
  readonly invocation: Invocation;
  readonly pick: Choice;
  readonly compute: (picked: object) => GridAnswer;
  /** What the answer was computed from: the picked part, or the sentence that says why there is none. */
  source: object | string | null;
  answer: GridAnswer | null;
}

interface Registry {
  session: FollowedSession | null;
  capabilities: Capabilities;
  unsubscribe: (() => void) | null;
  readonly streams: Set<Stream>;
}

const BROKEN = "Deze formule kon niet worden berekend door een fout in de invoegtoepassing. Meld dit aan uw beheerder.";
const PLAIN: Capabilities = { entities: false };
const NOT_VALIDATED = {};

/** The platform calls functions by name, without a way to hand them the session: this is the one place that remembers it. */
const registry: Registry = { session: null, capabilities: PLAIN, unsubscribe: null, streams: new Set() };

/**
 * Lets all functions follow a session: every live stream is answered when the session has a model, and again when that changes.
 * The answer stops that.
 */
export function connectFunctions(session: FollowedSession, capabilities: Capabilities = PLAIN): () => void {
  stopListening();
  registry.session = session;
  registry.capabilities = capabilities;
  listen();
  for (const stream of registry.streams) refresh(stream, session.state());
  return () => {
    if (registry.session !== session) return;
    stopListening();
    registry.session = null;
    registry.capabilities = PLAIN;
  };
}

/** Keeps a formula over the workbook up to date until the platform cancels it. Without a model yet it has no result: Excel shows #BEZET!. */
export function stream(invocation: Invocation, compute: (model: Model, capabilities: Capabilities) => GridAnswer): void {
  start(invocation, ({ model }) => model, (model) => compute(model as Model, registry.capabilities));
}

/** As `stream`, for a formula over the last validation; null before the first. */
export function streamValidation(invocation: Invocation, compute: (validation: ValidationResult | null) => GridAnswer): void {
  const pick: Choice = ({ model, validation }) => validation ?? (model === null ? null : NOT_VALIDATED);
  start(invocation, pick, (picked) => compute(picked === NOT_VALIDATED ? null : (picked as ValidationResult)));
}

function start(invocation: Invocation, pick: Choice, compute: Stream["compute"]): void {
  const live: Stream = { invocation, pick, compute, source: null, answer: null };
  registry.streams.add(live);
  invocation.onCanceled = () => release(live);
  listen();
  if (registry.session !== null) refresh(live, registry.session.state());
}

function release(live: Stream): void {
  registry.streams.delete(live);
  if (registry.streams.size === 0) stopListening();
}

/** One listener for all streams, while there are any. */
function listen(): void {
  if (registry.session === null || registry.streams.size === 0) return;
  registry.unsubscribe ??= registry.session.subscribe((state) => {
    for (const stream of registry.streams) refresh(stream, state);
  });
}

function stopListening(): void {
  registry.unsubscribe?.();
  registry.unsubscribe = null;
}

function refresh(live: Stream, state: FollowedState): void {
  const source = sourceOf(live, state);
  if (source === null || source === live.source) return;
  live.source = source;
  const next = typeof source === "string" ? [[notAvailable(source)]] : computeSafely(live, source);
  if (live.answer !== null && sameAnswer(live.answer, next)) return;
  live.answer = next;
  try {
    push(live.invocation, next);
  } catch {
    // The platform takes no more results for this formula; the others must still get theirs.
    release(live);
  }
}

/** A failure goes before an older model: a number that no longer follows the sheet looks right and may be wrong. */
function sourceOf({ pick }: Stream, state: FollowedState): object | string | null {
  return state.phase === "failed" ? (state.failure ?? BROKEN) : pick(state);
}

/** The platform swallows what a streaming function throws, and its cell would stay #BEZET! for ever. */
function computeSafely(live: Stream, source: object): GridAnswer {
  try {
    return live.compute(source);
  } catch {
    return [[notAvailable(BROKEN)]];
  }
}

/** A lone error goes as an error, not as an array with one in it. */
function push(invocation: Invocation, answer: GridAnswer): void {
  const [[only] = []] = answer;
  const lone = answer.length === 1 && answer[0]?.length === 1 && only instanceof CustomFunctions.Error;
  invocation.setResult(lone ? only : answer.map((row) => [...row]));
}
