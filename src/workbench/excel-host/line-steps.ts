// SPDX-License-Identifier: EUPL-1.2

import { isOpposite, type SheetLines } from "./lines";
import { STEPS_KEPT } from "../engine/steps-kept";

/** How one kind of record lies on a sheet. */
export interface Lying<T, State> {
  /** Where it lies and what it names: a value of its own, which is not changed later. */
  state(one: T): State;
  set(one: T, state: State): void;
  /** The state after the lines changed; null where nothing of it is left. */
  moved(state: State, lines: SheetLines, one: T): State | null;
}

interface Moved<T, State> {
  readonly one: T;
  readonly before: State;
  readonly after: State | null;
}

interface Step<T, State> {
  readonly lines: SheetLines;
  readonly moved: readonly Moved<T, State>[];
}

/** Moves records with rows and columns. Where the user takes that back, what went with them is there again, and all lies as it lay. */
export class LineSteps<T extends object, State> {
  #steps: Step<T, State>[] = [];

  constructor(readonly how: Lying<T, State>) {}

  /** @returns those that are left, in their order */
  linesChanged(all: readonly T[], lines: SheetLines): T[] {
    const last = this.#steps.at(-1);
    const back = lines.takenBack && last !== undefined && isOpposite(last.lines, lines) ? last : null;
    const earlier = new Map(back?.moved.map((one) => [one.one, one]));
    const moved = all.map((one): Moved<T, State> => {
      const before = this.how.state(one);
      const then = earlier.get(one);
      // What was changed since moves from there.
      const isAsLeft = then !== undefined && JSON.stringify(then.after) === JSON.stringify(before);
      const after = isAsLeft ? then.before : this.how.moved(before, lines, one);
      if (after !== null) this.how.set(one, after);
      return { one, before, after };
    });
    if (back === null) this.#steps = [...this.#steps, { lines, moved }].slice(-STEPS_KEPT);
    else this.#steps.pop();
    const left = moved.flatMap(({ one, after }) => (after === null ? [] : [one]));
    back?.moved.forEach(({ one, before, after }, at) => {
      if (after !== null || left.includes(one)) return;
      this.how.set(one, before);
      left.splice(at, 0, one);
    });
    return left;
  }

  clear(): void {
    this.#steps = [];
  }
}
