// SPDX-License-Identifier: EUPL-1.2

import { isOpen } from "../../domain/journal/folded";
import type { JournalEntry } from "../../domain/journal/journal";
import type { Session } from "../../workbook/session.types";

/** Does something, and tells with its answer what it wrote. */
export async function withEntries<T>(
  session: Pick<Session, "state">,
  work: () => Promise<T>,
): Promise<{ readonly answer: T; readonly entries: readonly JournalEntry[] }> {
  const before = new Set(session.state().journal.map(({ id }) => id));
  const answer = await work();
  return { answer, entries: session.state().journal.filter((entry) => isOpen(entry) && !before.has(entry.id)) };
}
