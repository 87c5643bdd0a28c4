// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { isExplained } from "./explained-change";
import { once } from "./once";
import { standsInTime, type TwoStands } from "./stands-in-time";

export interface Jump {
  readonly stands: TwoStands;
  /** What three quarters of the other gemeenten changed by at most. */
  readonly ordinary: number;
}

/** A smaller change is one locatie more or less. */
const SMALLEST = 100;
/** So many times the change of most others stands out. */
const TIMES_OTHERS = 3;
/** A rise to so many times what was asked and what there was, or a fall to less than this share, is no ordinary change. */
const RISE = 1.5;
const FALL = 0.5;

/**
 * The changes between two peildata that stand out among the others and end far above both the taakstelling and the earlier number, or at
 * less than half of it. Set against the third quartile of the other changes: that holds for 5 rows and for 50, and the jump itself, however
 * large, does not hide behind a mean that it made.
 */
export const jumps = once((model: Model): readonly Jump[] =>
  standsInTime(model).flatMap((period) =>
    SOORTEN.flatMap((soort) =>
      jumpsAmong(
        model,
        period.filter((stands) => stands.soort === soort),
      ),
    ),
  ),
);

function jumpsAmong(model: Model, period: readonly TwoStands[]): Jump[] {
  const sizes = period.map(({ change }) => Math.abs(change)).sort((a, b) => a - b);
  return period.flatMap((stands) => {
    const size = Math.abs(stands.change);
    if (size < SMALLEST || !isExtreme(model, stands)) return [];
    const ordinary = thirdQuartileOfOthers(sizes, size);
    return size > ordinary * TIMES_OTHERS && !isExplained(model, stands) ? [{ stands, ordinary }] : [];
  });
}

function isExtreme({ index }: Model, { gemeente, soort, before, after, to }: TwoStands): boolean {
  if (after < before) return after < before * FALL;
  const task = index.taakstelling(gemeente, soort, index.cyclusOn(to), to);
  return after > Math.max(task?.places ?? before, before) * RISE && (task?.places !== undefined || before > 0);
}

/** @param sorted all sizes, of which `own` is one; 0 where it is the only one */
function thirdQuartileOfOthers(sorted: readonly number[], own: number): number {
  const place = Math.floor((sorted.length - 2) * 0.75);
  return sorted[place < sorted.indexOf(own) ? place : place + 1] ?? 0;
}
