// SPDX-License-Identifier: EUPL-1.2

import type { NewCell, NewTab } from "../new-tabs/new-tab";
import type { CalendarDate } from "../sheet/dates";
import { formatDate } from "../sheet/format";
import type { Pasted } from "./pasted";

/** Surely a whole number: no code (0361), no decimals, and thousands parted by points. */
const WHOLE = /^[-−]?(0|[1-9]\d{0,8}|[1-9]\d{0,2}(\.\d{3})+)$/;

/** In points. */
const LEAST_WIDTH = 75;
const MOST_WIDTH = 260;
const PER_CHARACTER = 6.2;

export interface TabWords {
  readonly name: string;
  /** Stands above the table; null: the text tells none, or its headers do. */
  readonly peildatum: CalendarDate | null;
}

/** The tab that a pasted table becomes: what is surely a whole number is one, everything else stays the text that it is. */
export function tabOf({ rows }: Pasted, { name, peildatum }: TabWords): NewTab {
  const [header = [], ...data] = rows;
  const title =
    peildatum === null ? [] : [header.map((_, at) => (at === 0 ? `Peildatum ${formatDate(peildatum)}` : ""))];
  return {
    name,
    rows: [...title, header, ...data.map((row) => row.map(cellOf))],
    headerRows: [title.length],
    widths: header.map((_, at) => widthOf(rows.map((row) => row[at] ?? ""))),
  };
}

const cellOf = (text: string): NewCell =>
  WHOLE.test(text) ? Number(text.replaceAll(".", "").replace("−", "-")) : text;

const widthOf = (texts: readonly string[]): number => {
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(PER_CHARACTER * longest) + 12));
};
