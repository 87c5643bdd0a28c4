// SPDX-License-Identifier: EUPL-1.2

import type { FileImage, FilePicture, FileTextBox } from "../../../xlsx/workbook-file";
import type { RecordedPicture } from "../recorded";
import { anchorOf } from "./anchor-of";

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
  readonly images: FileImage[];
  readonly textBoxes: FileTextBox[];
} {
  const placed = <T extends FileImage | FileTextBox>(one: T, area: RecordedPicture["area"]): T => ({
    ...one,
    anchor: anchorOf(area, one),
  });
  return {
    images: records.flatMap(({ what, area }) => (what.kind === "image" ? [placed(what.image, area)] : [])),
    textBoxes: records.flatMap(({ what, area }) => (what.kind === "text" ? [placed(what.text, area)] : [])),
  };
}
