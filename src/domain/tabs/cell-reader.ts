// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../sheet/clean";
import type { CellValue } from "../sheet/snapshot";
import { formatParts, isDateFormat, isSpanned, readDate, type DateUse } from "./cells/read-date";
import { readEnd } from "./cells/read-end";
import { readPercentage } from "./cells/read-percentage";
import { readPlaces } from "./cells/read-places";
import { BLANK_READING, NO_REMARKS, type Reading, type Remark } from "./cells/reading";
import { isPlainFormat } from "./cells/shown-otherwise";
import { columnHabits, writesPercents } from "./column-habits";
import { isFreeText } from "./fit";
import type { Content } from "./cell";
import type { Grid, Line } from "./grid";
import { readMutatieText } from "./kinds/mutatie-text";
import type { FoundTable } from "./found-table";
import { DATE_ROLES, TEXT_ROLES } from "./column-roles";
import type { Column, ColumnRole, TabKind } from "./table";

function dateUseOf(role: ColumnRole | null, kind: TabKind): DateUse {
  if (kind === "cyclus") return "step";
  if (role === "peildatum") return "stand";
  if (role === "datum") return kind === "mutaties" ? "change" : "other";
  return kind === "uitruil" ? "change" : "other";
}

/** A column with more different values than this is a list of names, in which little comes twice. */
const MOST_KEPT = 4_096;

/** Reads the cell of one column in a row. */
export type CellReader = (line: Line) => Reading;

/** How the cells of a column are read. @param largest the largest number of the table, looked for where a column needs it */
export function cellReader(
  grid: Grid,
  found: FoundTable,
  column: Column,
  largest: () => number,
  date1904: boolean,
): CellReader {
  return exceptUncertain(grid, column, readerOf(grid, found, column, largest, date1904));
}

function readerOf(grid: Grid, found: FoundTable, column: Column, largest: () => number, date1904: boolean): CellReader {
  const { role } = column;
  const once = (read: (content: Content) => Reading, isPlain: (numberFormat: string) => boolean): CellReader =>
    readOnce(column.column, read, isPlain);
  if (role === "mutaties" && isFreeText(found.header)) return (line) => readFreeText(contentIn(line, column.column));
  if (DATE_ROLES.has(role)) {
    const use = dateUseOf(role, found.reader.kind);
    let monthFirst: boolean | null = null;
    // The same number is a day under one format, and a month under another.
    return once(
      (content) =>
        mayBeMonthFirst(content.value) && (monthFirst ??= hasMonthFirst(grid, found, column.column))
          ? { kind: "unreadable", text: content.text, remarks: NO_REMARKS }
          : role === "einde"
            ? readEnd(content, date1904, use)
            : readDate(content, date1904, use),
      (numberFormat) => isDateFormat(numberFormat) && (!isSpanned(use) || formatParts(numberFormat).day),
    );
  }
  if (TEXT_ROLES.has(role)) return once(readText, () => true);
  if (role === "percentage") {
    const inPercents = writesPercents(grid, found, column);
    return once(
      (content) => readPercentage(content, inPercents),
      () => false,
    );
  }
  const habits = columnHabits(grid, found, column, largest, date1904);
  return once(
    (content) => readPlaces(content, habits),
    (numberFormat) => !habits.pairs && isPlainFormat(numberFormat),
  );
}

/** A text of which a part stands above or below the line has no certain reading, nor has the answer of a formula that goes round in a circle. */
function exceptUncertain(grid: Grid, { column, role }: Column, read: CellReader): CellReader {
  const remarks = new Map<number, Remark>();
  for (const cell of grid.sheet.partlyRaised ?? [])
    if (cell.column === column) remarks.set(cell.row, { kind: "partly-raised" });
  if (!TEXT_ROLES.has(role))
    for (const { row, through } of grid.circularIn(column)) remarks.set(row, { kind: "circular", through });
  if (remarks.size === 0) return read;
  return (line) => {
    const remark = remarks.get(line.row);
    return remark === undefined
      ? read(line)
      : { kind: "unreadable", text: contentIn(line, column).text, remarks: [remark] };
  };
}

/**
 * Reads what comes more than once in a column only once: a reading never changes. It hangs on the value alone where a text is shown as it
 * is, and where a number has a format of which `isPlain` knows that; any other cell is read on its own.
 */
function readOnce(
  column: number,
  read: (content: Content) => Reading,
  isPlain: (numberFormat: string) => boolean,
): CellReader {
  const known = new Map<CellValue, Reading>();
  return (line) => {
    const content = contentIn(line, column);
    const { value, type } = content;
    if (value === "" && type !== "error") return BLANK_READING;
    if (type === "text" ? content.text !== value : type !== "number" || !isPlain(content.numberFormat))
      return read(content);
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = read(content);
    // What cannot be read is told as it is shown.
    if (known.size < MOST_KEPT && (type === "text" || reading.kind !== "unreadable")) known.set(value, reading);
    return reading;
  };
}

/** "12/5/2025" is 5 December in a column with "12/25/2025" in it, or nobody knows. */
function mayBeMonthFirst(value: CellValue): boolean {
  const [, one, two] = (typeof value === "string" ? SLASHED.exec(value) : null) ?? [];
  return one !== undefined && one !== two && Number(one) <= 12 && Number(two) <= 12;
}

const SLASHED = /^\s*(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/;

function hasMonthFirst(grid: Grid, { firstRow, lastRow }: FoundTable, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    const value = grid.value(row, column);
    if (typeof value === "string" && Number(SLASHED.exec(value)?.[2] ?? 0) > 12) return true;
  }
  return false;
}

function contentIn({ start, values, text, numberFormats, types }: Line, column: number): Content {
  const place = column - start;
  return {
    value: values[place] ?? "",
    text: text[place] ?? "",
    numberFormat: numberFormats[place] ?? "General",
    type: types[place] ?? "blank",
  };
}

function readText(cell: Content): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: NO_REMARKS };
  const raw = String(cell.value);
  const text = cleanText(raw);
  if (text === "") return BLANK_READING;
  return { kind: "text", text, remarks: raw === text ? NO_REMARKS : [{ kind: "stray-characters", cleaned: text }] };
}

function readFreeText(cell: Content): Reading {
  const reading = readText(cell);
  if (reading.kind !== "text") return reading;
  const { unread } = readMutatieText(reading.text);
  return unread.length === 0
    ? reading
    : { ...reading, remarks: [...reading.remarks, { kind: "unread-pieces", pieces: unread }] };
}
