// SPDX-License-Identifier: EUPL-1.2

import type { SheetChart, SheetImage } from "hucre";
import type { FileArea } from "../../../xlsx/workbook-file";

interface Drawn {
  /** As the file had it. */
  readonly anchor: SheetImage["anchor"];
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Of a column and a row that nobody made larger, in pixels. */
const USUAL = { width: 64, height: 20 };

/**
 * Where something begins and ends that covers these cells now: it ends as far on as in the file where its area is as large as then. Of one
 * without an end in the file what its size comes to, for the writer would give it one of its own.
 */
export function anchorOf(
  { row, column, rowCount, columnCount }: FileArea,
  { anchor: { from, to }, width, height }: Drawn,
): Required<SheetChart["anchor"]> {
  const first = { row, col: column };
  if (to === undefined)
    return {
      from: first,
      to: {
        row: row + Math.max(1, Math.round((height ?? USUAL.height) / USUAL.height)),
        col: column + Math.max(1, Math.round((width ?? USUAL.width) / USUAL.width)),
      },
    };
  const asFar = (start: number, end: number, count: number): number =>
    Math.max(1, end - start) === count ? end - start : count;
  return {
    from: first,
    to: { row: row + asFar(from.row, to.row, rowCount), col: column + asFar(from.col, to.col, columnCount) },
  };
}
