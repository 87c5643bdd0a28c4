// SPDX-License-Identifier: EUPL-1.2

import { ASIDE_SHARE, STORED_BUDGETS, storedBytes } from "../../domain/sheet/stored-budgets";
import { calendarDay } from "../../domain/sheet/dates";
import { SaidError } from "../excel/failures";
import { asideText, piecesOf, type Piece } from "./aside";
import type { Layout } from "./layout";
import type { Raw } from "./raw-setting";
import { readStored, storedText, textOf, type Kept } from "./read-stored";
import type { StoredName } from "./stored.types";
import { STORED } from "./words";

/** What comes of what lies in the workbook. Each throws SaidError where that cannot be, and then nothing is to be written. */
interface RawChanges<T> {
  readonly keptIn: (raw: unknown) => Kept<T>;
  /** What is damaged is put aside. */
  readonly changed: (there: Raw, change: (value: T) => T) => Raw;
  /** A text that lies aside is put back, as far as it can be read. */
  readonly restored: (there: Raw, text: string) => Raw;
  /** A text that lies aside, or is damaged, goes. */
  readonly removed: (there: Raw, text: string) => Raw;
}

export function rawChanges<T>(name: StoredName, layout: Layout<T>, fallback: T): RawChanges<T> {
  const keptIn = (raw: unknown): Kept<T> =>
    raw === null ? { value: fallback, problem: null } : readStored(raw, layout.part, fallback);
  const textFor = (value: T, there: unknown): string => {
    const kept = storedText(layout.content(value));
    const size = storedBytes(kept);
    // What was kept before there was a budget may become less.
    if (size > STORED_BUDGETS[name] && size > storedBytes(textOf(there ?? ""))) throw new SaidError(STORED.full(name));
    return kept;
  };
  const asideFor = (pieces: readonly Piece[], there: unknown): string | null => {
    // An empty text takes one step, so that a request that is cut off is wholly done or not at all; deleting takes two.
    if (pieces.length === 0) return there === null ? null : "";
    const aside = asideText(pieces);
    const size = storedBytes(aside);
    if (size > STORED_BUDGETS[name] * ASIDE_SHARE && size > storedBytes(textOf(there ?? "")))
      throw new SaidError(STORED.asideFull(name));
    return aside;
  };
  /** What can be written over: the value, with all that is aside once it is written. */
  const openFor = (there: Raw): { readonly value: T; readonly pieces: readonly Piece[]; readonly damaged: boolean } => {
    const { value, problem, rest = "" } = keptIn(there.kept);
    if (problem === "newer") throw new SaidError(STORED.notWritten(name));
    const before = there.aside === null ? [] : piecesOf(textOf(there.aside));
    const damaged = problem === "damaged";
    return {
      value,
      damaged,
      pieces: damaged && rest !== "" ? [...before, { since: calendarDay(new Date()), text: rest }] : before,
    };
  };
  const changed = (there: Raw, change: (value: T) => T): Raw => {
    const { value, pieces, damaged } = openFor(there);
    const kept = textFor(change(value), there.kept);
    return { kept, aside: damaged ? asideFor(pieces, there.aside) : there.aside };
  };
  const restored = (there: Raw, text: string): Raw => {
    const { value, pieces } = openFor(there);
    const at = pieces.findIndex((piece) => piece.text === text);
    const piece = pieces[at];
    if (piece === undefined) throw new SaidError(STORED.goneMeanwhile);
    const back = readStored(text, layout.part, fallback);
    if (back.problem === "newer") throw new SaidError(STORED.stillUnreadable);
    const merged = layout.merge(value, back.value);
    const texts = [
      ...(back.problem === null ? [] : [back.rest ?? text]),
      ...(merged.left === null ? [] : [storedText(layout.content(merged.left))]),
    ];
    if (sameText(merged.value, value) && texts.includes(text)) throw new SaidError(STORED.stillUnreadable);
    const left = texts.map((one) => ({ since: piece.since ?? calendarDay(new Date()), text: one }));
    const kept = there.kept === null && sameText(merged.value, value) ? null : textFor(merged.value, there.kept);
    return { kept, aside: asideFor([...pieces.slice(0, at), ...left, ...pieces.slice(at + 1)], there.aside) };
  };
  const removed = (there: Raw, text: string): Raw => {
    const { value, problem } = keptIn(there.kept);
    if (problem === "damaged" && textOf(there.kept) === text)
      return { kept: storedText(layout.content(value)), aside: there.aside };
    const pieces = there.aside === null ? [] : piecesOf(textOf(there.aside));
    const at = pieces.findIndex((piece) => piece.text === text);
    if (at < 0) throw new SaidError(STORED.goneMeanwhile);
    pieces.splice(at, 1);
    return { kept: there.kept, aside: asideFor(pieces, there.aside) };
  };
  const sameText = (a: T, b: T): boolean => storedText(layout.content(a)) === storedText(layout.content(b));
  return { keptIn, changed, restored, removed };
}
