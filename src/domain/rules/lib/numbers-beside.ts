// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../../sheet/clean";
import type { Model } from "../../model";
import { isDateFormat } from "../../tabs/cells/read-date";
import { parseNumber } from "../../tabs/cells/number";
import { sidesOf } from "../../tabs/cells/pair";
import type { Soort } from "../../gemeenten/gebied";
import { NAME_ROLES } from "../../tabs/column-roles";
import type { ColumnRole, Column, Table } from "../../tabs/table";
import { cellUnder, columnAt, rowAt, sheetOf } from "./cells";

/** The number of a row in one column, read or not; null where it has none. */
export interface NumbersOf {
  readonly column: number;
  readonly at: (row: number) => number | null;
}

/** So many columns are looked at for what a column is computed from: the nearest ones. */
const MOST = 7;
const FARTHEST = 12;
const NONE_OF_PLACES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...NAME_ROLES,
  "percentage",
  "cyclus",
  "soort",
  "label",
  "peildatum",
]);

/**
 * The columns of numbers of a table that may explain a computed column, also those that no reader knows the meaning of.
 *
 * @param side of columns with "regulier/amv" that side; null where they hold one number
 */
export function numbersBeside(
  model: Model,
  table: Table,
  { column: own }: Column,
  side: Soort | null = null,
): readonly NumbersOf[] {
  const sheet = sheetOf(model, table.tab);
  if (sheet === undefined) return [];
  const { used, values, numberFormats } = sheet;
  const first = Math.max(table.area.column, own - FARTHEST);
  const last = Math.min(table.area.column + table.area.columnCount - 1, own + FARTHEST);
  const columns = Array.from({ length: last - first + 1 }, (_, place) => first + place)
    .filter((column) => column !== own && !NONE_OF_PLACES.has(columnAt(table, column)?.role ?? null))
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  const numbers = columns.map((column): NumbersOf => ({
    column,
    at: (row) => {
      const [r, c] = [row - used.row, column - used.column];
      const value = values[r]?.[c];
      if (side !== null) return sideOf(table, row, column, String(value ?? ""), side);
      if (typeof value === "number") return isDateFormat(numberFormats[r]?.[c] ?? "General") ? null : value;
      return typeof value === "string" ? (parseNumber(cleanText(value))?.value ?? null) : null;
    },
  }));
  return numbers
    .filter(({ at }) => table.rows.some(({ row, kind }) => kind === "data" && at(row) !== null))
    .slice(0, MOST);
}

function sideOf(table: Table, row: number, column: number, text: string, side: Soort): number | null {
  const [of, known] = [rowAt(table, row), columnAt(table, column)];
  const reading = of === undefined || known === undefined ? undefined : cellUnder(table, of, known)?.reading;
  if (reading?.kind === "pair") return reading[side];
  const sides = sidesOf(text, false);
  return sides === null ? null : (parseNumber(cleanText(sides[side]))?.value ?? null);
}
