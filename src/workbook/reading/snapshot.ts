// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { countsFrom1904 } from "./date-system";
import { readBlocks } from "./read-blocks";
import type { LongWork } from "../async/long-work";
import { ofSheet } from "../excel/read-errors";
import { sameData } from "../../domain/sheet/same-data";
import { sheetOf } from "./sheet-data";
import { readUsedRanges } from "./used-ranges";

export interface ReadingOptions extends LongWork {
  /** Ids or names of sheets that are left out, asked after the first round trip; what it queues goes along with the second. */
  readonly skip?: (sheets: readonly Excel.Worksheet[]) => Promise<ReadonlySet<string>>;
}

/**
 * Reads the open workbook with three round trips, whatever the number of sheets (more only where one answer would be too large).
 * What was queued on `context` before the call goes along with the first one.
 *
 * @param previous the last snapshot; whatever is still the same in it is used again, the snapshot itself included
 * @param sheetIds the sheets to read again besides the new ones; left out, all of them
 * @throws Cancelled, SheetTooLarge, ShortAnswer, or an error of Office.js: see failures.ts
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  previous: WorkbookSnapshot | null = null,
  sheetIds: ReadonlySet<string> | null = null,
  options: ReadingOptions = {},
): Promise<WorkbookSnapshot> {
  const workbook = context.workbook;
  workbook.load("name");
  const worksheets = workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  options.heard?.();

  const skipped = (await options.skip?.(worksheets.items)) ?? new Set();
  const items = worksheets.items.filter(({ id, name }) => !skipped.has(id) && !skipped.has(name));
  const known = new Map(previous?.sheets.map((sheet) => [sheet.id, sheet]));
  const asked = items.filter((sheet) => sheetIds === null || sheetIds.has(sheet.id) || !known.has(sheet.id));
  const read = await readSheets(context, asked, options);
  const sheets = items.map((sheet) => {
    const before = known.get(sheet.id);
    const now = read.get(sheet.id) ?? before;
    const current = { ...(now as SheetSnapshot), name: sheet.name, visible: sheet.visibility === "Visible" };
    return before !== undefined && sameData(before, current) ? before : current;
  });
  const snapshot = { name: workbook.name, sheets, date1904: countsFrom1904(sheets) };
  return previous !== null && sameWorkbook(previous, snapshot) ? previous : snapshot;
}

/** Where reading all together fails each is read on its own, so that a sheet that refuses is known by its name. */
async function readSheets(
  context: Excel.RequestContext,
  asked: readonly Excel.Worksheet[],
  work: LongWork,
): Promise<Map<string, SheetSnapshot>> {
  try {
    return await readTogether(context, asked, work);
  } catch (error) {
    if (ofSheet("", error) === error) throw error;
  }
  const read = new Map<string, SheetSnapshot>();
  for (const sheet of asked) {
    try {
      for (const [id, snapshot] of await readTogether(context, [sheet], work)) read.set(id, snapshot);
    } catch (error) {
      throw ofSheet(sheet.name, error);
    }
  }
  return read;
}

/** The sheets by id; `asked` have their id, name and visibility loaded. */
async function readTogether(
  context: Excel.RequestContext,
  asked: readonly Excel.Worksheet[],
  work: LongWork,
): Promise<Map<string, SheetSnapshot>> {
  const used = await readUsedRanges(context, asked);
  work.heard?.();
  const answers = await readBlocks(context, asked, used, work);
  return new Map(
    asked.map((sheet, index) => {
      const head = { id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible" };
      return [
        sheet.id,
        sheetOf(
          head,
          answers.filter((answer) => answer.block.sheet === index),
        ),
      ];
    }),
  );
}

function sameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const sameSheets = a.sheets.length === b.sheets.length && a.sheets.every((sheet, index) => sheet === b.sheets[index]);
  return sameSheets && a.name === b.name && a.date1904 === b.date1904;
}
