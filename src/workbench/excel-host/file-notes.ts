// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../xlsx/workbook-file";
import type { RecordedNote } from "./records";

/**
 * The notes of a file that was opened.
 *
 * @param sheets those of the open workbook, in the order of the file
 */
export function fileNotes(file: WorkbookFile, sheets: readonly { readonly id: string }[]): RecordedNote[] {
  return file.sheets.flatMap(({ notes = [] }, index) => {
    const sheetId = sheets[index]?.id;
    return sheetId === undefined
      ? []
      : notes.map(({ row, column, text }) => ({ sheetId, row, column, rowCount: 1, columnCount: 1, text }));
  });
}
