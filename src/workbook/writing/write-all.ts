// SPDX-License-Identifier: EUPL-1.2

import type { CellContent, JournalEntry } from "../../domain/journal/journal";
import { askCell } from "../reading/ask-cell";
import { storedJournal } from "../stored/stored";
import { writeContents } from "./write-contents";

/** A cell that gets another content. */
export interface PlannedWrite {
  readonly tab: string;
  readonly address: string;
  readonly range: Excel.Range;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly beforeIsFormula: boolean;
}

export interface Journals {
  readonly journal: readonly JournalEntry[];
  readonly before: readonly JournalEntry[];
}

/**
 * Writes constants and the journal in one round trip, and looks in the same one whether Excel made of them what was meant.
 * Where it did not, or the writing failed halfway, everything is put back.
 *
 * @returns the first cell of which Excel made something else, or null where all is well
 * @throws the error of Office.js that stopped the writing
 */
export async function writeAll(
  context: Excel.RequestContext,
  writes: readonly PlannedWrite[],
  { journal, before }: Journals,
): Promise<PlannedWrite | null> {
  storedJournal.write(context, journal);
  for (const { range, after } of writes) writeContents(range, [[after]], false);
  const results = writes.map((write) => ({ write, now: askCell(write.range.worksheet, write.address) }));
  try {
    await context.sync();
  } catch (error) {
    await putBack(context, writes, before).catch(() => undefined);
    throw error;
  }
  const misread = results.find(({ write, now }) => !sameAs(now().content, write.after))?.write ?? null;
  if (misread !== null) await putBack(context, writes, before);
  return misread;
}

/** The journal first: where a cell cannot be written, the others that come after it were not written either. */
async function putBack(
  context: Excel.RequestContext,
  writes: readonly PlannedWrite[],
  journal: readonly JournalEntry[],
): Promise<void> {
  storedJournal.write(context, journal);
  for (const { range, before, beforeIsFormula } of writes) writeContents(range, [[before]], beforeIsFormula);
  await context.sync();
}

function sameAs(now: CellContent, wanted: CellContent): boolean {
  return now.formula === wanted.formula && now.numberFormat === wanted.numberFormat;
}
