// SPDX-License-Identifier: EUPL-1.2

import type { SheetImage, SheetTextBox } from "hucre";
import type { FileArea, FilePicture } from "../../../xlsx/workbook-file";
import type { RecordedPicture } from "../records";

export function recordedPicture(what: FilePicture, sheetId: string): RecordedPicture {
  const { from, to = from } = (what.kind === "image" ? what.image : what.text).anchor;
  return {
    what,
    area: {
      sheetId,
      row: from.row,
      column: from.col,
      rowCount: Math.max(1, to.row - from.row),
      columnCount: Math.max(1, to.col - from.col),
    },
  };
}

/** The pictures and texts over a sheet, as a file takes them: where their cells are now. */
export function filePictures(records: readonly RecordedPicture[]): {
  readonly images: SheetImage[];
  readonly textBoxes: SheetTextBox[];
} {
  const placed = <T extends SheetImage | SheetTextBox>(
    one: T,
    { row, column, rowCount, columnCount }: RecordedPicture["area"],
  ): T => ({ ...one, anchor: { from: { row, col: column }, to: endOf(one, { row, column, rowCount, columnCount }) } });
  return {
    images: records.flatMap(({ what, area }) => (what.kind === "image" ? [placed(what.image, area)] : [])),
    textBoxes: records.flatMap(({ what, area }) => (what.kind === "text" ? [placed(what.text, area)] : [])),
  };
}

/** Of a column and a row that nobody made larger, in pixels. */
const USUAL = { width: 64, height: 20 };

/**
 * The cell in which it ends: as far on as in the file where its area is as large as then. Of one without an end in the file what its size
 * comes to, for the writer would give it one of its own.
 */
function endOf(
  { anchor: { from, to }, width, height }: SheetImage | SheetTextBox,
  { row, column, rowCount, columnCount }: FileArea,
): { row: number; col: number } {
  if (to === undefined)
    return {
      row: row + Math.max(1, Math.round((height ?? USUAL.height) / USUAL.height)),
      col: column + Math.max(1, Math.round((width ?? USUAL.width) / USUAL.width)),
    };
  const asFar = (start: number, end: number, count: number): number =>
    Math.max(1, end - start) === count ? end - start : count;
  return { row: row + asFar(from.row, to.row, rowCount), col: column + asFar(from.col, to.col, columnCount) };
}
