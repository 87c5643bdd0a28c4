// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import type { Area, CellValue, SheetSnapshot } from "../sheet/snapshot";
import { contentAfter, contentBefore, type JournalEntry, type NewEntry } from "./journal";

/** What names a row stands within so many columns. */
export const COLUMNS_OF_ROW = 26;
/** So much of a text tells which row it is; the journal need not keep a long remark. */
const MOST_CHARACTERS = 60;

/** The rows by which cells are known again: the first, and the last where that is another one. */
export function endRows({ row, rowCount }: Area): readonly number[] {
  return rowCount === 1 ? [row] : [row, row + rowCount - 1];
}

/**
 * What names the rows of an area: the texts to the left of it. Where there is no text, what stands beside it; that changes more, so
 * it can only confirm which rows these are.
 *
 * @param lines what stands in its end rows from column A: constants, and formulas with their "="
 */
export function rowNames(lines: readonly (readonly CellValue[])[], area: Area): Pick<NewEntry, "rows" | "beside"> {
  const { column, columnCount } = area;
  const rows = lines.map((line) => kept(line, (content, at) => at < column && typeof content === "string"));
  if (hasAny(rows)) return { rows };
  const beside = lines.map((line) => kept(line, (_, at) => at < column || at >= column + columnCount));
  return hasAny(beside) ? { beside } : {};
}

/** The same of an area in a sheet that was read. */
export function rowNamesIn({ used, values, formulas }: SheetSnapshot, area: Area): Pick<NewEntry, "rows" | "beside"> {
  const lines = endRows(area).map((row) =>
    Array.from({ length: COLUMNS_OF_ROW }, (_, column): CellValue => {
      const [r, c] = [row - used.row, column - used.column];
      return formulas[r]?.[c] === "" ? (values[r]?.[c] ?? "") : "";
    }),
  );
  return rowNames(lines, area);
}

/** Per cell what entries of the journal took from it and put in it. */
export type CellHistory = ReadonlyMap<string, readonly (readonly [string, string])[]>;

export function cellHistory(journal: readonly JournalEntry[]): CellHistory {
  const history = new Map<string, (readonly [string, string])[]>();
  for (const entry of journal) {
    const area = parseAddress(entry.address);
    if (area === null) continue;
    const after = contentAfter(entry);
    contentBefore(entry).forEach((line, r) =>
      line.forEach(({ formula }, c) => {
        const key = keyOf(entry.tab, area.row + r, area.column + c);
        const change = [shortened(formula), shortened(after[r]?.[c]?.formula ?? "")] as const;
        history.set(key, [...(history.get(key) ?? []), change]);
      }),
    );
  }
  return history;
}

/**
 * Whether the rows of an entry still have the names that they had when it was written, or those that an entry of the journal gave or
 * took; null where that cannot be told.
 *
 * @param shown what its end rows show now, from column A
 */
export function hasSameRows(
  { tab, address, rows, beside }: JournalEntry,
  history: CellHistory,
  shown: readonly (readonly CellValue[])[],
): boolean | null {
  const area = parseAddress(address);
  const known = rows ?? beside;
  if (known === undefined || area === null) return null;
  const same = endRows(area).every((row, at) =>
    (known[at] ?? []).every((name, column) => {
      const now = shortened(shown[at]?.[column] ?? "");
      return name === "" || now === name || namesAlike(history.get(keyOf(tab, row, column)) ?? [], name).has(now);
    }),
  );
  return same || rows !== undefined ? same : null;
}

/** The contents that took the place of a name, or of one another. */
function namesAlike(changes: readonly (readonly [string, string])[], name: string): ReadonlySet<string> {
  const names = new Set([name]);
  for (let size = 0; size < names.size;) {
    size = names.size;
    for (const change of changes) if (change.some((one) => names.has(one))) for (const one of change) names.add(one);
  }
  return names;
}

function keyOf(tab: string, row: number, column: number): string {
  return `${tab}!${String(row)},${String(column)}`;
}

/** The constants of a line that are wanted, "" in the place of others, up to the last one. */
function kept(line: readonly CellValue[], wanted: (content: CellValue, column: number) => boolean): string[] {
  const isKept = (content: CellValue, column: number): boolean => !isFormula(content) && wanted(content, column);
  const texts = line.slice(0, COLUMNS_OF_ROW).map((one, column) => (isKept(one, column) ? shortened(one) : ""));
  return texts.slice(
    0,
    texts.reduce((end, text, at) => (text === "" ? end : at + 1), 0),
  );
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function shortened(content: CellValue): string {
  return String(content).trim().slice(0, MOST_CHARACTERS);
}

function hasAny(lines: readonly (readonly string[])[]): boolean {
  return lines.some((line) => line.length > 0);
}
