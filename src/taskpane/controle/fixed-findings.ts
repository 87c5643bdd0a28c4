// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import { fixesByPlace, placeOf } from "../../domain/journal/fixes-by-place";
import type { JournalEntry } from "../../domain/journal/journal";

/**
 * The findings that were mended after the user validated, with the entry to undo that.
 * A finding whose cell did not change since it was made is open, whatever the journal says of earlier times.
 *
 * @param gone ids of those that are outdated or found no more
 */
export function fixedFindings(
  findings: readonly Finding[],
  gone: ReadonlySet<string>,
  journal: readonly JournalEntry[],
): ReadonlyMap<string, JournalEntry> {
  const fixes = fixesByPlace(journal);
  const fixed = new Map<string, JournalEntry>();
  for (const finding of findings) {
    const entry = gone.has(finding.id) ? fixes.get(placeOf(finding)) : undefined;
    if (entry !== undefined) fixed.set(finding.id, entry);
  }
  return fixed;
}
