// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";

/**
 * The findings of the last validation that were mended after it, with the entry to undo that.
 * A finding whose cell did not change since the validation is open, whatever the journal says of earlier times.
 */
export function fixedFindings(
  findings: readonly Finding[],
  outdated: ReadonlySet<string>,
  journal: readonly JournalEntry[],
): ReadonlyMap<string, JournalEntry> {
  const fixes = new Map<string, JournalEntry>();
  for (const entry of journal) {
    const place = placeOf(entry);
    if (entry.kind === "herstel" && !entry.undone && !fixes.has(place)) fixes.set(place, entry);
  }
  const fixed = new Map<string, JournalEntry>();
  for (const finding of findings) {
    const entry = outdated.has(finding.id) ? fixes.get(placeOf(finding)) : undefined;
    if (entry !== undefined) fixed.set(finding.id, entry);
  }
  return fixed;
}

function placeOf({
  rule,
  tab,
  address,
}: {
  readonly rule: string | null;
  readonly tab: string;
  readonly address: string;
}): string {
  return JSON.stringify([rule, tab, address]);
}
