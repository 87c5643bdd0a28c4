// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

const SHEET = String.raw`(?:'(?:[^']|''){0,255}'|(?<![^'!,])[^'!,]+)!`;
const CORNER = String.raw`\$?([A-Z]{1,3})?\$?(\d+)?`;
const REFERENCE = new RegExp(`${SHEET}${CORNER}(?::${CORNER})?(?=\\s*,|\\s*$)`, "gi");

/**
 * The areas in the address of a RangeAreas ("Blad1!A1:B2,'Blad, 2'!1:1"), cut off at the used range:
 * a merge over a whole row or column has no further cells to say anything about.
 */
export function areasInAddress(address: string, used: Area): Area[] {
  return [...address.matchAll(REFERENCE)].flatMap(([, left, top, right = left, bottom = top]) => {
    const rows = overlap(top, bottom, Number, used.row, used.rowCount);
    const columns = overlap(left, right, columnNumber, used.column, used.columnCount);
    if (rows === null || columns === null) return [];
    return [{ row: rows.first, column: columns.first, rowCount: rows.count, columnCount: columns.count }];
  });
}

/** The part of a stretch of rows or columns that is used; a stretch without ends ("1:1" has no columns) is all of them. */
function overlap(
  from: string | undefined,
  to: string | undefined,
  number: (text: string) => number,
  used: number,
  usedCount: number,
): { first: number; count: number } | null {
  const first = Math.max(used, from === undefined ? 0 : number(from) - 1);
  const last = Math.min(used + usedCount, to === undefined ? Infinity : number(to)) - 1;
  return last < first ? null : { first, count: last - first + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
