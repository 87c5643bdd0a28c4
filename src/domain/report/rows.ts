// SPDX-License-Identifier: EUPL-1.2

import { inOneCell } from "../sheet/cell-text";
import type { CellValue } from "../sheet/snapshot";
import { KEY_COLUMN } from "./columns";

/** Where a click on a cell leads. */
interface ReportLink {
  readonly tab: string;
  readonly address: string;
}

export interface ReportCell {
  readonly value: CellValue;
  /** Of a number; anything else is text. */
  readonly numberFormat?: string;
  readonly link?: ReportLink;
}

/** `line` and `none`: words that go on beyond their cell; `text`: words that stay in it; `tabs`: the headers of the counts per tab; `columns`: those of all that follows. */
export type RowKind =
  "title" | "line" | "none" | "heading" | "tabs" | "count" | "total" | "columns" | "finding" | "text" | "end";

/** One row of the report: a cell for each of its own columns, but for the last one. */
export interface ReportRow {
  /** By which the row is known in the next report; "" for one that nothing is kept beside. */
  readonly key: string;
  readonly kind: RowKind;
  readonly cells: readonly ReportCell[];
}

/** What stands in a cell: words, a whole number, or more than that. */
export type Content = string | number | ReportCell;

export function reportRow(kind: RowKind, key: string, ...contents: readonly Content[]): ReportRow {
  return { key, kind, cells: Array.from({ length: KEY_COLUMN }, (_, index) => cellOf(contents[index] ?? "")) };
}

const COUNT = "#,##0";

function cellOf(content: Content): ReportCell {
  if (typeof content === "number") return { value: content, numberFormat: COUNT };
  if (typeof content === "string") return { value: inOneCell(content) };
  return typeof content.value === "string" ? { ...content, value: inOneCell(content.value) } : content;
}

const LONGEST_KEY = 250;

/** Short, in one line, and never ending within a character: Excel gives it back as it is. */
const keyOf = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_KEY)
    .replace(/[\ud800-\udbff]$/, "");

/** No two rows with the same key: what is there twice is counted. */
export function withOwnKeys(rows: readonly ReportRow[]): ReportRow[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    if (row.key === "") return row;
    const key = keyOf(row.key);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...row, key: time === 1 ? key : `${key}|${String(time)}` };
  });
}
