// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, GebiedLevel } from "./gebied";

/** The gebieden of one level, or all where none is asked for. */
export function ofLevel(gebieden: readonly Gebied[] | undefined, level: GebiedLevel | null): readonly Gebied[] {
  return (gebieden ?? []).filter((gebied) => level === null || gebied.level === level);
}

/** The provincie that a gebied lies in; of a provincie itself. */
export function provincieOf(gebied: Gebied): string {
  return gebied.level === "provincie" ? gebied.naam : gebied.provincie;
}
