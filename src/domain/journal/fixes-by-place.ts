// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "./journal";

interface Place {
  readonly rule: string | null;
  readonly tab: string;
  readonly address: string;
}

/** The rule and cell of a finding or an entry. */
export function placeOf({ rule, tab, address }: Place): string {
  return JSON.stringify([rule, tab, address]);
}

/** The newest fix of each place that was not undone. @param journal newest first */
export function fixesByPlace(journal: readonly JournalEntry[]): ReadonlyMap<string, JournalEntry> {
  const fixes = new Map<string, JournalEntry>();
  for (const entry of journal) {
    const place = placeOf(entry);
    if (entry.kind === "herstel" && !entry.undone && !fixes.has(place)) fixes.set(place, entry);
  }
  return fixes;
}
