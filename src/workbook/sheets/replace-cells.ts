// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../../domain/sheet/same-data";
import { allOrNothing } from "../excel/all-or-nothing";

export interface Replacement {
  readonly sheet: Excel.Worksheet;
  /** The first row that is replaced. */
  readonly row: number;
  /** How many rows are replaced, by how many. */
  readonly before: number;
  readonly after: number;
  /** All that is in use on the sheet, from A1, looks included. */
  readonly used: { readonly rowCount: number; readonly columnCount: number };
  /** Queues the new rows and their looks, from a row on. */
  readonly fill: (firstRow: number) => void;
  /** Queues what comes after that; it may be done twice. */
  readonly finish: () => void;
  /** Queues the question whether the new rows stand in their place; the answer is there after the next sync. */
  readonly asked: () => () => boolean;
  /** Queues what is to be put back where nothing comes of it. */
  readonly giveUp: () => void;
}

/**
 * Puts other rows in the place of some, at once or not at all: they are laid out below all that is there, and taken over in one step. So
 * nothing of the old cells has to be remembered to put it back, and what refers to them stays good. What stands below moves down where the
 * new rows are more.
 *
 * @throws where all is as it was, SaidError where that is not known
 */
export async function replaceCells(
  context: Excel.RequestContext,
  { sheet, row, before, after, used, fill, finish, asked, giveUp }: Replacement,
): Promise<void> {
  const below = used.rowCount - (row + before);
  const more = below > 0 ? Math.max(0, after - before) : 0;
  const rowCount = Math.max(before, after);
  const free = Math.max(used.rowCount + more, row + rowCount);
  const rows = (first: number): Excel.Range => sheet.getRangeByIndexes(first, 0, rowCount, used.columnCount);
  const added = (): Excel.Range => sheet.getRangeByIndexes(row + before, 0, more, 1).getEntireRow();
  if (more > 0) added().insert("Down");
  fill(free);
  rows(row).copyFrom(rows(free));
  rows(free).clear();
  finish();
  await allOrNothing(context, async () => {
    rows(free).clear();
    const isDone = asked();
    const now = sheet.getUsedRangeOrNullObject();
    now.load("rowIndex,rowCount");
    await context.sync();
    if (isDone()) finish();
    else {
      if (more > 0 && !now.isNullObject && now.rowIndex + now.rowCount > used.rowCount) added().delete("Up");
      giveUp();
    }
    await context.sync();
    return isDone() ? "all" : "nothing";
  });
}

/** Queues the question whether a range has these values; null for what does not matter. */
export function askShown(range: Excel.Range, values: readonly (readonly unknown[] | null)[]): () => boolean {
  range.load("values");
  return () => values.every((line, index) => line === null || sameData(range.values[index], line));
}
