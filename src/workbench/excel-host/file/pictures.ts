// SPDX-License-Identifier: EUPL-1.2

import type { SheetImage, SheetTextBox } from "hucre";
import type { FilePicture } from "../../../xlsx/workbook-file";
import type { RecordedPicture } from "../records";

export function recordedPicture(what: FilePicture, sheetId: string): RecordedPicture {
  const { from, to = from } = what.kind === "image" ? what.image.anchor : what.text.anchor;
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
  ): T => ({
    ...one,
    anchor: {
      from: { row, col: column },
      ...(one.anchor.to !== undefined && { to: { row: row + rowCount, col: column + columnCount } }),
    },
  });
  return {
    images: records.flatMap(({ what, area }) => (what.kind === "image" ? [placed(what.image, area)] : [])),
    textBoxes: records.flatMap(({ what, area }) => (what.kind === "text" ? [placed(what.text, area)] : [])),
  };
}
