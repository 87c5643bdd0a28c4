// SPDX-License-Identifier: EUPL-1.2

import { changeCount, type JournalEntry } from "../../../domain/journal/journal";
import { formatCount, formatPlaces } from "../../../domain/sheet/format";
import type { WriteOutcome } from "../../../workbook/session.types";

export interface UndoResult {
  /** Why entries were not undone, or not wholly, by their ids. */
  readonly problems: ReadonlyMap<string, string>;
  /** Dutch: how many changes were, and how many not. */
  readonly sentence: string;
}

export function undoResult(entries: readonly JournalEntry[], outcomes: readonly WriteOutcome[]): UndoResult {
  const problems = new Map(
    outcomes.flatMap(({ id, sentence }) => (sentence === null ? [] : [[id, sentence] as const])),
  );
  const leftOf = new Map(outcomes.map(({ id, left }) => [id, left]));
  const others = entries
    .filter(({ id }) => problems.has(id))
    .reduce((sum, entry) => sum + (leftOf.get(entry.id) ?? changeCount([entry])), 0);
  const done = `${formatCount(changeCount(entries) - others, "wijziging", "wijzigingen")} ongedaan gemaakt`;
  return { problems, sentence: others === 0 ? `${done}.` : `${done}, ${formatPlaces(others)} niet.` };
}
