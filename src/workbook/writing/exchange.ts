// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import type { Area } from "../../domain/sheet/snapshot";
import { requestsOf } from "../reading/sheet-blocks";
import { storedJournal } from "../stored/stored";
import type { Found } from "../stored/stored-setting";
import { askContents, askLook, rangeIn, type LiveGrid, type Look } from "./look";
import { writeContents } from "./write-contents";

export type FoundJournal = Found<readonly JournalEntry[]>;

/** Cells that get other contents. */
export interface CellWrite {
  readonly sheetId: string;
  readonly area: Area;
  readonly contents: LiveGrid;
  /** What the cells are taken to have. */
  readonly now: LiveGrid;
}

export interface Exchanged {
  /** The name of the tab. */
  readonly tab: string;
  /** What was really in the cells, just before. */
  readonly found: Look;
  /** What Excel made of them. */
  readonly left: Look;
}

/** Excel takes and gives at most 5 MB per request on the web; a cell is asked twice and written once, about 100 bytes in all. */
const CELLS_PER_REQUEST = 40_000;

/** As many neighbours together as one request may hold. */
export function inRequests<T>(items: readonly T[], areaOf: (item: T) => Area): readonly (readonly T[])[] {
  const sized = items.map((item) => ({ ...areaOf(item), item }));
  return requestsOf(sized, CELLS_PER_REQUEST).map((request) => request.map(({ item }) => item));
}

/**
 * One round trip that asks what is in cells, writes in them, and asks what came of it. The journal goes before the cells: where it is
 * not written, no cell is either.
 *
 * @param journal null to leave it alone
 * @throws an error of Office.js; then all, a part or nothing may be written
 */
export async function exchange(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  journal: readonly JournalEntry[] | null,
): Promise<{ readonly cells: readonly Exchanged[]; readonly journal: FoundJournal }> {
  const { worksheets } = context.workbook;
  const sheets = new Map(writes.map(({ sheetId }) => [sheetId, worksheets.getItem(sheetId)]));
  const sheetOf = ({ sheetId }: CellWrite): Excel.Worksheet => sheets.get(sheetId) as Excel.Worksheet;
  for (const sheet of sheets.values()) sheet.load("name");
  const stored = storedJournal.ask(context);
  const found = writes.map((write) => askLook(sheetOf(write), write.area));
  if (journal !== null) storedJournal.write(context, journal);
  for (const write of writes) writeContents(rangeIn(sheetOf(write), write.area), write.contents, write.now);
  const left = writes.map((write) => askContents(sheetOf(write), write.area));
  await context.sync();
  return {
    cells: writes.map((write, at) => ({
      tab: sheetOf(write).name,
      found: (found[at] as () => Look)(),
      left: (left[at] as () => Look)(),
    })),
    journal: stored(),
  };
}
