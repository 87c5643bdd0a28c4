// SPDX-License-Identifier: EUPL-1.2

import { changeCount, isRenewal, type JournalEntry } from "../../domain/journal/journal";
import { journalGroups, type JournalGroup } from "../../domain/journal/journal-groups";
import { GROUP_TITLES } from "../../domain/journal/words";
import { formatPlaces } from "../../domain/sheet/format";

/** What stands under each other in the list of changes. */
export type JournalItem =
  | { readonly kind: "group"; readonly key: string; readonly group: JournalGroup; readonly open: boolean }
  | { readonly kind: "entry"; readonly key: string; readonly entry: JournalEntry; readonly inGroup: boolean };

/**
 * A line for all that one action changed, with what is in it where it is unfolded; a change by itself is a line of its own.
 *
 * @param journal newest first
 */
export function journalItems(journal: readonly JournalEntry[], unfolded: ReadonlySet<string>): readonly JournalItem[] {
  return journalGroups(journal).flatMap((group): JournalItem[] => {
    const together = changeCount(group.entries) > 1;
    const open = unfolded.has(group.key);
    const entries = group.entries.map((entry): JournalItem => {
      return { kind: "entry", key: `wijziging ${entry.id}`, entry, inGroup: together };
    });
    if (!together) return entries;
    return [{ kind: "group", key: `groep ${group.key}`, group, open }, ...(open ? entries : [])];
  });
}

/** "Formules naar waarden (1.700)". */
export function groupTitle({ entries }: JournalGroup): string {
  const title = entries.every(isRenewal) ? GROUP_TITLES.vernieuwd : GROUP_TITLES[entries[0]?.kind ?? "herstel"];
  return `${title} (${formatPlaces(changeCount(entries))})`;
}

/** A guess in pixels, for items that were not drawn yet. */
export function estimatedHeight({ kind }: JournalItem): number {
  return kind === "group" ? 64 : 112;
}
