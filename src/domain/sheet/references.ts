// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "./addresses";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-limits";
import type { Area } from "./snapshot";

export interface Reference {
  readonly tab: string;
  readonly area: Area;
}

/** Texts between quotes, which refer to nothing. */
const TEXTS = /"(?:[^"]|"")*"/g;

/** A tab's name in front or not, then a cell, a range, whole columns or whole rows. Not a function (LOG10(), nor a part of a name. */
const REFERENCE =
  /(?:(?:(?<!')'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/giu;

/** The cells that a formula in English notation names by their address. Names, tables and other workbooks are not followed. */
export function referencesIn(formula: string, tab: string): readonly Reference[] {
  return Array.from(formula.replace(TEXTS, '""').matchAll(REFERENCE), ([, quoted, bare, address = ""]) => ({
    tab: quoted?.replaceAll("''", "'") ?? bare ?? tab,
    area: areaOf(address),
  })).flatMap(({ tab: named, area }) => (area === null || named.includes("]") ? [] : [{ tab: named, area }]));
}

/**
 * The formula where rows of its own tab went elsewhere: the cells that it names there are those cells again.
 *
 * @param tab its own, which it may name too
 * @param rowOf where a row is now, counted from 0; null where it is gone
 */
export function withRowsMoved(formula: string, tab: string, rowOf: (row: number) => number | null): string {
  return withAddresses(formula, tab, (address, named) => {
    if (named !== tab) return address;
    const rows = Array.from(address.matchAll(/\d+/g), ([digits]) => rowOf(Number(digits) - 1));
    if (rows.includes(null)) return null;
    return address.replace(/\d+/g, () => String((rows.shift() ?? 0) + 1));
  });
}

/**
 * The formula with other addresses in place of those that it names; what stands between quotes stays.
 *
 * @param tab its own, for the addresses without a tab
 * @param to what to write for an address ("$B$2:C9") of a tab; null where its cells are gone
 */
export function withAddresses(
  formula: string,
  tab: string,
  to: (address: string, named: string) => string | null,
): string {
  const texts = formula.match(TEXTS) ?? [];
  return formula
    .split(TEXTS)
    .map((part) =>
      part.replace(REFERENCE, (whole: string, quoted?: string, bare?: string, address = "") => {
        const other = to(address as string, quoted?.replaceAll("''", "'") ?? bare ?? tab);
        return other === null ? "#REF!" : whole.slice(0, whole.length - (address as string).length) + other;
      }),
    )
    .map((part, index) => part + (texts[index] ?? ""))
    .join("");
}

/** As `parseAddress`, but the corners may be given the other way round, and whole columns and rows are as large as a sheet. */
function areaOf(address: string): Area | null {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  if (/^\d+$/.test(first)) return between(`A${first}`, `A${last}`, { columnCount: MAX_COLUMNS });
  if (/^[A-Z]+$/i.test(first)) return between(`${first}1`, `${last}1`, { rowCount: MAX_ROWS });
  return between(first, last, {});
}

function between(first: string, last: string, whole: Partial<Area>): Area | null {
  const [one, other] = [parseAddress(first), parseAddress(last)];
  if (one === null || other === null) return null;
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
    ...whole,
  };
}
