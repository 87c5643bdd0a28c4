// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import type { Session, SessionState } from "../workbook/session.types";
import { sameAnswer, type GridAnswer } from "./answers";
import { notAvailable } from "./errors";

export type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;
/** What a stream is computed from: a model, or the sentence that says why there is none. */
type Source = Model | string;

interface Stream {
  readonly invocation: Invocation;
  readonly compute: (model: Model) => GridAnswer;
  source: Source | null;
  answer: GridAnswer | null;
}

const BROKEN = "Deze formule kon niet worden berekend door een fout in de invoegtoepassing. Meld dit aan uw beheerder.";

/** The platform calls functions by name, without a way to hand them the session: this is the one place that remembers it. */
const registry: { session: Session | null; readonly streams: Set<Stream> } = { session: null, streams: new Set() };

/**
 * Lets all functions follow a session: every live stream is answered when the session has a model, and again when that changes.
 * The answer stops that.
 */
export function connectFunctions(session: Session): () => void {
  registry.session = session;
  const unsubscribe = session.subscribe((state) => {
    if (registry.session === session) for (const stream of registry.streams) refresh(stream, state);
  });
  for (const stream of registry.streams) refresh(stream, session.state());
  return () => {
    unsubscribe();
    if (registry.session === session) registry.session = null;
  };
}

/** Keeps one formula up to date until the platform cancels it. Without a model yet it has no result: Excel shows #BEZET!. */
export function stream(invocation: Invocation, compute: (model: Model) => GridAnswer): void {
  const live: Stream = { invocation, compute, source: null, answer: null };
  registry.streams.add(live);
  invocation.onCanceled = () => {
    registry.streams.delete(live);
  };
  if (registry.session !== null) refresh(live, registry.session.state());
}

function refresh(live: Stream, state: SessionState): void {
  const source = sourceOf(state);
  if (source === null || source === live.source) return;
  live.source = source;
  const next = typeof source === "string" ? [[notAvailable(source)]] : computeSafely(live, source);
  if (live.answer !== null && sameAnswer(live.answer, next)) return;
  live.answer = next;
  try {
    push(live.invocation, next);
  } catch {
    // The platform takes no more results for this formula; the others must still get theirs.
    registry.streams.delete(live);
  }
}

/** A failure goes before an older model: a number that no longer follows the sheet looks right and may be wrong. */
function sourceOf({ phase, model, failure }: SessionState): Source | null {
  return phase === "failed" ? (failure ?? BROKEN) : model;
}

/** The platform swallows what a streaming function throws, and its cell would stay #BEZET! for ever. */
function computeSafely(live: Stream, model: Model): GridAnswer {
  try {
    return live.compute(model);
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
