// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";

const targets = new WeakMap<object, () => SheetArea | null>();

/** Remembers which cells a range stands for, so that it can be handed to a method of another object. */
export function rememberTarget(range: Excel.Range, target: () => SheetArea | null): Excel.Range {
  targets.set(range, target);
  return range;
}

/** The cells of a range of this host, at the time of a sync; null for a null object. */
export function targetOf(range: Excel.Range): SheetArea | null {
  return targets.get(range)?.() ?? null;
}
