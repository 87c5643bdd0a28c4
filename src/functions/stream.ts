// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import type { ValidationResult } from "../domain/findings";
import { realClock, type Clock } from "../workbook/async/clock";
import type { SessionState, Sign } from "../workbook/session.types";
import { sameAnswer, type GridAnswer } from "./grid-answer";
import { notAvailable } from "./not-available";
import { createUnseen, type Unseen } from "./unseen";

export type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;

/** What this Excel can show beyond numbers and text. */
export interface Capabilities {
  /** True where a function may answer an entity card: CustomFunctionsRuntime 1.4. */
  readonly entities: boolean;
}

/** Lets the errors in an answer say more; other answers stay as they are. */
export type Explain = (answer: GridAnswer, model: Model) => GridAnswer;

/** What the functions need to know of the session. */
export type FollowedState = Pick<SessionState, "phase" | "model" | "validation" | "failure">;
export interface FollowedSession {
  state(): FollowedState;
  subscribe(listener: (state: FollowedState) => void): () => void;
  onSign(listener: (sign: Sign) => void): () => void;
}

type Live = {
  readonly invocation: Invocation;
  /** What the answer was computed from, compared by identity, or the sentence that says why there is none. */
  source: object | string | null;
  answer: GridAnswer | null;
} & (
  | { readonly over: "model"; readonly compute: (model: Model, capabilities: Capabilities) => GridAnswer }
  | { readonly over: "validation"; readonly compute: (validation: ValidationResult | null) => GridAnswer }
);

interface Registry {
  session: FollowedSession | null;
  capabilities: Capabilities;
  unsubscribe: (() => void) | null;
  readonly streams: Set<Live>;
  readonly explains: WeakMap<Invocation, Explain>;
  unseen: Unseen<Live>;
}

const BROKEN = "Deze formule kon niet worden berekend door een fout in de invoegtoepassing. Meld dit aan uw beheerder.";
const PLAIN: Capabilities = { entities: false };
const NOT_VALIDATED = {};

/** The platform calls functions by name, without a way to hand them the session: this is the one place that remembers it. */
const registry: Registry = {
  session: null,
  capabilities: PLAIN,
  unsubscribe: null,
  streams: new Set(),
  explains: new WeakMap(),
  unseen: createUnseen(realClock, give),
};

/**
 * Lets the functions follow a session: those that are live without one, and all that are called from now on, are answered when the
 * session has a model, and again when that changes. The answer stops that, and so does another session: formulas that followed this
 * one belong to a workbook that is closed, and get nothing of the next.
 */
export function connectFunctions(
  session: FollowedSession,
  capabilities: Capabilities = PLAIN,
  clock: Clock = realClock,
): () => void {
  disconnect();
  registry.unseen = createUnseen(clock, give);
  registry.session = session;
  registry.capabilities = capabilities;
  listen();
  for (const stream of registry.streams) refresh(stream, session.state());
  return () => {
    if (registry.session === session) disconnect();
  };
}

function disconnect(): void {
  if (registry.session === null) return;
  stopListening();
  registry.session = null;
  registry.capabilities = PLAIN;
  registry.streams.clear();
  registry.unseen.clear();
}

/** To be called when the page, which Excel may have put to sleep, is seen again. */
export function functionsAwake(): void {
  registry.unseen.heard("alive");
}

/** Keeps a formula over the workbook up to date until the platform cancels it. Without a model yet it has no result: Excel shows #BEZET!. */
export function stream(
  invocation: Invocation,
  compute: (model: Model, capabilities: Capabilities) => GridAnswer,
): void {
  start({ invocation, over: "model", compute, source: null, answer: null });
}

/** To be called before a formula is streamed over the model whose errors can say more. */
export const explainErrors = (invocation: Invocation, explain: Explain): void =>
  void registry.explains.set(invocation, explain);

/** As `stream`, for a formula over the last validation; null before the first. */
export function streamValidation(
  invocation: Invocation,
  compute: (validation: ValidationResult | null) => GridAnswer,
): void {
  start({ invocation, over: "validation", compute, source: null, answer: null });
}

function start(live: Live): void {
  registry.streams.add(live);
  live.invocation.onCanceled = () => release(live);
  listen();
  if (registry.session !== null) refresh(live, registry.session.state());
}

function release(live: Live): void {
  registry.streams.delete(live);
  registry.unseen.gone(live);
  if (registry.streams.size === 0) stopListening();
}

/** One listener for all streams, while there are any. */
function listen(): void {
  if (registry.session === null || registry.streams.size === 0) return;
  if (registry.unsubscribe !== null) return;
  const stops = [
    registry.session.subscribe((state) => {
      for (const stream of registry.streams) refresh(stream, state);
    }),
    registry.session.onSign((sign) => registry.unseen.heard(sign)),
  ];
  registry.unsubscribe = () => {
    for (const stop of stops) stop();
  };
}

function stopListening(): void {
  registry.unsubscribe?.();
  registry.unsubscribe = null;
}

function refresh(live: Live, state: FollowedState): void {
  const source = sourceOf(live, state);
  if (source === null || source === live.source) return;
  live.source = source;
  const next = typeof source === "string" ? [[notAvailable(source)]] : computeSafely(live, state);
  if (live.answer !== null && sameAnswer(live.answer, next)) return;
  live.answer = next;
  registry.unseen.given(live);
  give(live);
}

function give(live: Live): void {
  if (live.answer === null) return;
  try {
    push(live.invocation, live.answer);
  } catch {
    // The platform takes no more results for this formula; the others must still get theirs.
    release(live);
  }
}

/** Null while there is nothing to answer from. A failure goes before an older model: a number that no longer follows the sheet looks right and may be wrong. */
function sourceOf({ over }: Live, { phase, failure, model, validation }: FollowedState): object | string | null {
  if (phase === "failed") return failure ?? BROKEN;
  return over === "model" || model === null ? model : (validation ?? NOT_VALIDATED);
}

/** The platform swallows what a streaming function throws, and its cell would stay #BEZET! for ever. */
function computeSafely(live: Live, { model, validation }: FollowedState): GridAnswer {
  try {
    if (live.over !== "model") return live.compute(validation);
    const answer = live.compute(model as Model, registry.capabilities);
    return registry.explains.get(live.invocation)?.(answer, model as Model) ?? answer;
  } catch {
    return [[notAvailable(BROKEN)]];
  }
}

/** A lone error goes as an error, not as an array with one in it. */
function push(invocation: Invocation, answer: GridAnswer): void {
  const [[only] = []] = answer;
  const lone = answer.length === 1 && answer[0]?.length === 1 && only instanceof CustomFunctions.Error;
  // The platform only reads the rows.
  invocation.setResult(lone ? only : (answer as unknown[][]));
}
