// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "./journal";

/** What one action of the user wrote. */
export interface JournalGroup {
  /** No two groups of a journal have the same. */
  readonly key: string;
  /** Newest first; never empty. */
  readonly entries: readonly JournalEntry[];
}

/**
 * The entries by action, the newest first. Kind and time count too: where two panes wrote at once, the same number may stand for two
 * actions.
 *
 * @param journal newest first
 */
export function journalGroups(journal: readonly JournalEntry[]): JournalGroup[] {
  const groups = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    const key = JSON.stringify([entry.group, entry.kind, entry.time]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  return [...groups].map(([key, entries]) => ({ key, entries }));
}
