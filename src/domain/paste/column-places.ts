// SPDX-License-Identifier: EUPL-1.2

import type { Value } from "./values";
import { largest, smallest } from "../sheet/extremes";

/** Where a column stands in its lines, and which side of it is straight. */
export interface ColumnPlace {
  readonly start: number;
  readonly end: number;
}

const FEWEST_ROWS = 3;
const LEAST_GAP = 2;
const STRAIGHT = 0.7;

/** True where the columns of whole rows stand straight under each other, with room between them: what a blank one lacks can be seen. */
export function isAligned(rows: readonly (readonly Value[])[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST_ROWS) return false;
  const places = columnPlaces(rows);
  const straight = first.every((_, column) =>
    (["start", "end"] as const).some((side) => isMostly(rows.map((row) => row[column]?.[side] ?? 0))),
  );
  return (
    straight && places.every(({ start }, index) => index === 0 || start - (places[index - 1]?.end ?? 0) >= LEAST_GAP)
  );
}

/** A long name may push the value behind it aside. */
const isMostly = (places: readonly number[]): boolean =>
  places.some((place) => places.filter((other) => other === place).length >= STRAIGHT * places.length);

export function columnPlaces(rows: readonly (readonly Value[])[]): readonly ColumnPlace[] {
  return (rows[0] ?? []).map((_, column) => ({
    start: smallest(rows.map((row) => row[column]?.start ?? Infinity)),
    end: largest(rows.map((row) => row[column]?.end ?? 0)),
  }));
}

/** The values of a row each in the column that it stands in, with blanks for the others; null where one stands in none or in two. */
export function filledByPlace(values: readonly Value[], columns: readonly ColumnPlace[]): readonly Value[] | null {
  const cells: (Value | null)[] = columns.map(() => null);
  for (const value of values) {
    const over = columns.flatMap(({ start, end }, column) => (value.start < end && value.end > start ? [column] : []));
    const [column] = over;
    if (over.length !== 1 || column === undefined || cells[column] !== null) return null;
    cells[column] = value;
  }
  return cells.map(
    (cell, column) => cell ?? { text: "", start: columns[column]?.start ?? 0, end: columns[column]?.start ?? 0 },
  );
}
