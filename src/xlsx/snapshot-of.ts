// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { readXlsx } from "./read-xlsx";
import { snapshotOfSheet } from "./snapshot-of-sheet";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { WorkbookFile } from "./workbook-file";

/** What a page has room for: values, texts, formulas, formats and kinds of this many cells. */
const MOST_CELLS = 10_000_000;

/**
 * A workbook that is not open, as `takeSnapshot` would read it: its formulas have the results that the application which saved it had
 * computed. A formula that was saved without a result is "#BUSY!", never a number.
 *
 * @param name the file's name, for the workbook and for sentences about it
 * @throws UnreadableWorkbook with a sentence for the user
 */
export async function snapshotOf(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const snapshot = snapshotOfFile(await readXlsx(bytes, name));
  if (snapshot === null) throw new UnreadableWorkbook("far-apart", name);
  return snapshot;
}

/** The same of a file that was read; null where the cells in use of a sheet lie too far apart. */
export function snapshotOfFile({ name, sheets, date1904 }: WorkbookFile): WorkbookSnapshot | null {
  const read = sheets.map((sheet, index) => snapshotOfSheet(sheet, `sheet-${index + 1}`, date1904, MOST_CELLS));
  const whole = read.filter((sheet) => sheet !== null);
  return whole.length < read.length ? null : { name, sheets: whole, date1904 };
}
