// SPDX-License-Identifier: EUPL-1.2

import type { Area, CellType, CellValue, SheetSnapshot } from "../../domain/sheet/snapshot";
import { mapRows } from "../../domain/sheet/map-rows";
import type { BlockData } from "./read-blocks";

export type SheetHead = Pick<SheetSnapshot, "id" | "name" | "visible">;

const EMPTY: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** One sheet from the blocks that it was read in, from top to bottom, without blank rows and columns at its end. */
export function sheetOf(head: SheetHead, read: readonly BlockData[]): SheetSnapshot {
  const blocks = read.map(withDataTypes);
  const [first] = blocks;
  const types = blocks.flatMap((data) =>
    mapPairs(data.values, data.types, (values, told) => values.map((value, c) => typeOf(value, told[c]))),
  );
  const formulas = blocks.flatMap((data) =>
    mapPairs(data.formulas, data.values, (told, values) => told.map((formula, c) => formulaOf(formula, values[c]))),
  );
  const { rowCount, columnCount } = filled(types, formulas);
  const used =
    first === undefined || rowCount === 0
      ? EMPTY
      : { row: first.block.row, column: first.block.column, rowCount, columnCount };
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] => {
    let last: T[] = [];
    // Rows that are the same, as blank ones are, take the room of one.
    return mapRows(
      rows.slice(0, rowCount),
      (row) => (last = isSame(last, row, columnCount) ? last : row.slice(0, columnCount)),
    );
  };
  const raised = blocks.flatMap((data) => data.partlyRaised);
  const beforeEnd = (row: number, column: number): boolean =>
    row < used.row + rowCount && column < used.column + columnCount;
  return {
    ...head,
    used,
    values: cut(blocks.flatMap((data) => data.values as CellValue[][])),
    text: cut(blocks.flatMap((data) => data.text)),
    formulas: cut(formulas),
    numberFormats: cut(blocks.flatMap((data) => data.numberFormats)),
    types: cut(types),
    merges: blocks.flatMap((data) => data.merges).filter((area) => beforeEnd(area.row, area.column)),
    hiddenRows: blocks.flatMap((data) => data.hiddenRows).filter((row) => beforeEnd(row, used.column)),
    hiddenColumns: (first?.hiddenColumns ?? []).filter((column) => beforeEnd(used.row, column)),
    ...(raised.length > 0 && { partlyRaised: raised }),
  };
}

/** A data type (a place of Geography, a card) has an error for its value, and shows a text: that is what the user put there. */
function withDataTypes(data: BlockData): BlockData {
  const isDataType = (type: string, r: number, c: number): boolean => {
    if (type !== "Error" && type !== "RichValue") return false;
    const text = data.text[r]?.[c] ?? "";
    return typeof data.values[r]?.[c] === "string" && text !== "" && !text.startsWith("#");
  };
  const mayHold = mapRows(data.types, (row) => row.includes("Error") || row.includes("RichValue"));
  if (!mayHold.some((may, r) => may && data.types[r]?.some((type, c) => isDataType(type, r, c)) === true)) return data;
  const filled = data.types.map((row, r) => row.map((type, c) => isDataType(type, r, c)));
  return {
    ...data,
    values: data.values.map((row, r) => row.map((value, c) => (filled[r]?.[c] === true ? data.text[r]?.[c] : value))),
    types: data.types.map((row, r) => row.map((type, c) => (filled[r]?.[c] === true ? "String" : type))),
  };
}

/** The value itself says most; Excel's own word is needed to tell errors and blank cells from text (a formula may give ""). */
function typeOf(value: unknown, type: string | undefined): CellType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (type === "Empty") return "blank";
  return type === "Error" ? "error" : "text";
}

/** Excel gives the constant where a cell has no formula. A text that starts with "=" equals its own value; a formula never does. */
export function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** Of rows of two kinds that belong together; what is made of two is made once for as long as they are the same. */
function mapPairs<T, U, V>(
  rows: readonly (readonly T[])[],
  others: readonly (readonly U[])[],
  of: (row: readonly T[], other: readonly U[]) => V,
): V[] {
  let last: { readonly row: readonly T[]; readonly other: readonly U[]; readonly made: V } | null = null;
  return rows.map((row, at) => {
    const other = others[at] ?? [];
    if (last?.row !== row || last.other !== other) last = { row, other, made: of(row, other) };
    return last.made;
  });
}

function isSame<T>(one: readonly T[], other: readonly T[], length: number): boolean {
  if (one.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (!Object.is(one[at], other[at])) return false;
  return true;
}

/** How many rows and columns there are up to the last cell that is not blank. */
function filled(
  types: readonly (readonly CellType[])[],
  formulas: readonly (readonly string[])[],
): { rowCount: number; columnCount: number } {
  const widths = mapPairs(types, formulas, (row, own) => lengthTo(row, (type, c) => type !== "blank" || own[c] !== ""));
  return {
    rowCount: lengthTo(widths, (width) => width > 0),
    columnCount: widths.reduce((widest, width) => Math.max(widest, width), 0),
  };
}

/** The length up to and including the last item that is wanted. */
function lengthTo<T>(items: readonly T[], wanted: (item: T, index: number) => boolean): number {
  let length = items.length;
  while (length > 0 && !wanted(items[length - 1] as T, length - 1)) length -= 1;
  return length;
}
