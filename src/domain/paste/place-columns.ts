// SPDX-License-Identifier: EUPL-1.2

import type { ColumnPlace } from "./column-places";
import { isOver, type Piece } from "./pieces";
import { isOneCell } from "./values";

/** The columns in which the pieces of rows stand: where no row has anything between them. Once with each, once with those as one that may be one number with a blank in it. */
export function placeColumns(rows: readonly (readonly Piece[])[]): readonly (readonly ColumnPlace[])[] {
  const single = united(rows.flat());
  const joined = single.reduce<readonly ColumnPlace[]>((before, column) => {
    const last = before.at(-1);
    return last !== undefined && areGroups(rows, last, column)
      ? [...before.slice(0, -1), { start: last.start, end: column.end }]
      : [...before, column];
  }, []);
  return joined.length === single.length ? [single] : [joined, single];
}

function united(pieces: readonly Piece[]): readonly ColumnPlace[] {
  const columns: { start: number; end: number }[] = [];
  for (const { start, end } of [...pieces].sort((one, other) => one.start - other.start)) {
    const last = columns.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  return columns;
}

/** True where each value of the left column stands with one blank before the one on its right and may begin the same number. */
function areGroups(rows: readonly (readonly Piece[])[], left: ColumnPlace, right: ColumnPlace): boolean {
  return rows.every((pieces) => {
    const over = pieces.filter((piece) => isOver(piece, left));
    if (over.length === 0) return true;
    const parts = [...over, ...pieces.filter((piece) => isOver(piece, right))];
    return parts.length > over.length && parts.every(({ isValue }) => isValue) && isOneCell(parts, true);
  });
}
