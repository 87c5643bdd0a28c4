// SPDX-License-Identifier: EUPL-1.2

import { mostFrequent } from "./most-frequent";
import { columnPlaces, filledByPlace, isAligned } from "./column-places";
import { cutHeader, headerByPlace } from "./header";
import type { Line } from "./lines";
import type { Pasted } from "./pasted";
import type { RowLines } from "./row-lines";
import { isPageNumber, kindOf, mightBeGrouped, waysToCut, type Value } from "./values";
import { largest, smallest } from "../sheet/extremes";

/** At least this part of the rows must be whole: else what is taken for columns are none. */
const MOST = 0.7;
/** A value at the end of a page may be its number. */
const LAST_DOUBTED_PAGE = 30;
const NOT_GROUPED = /\d{4}|\d\.\d{3}|\d\u00a0\d{3}/;

/** A row with its cells; null where they are not sure. */
interface CutRow {
  readonly row: RowLines;
  readonly cells: readonly Value[] | null;
  /** How many values stand on each line. */
  readonly shape: string;
  /** The lines of values that hold a page number instead. */
  readonly spare: number;
}

/** The table of rows with `count` values each under a header; null where the rows or the header do not allow that. */
export function tableFrom(
  lines: readonly Line[],
  header: readonly number[],
  rows: readonly RowLines[],
  count: number,
): Pasted | null {
  const valueLines = (row: RowLines): readonly (readonly Value[])[] =>
    row.valueLines.map((at) => lines[at]?.values ?? []);
  const grouped = !rows.some((row) =>
    valueLines(row)
      .flat()
      .some(({ text }) => NOT_GROUPED.test(text)),
  );
  const whole = rows.map((row) => cutRow(row, valueLines(row), count, grouped));
  const sure = whole.filter(({ cells }) => cells !== null);
  const usual = mostFrequent(sure.map(({ shape }) => shape));
  const byOne = sure.filter(({ shape }) => shape === usual).length >= MOST * sure.length;
  const cut = whole.map((one, index) =>
    judge(one, { lines, rows, index, count, usual: byOne ? usual : null, grouped, valueLines }),
  );
  const anyShort = whole.some(({ row, cells }) => cells === null && valueLines(row).flat().length < count);
  const anyGrouped = sure.some(({ cells }) => cells?.some(({ text }) => /\d \d{3}/.test(text)) === true);
  const anyLong = whole.some(({ row }) => valueLines(row).flat().length > count);
  const isGrouping = ({ shape }: CutRow): boolean => anyGrouped || anyLong || shape !== usual;
  const kinds = Array.from({ length: count }, (_, column) =>
    mostFrequent(cut.flatMap(({ cells }) => (cells === null ? [] : kindOf(cells[column]?.text ?? "")))),
  );
  const doubtful = cut.map((one) =>
    one.cells !== null && ((grouped && isGrouping(one) && mightBeGrouped(one.cells)) || isMixed(one.cells, kinds))
      ? { ...one, cells: null }
      : one,
  );
  const places = new Map<number, ReturnType<typeof columnPlaces>>();
  const pages = new Set(rows.map(({ valueLines: [at] }) => lines[at ?? 0]?.page ?? 0));
  for (const page of pages) {
    const there = doubtful.flatMap(({ row, cells }) =>
      cells !== null && (lines[row.valueLines[0] ?? 0]?.page ?? 0) === page && row.valueLines.length === 1
        ? [cells]
        : [],
    );
    if (isAligned(there)) places.set(page, columnPlaces(there));
  }
  const full = doubtful.map((one): CutRow => {
    const [at] = one.row.valueLines;
    const columns = places.get(lines[at ?? 0]?.page ?? 0);
    if (one.cells !== null || one.row.valueLines.length !== 1 || columns === undefined) return one;
    // In a line of its own a value has no place beside its name, and may be the number of the page.
    if (lines[at ?? 0]?.words === "") return one;
    return { ...one, cells: filledByPlace(lines[at ?? 0]?.values ?? [], columns) };
  });
  const taken = full.filter(({ cells }) => cells !== null);
  if (taken.length < 2 || taken.length < MOST * rows.length) return null;
  if (anyShort && pages.size === 0) return null;
  const cells = headerCells(lines, header, places.get(lines[rows[0]?.valueLines[0] ?? 0]?.page ?? 0), count);
  if (cells === null) return null;
  const used = new Set(header);
  for (const { row, spare } of taken) {
    for (const at of row.nameLines) used.add(at);
    for (const at of row.valueLines.slice(0, row.valueLines.length - spare)) used.add(at);
  }
  return {
    rows: [cells, ...taken.map(({ row, cells: values }) => [row.name, ...(values ?? []).map(({ text }) => text)])],
    left: lines.filter((_, at) => !used.has(at)).map(({ text }) => text),
  };
}

function headerCells(
  lines: readonly Line[],
  header: readonly number[],
  places: ReturnType<typeof columnPlaces> | undefined,
  count: number,
): readonly string[] | null {
  const of = header.flatMap((at) => lines[at] ?? []);
  const first = places?.[0];
  if (places !== undefined && first !== undefined) {
    const start = smallest(of.map(({ raw }) => raw.search(/\S/)));
    const byPlace = headerByPlace(of, [{ start, end: start + 1 }, ...places]);
    if (byPlace !== null) return byPlace;
  }
  return cutHeader(of, count + 1);
}

function cutRow(row: RowLines, valueLines: readonly (readonly Value[])[], count: number, grouped: boolean): CutRow {
  const shape = valueLines.map(({ length }) => length).join(" ");
  const cells = onlyWay(valueLines, count, grouped);
  return { row, cells, shape, spare: 0 };
}

/** The cells where the lines can be cut in `count` in one way only. */
function onlyWay(valueLines: readonly (readonly Value[])[], count: number, grouped: boolean): readonly Value[] | null {
  let ways: readonly (readonly Value[])[] = [[]];
  for (const values of valueLines)
    ways = ways
      .flatMap((before) =>
        Array.from({ length: values.length }, (_, index) => waysToCut(values, index + 1, grouped))
          .flat()
          .map((cells) => [...before, ...cells]),
      )
      .filter(({ length }) => length <= count)
      .slice(0, 200);
  const fitting = ways.filter(({ length }) => length === count);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

interface Beside {
  readonly lines: readonly Line[];
  readonly rows: readonly RowLines[];
  readonly index: number;
  readonly count: number;
  /** How many values stand on each line of most rows. */
  readonly usual: string | null;
  readonly grouped: boolean;
  readonly valueLines: (row: RowLines) => readonly (readonly Value[])[];
}

/** Takes off the number of the page behind the last row of one, and doubts a row that has one in the place of a value. */
function judge(one: CutRow, { lines, index, rows, count, usual, grouped, valueLines }: Beside): CutRow {
  const { row, shape } = one;
  const values = valueLines(row);
  const last = values.at(-1) ?? [];
  const end = largest([...row.valueLines, ...row.nameLines]) + 1;
  const next = rows[index + 1];
  const isAtEnd = next === undefined || (next.nameLines[0] ?? next.valueLines[0]) !== end;
  const isAlone = lines[row.valueLines.at(-1) ?? 0]?.words === "";
  const bare = isAlone && last.length === 1 && isPageNumber(last[0]?.text ?? "");
  if (!isAtEnd || !bare) return one;
  const page = Number(last[0]?.text ?? "");
  // The number of the page may stand where a value is missing.
  if (one.cells !== null && page > 0 && page <= LAST_DOUBTED_PAGE) return { ...one, cells: null };
  if (shape === usual) return one;
  if (one.cells !== null) return usual === null ? one : { ...one, cells: null };
  const without = onlyWay(values.slice(0, -1), count, grouped);
  return without === null ? one : { ...one, cells: without, spare: 1 };
}

/** True for a row with a value in a column of others: one before it is missing. */
const isMixed = (cells: readonly Value[], kinds: readonly string[]): boolean =>
  cells.some(({ text }, column) => /\d/.test(text) && kindOf(text) !== kinds[column]);
