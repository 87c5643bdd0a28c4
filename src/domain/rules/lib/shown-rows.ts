// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { hiddenRowsOf } from "./cells";

/** Sums that may leave hidden rows out: SUBTOTAL under a filter (9) or of all that is hidden (109), AGGREGATE of what is shown. */
const OF_SHOWN_ROWS = /\b(?:SUBTOTAL\(\s*(?:9|109)|AGGREGATE\(\s*9\s*,\s*[1357])\s*[,;]/i;

/**
 * The wrong ones of the totals of a table, where one that adds up only the rows that are shown may also be right for these.
 *
 * @param wrong the totals that do not add up, with these rows left out
 */
export function* wrongAsShown<Total>(
  model: Model,
  tab: string,
  wrong: (without: ReadonlySet<number>) => Iterable<Total>,
  of: (total: Total) => { readonly key: object; readonly formula: string },
): Generator<Total> {
  const hidden = hiddenRowsOf(model, tab);
  let shown: ReadonlyMap<object, Total> | null = null;
  for (const total of wrong(NONE)) {
    const { key, formula } = of(total);
    if (hidden.size === 0 || !OF_SHOWN_ROWS.test(formula)) {
      yield total;
      continue;
    }
    shown ??= new Map(Array.from(wrong(hidden), (one) => [of(one).key, one]));
    const asShown = shown.get(key);
    if (asShown !== undefined) yield asShown;
  }
}

const NONE: ReadonlySet<number> = new Set();
