// SPDX-License-Identifier: EUPL-1.2

import type { NewCell, NewTab } from "../new-tabs/new-tab";
import type { CalendarDate } from "../sheet/dates";
import { formatDate } from "../sheet/format";
import type { Pasted } from "./pasted";

/** In points. */
const FIRST_WIDTH = 150;
const LEAST_WIDTH = 75;
const PER_CHARACTER = 6.2;

const WHOLE_NUMBER = /^[-−–]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[. \u00a0]\d{3})+)$/;

/** The tab of a table: what is surely a whole number as a number, the rest as it is written, under a line with the peildatum where there is one. */
export function tabOf(
  { rows }: Pasted,
  { name, peildatum }: { readonly name: string; readonly peildatum: CalendarDate | null },
): NewTab {
  const [header = [], ...body] = rows;
  const title =
    peildatum === null ? [] : [header.map((_, column) => (column === 0 ? `Stand per ${formatDate(peildatum)}` : ""))];
  return {
    name,
    rows: [...title, header, ...body.map((row) => row.map((text, column) => (column === 0 ? text : cellOf(text))))],
    headerRows: [title.length],
    widths: header.map((text, column) =>
      column === 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, Math.round(PER_CHARACTER * text.length) + 12),
    ),
  };
}

function cellOf(text: string): NewCell {
  if (!WHOLE_NUMBER.test(text)) return text;
  const size = Number(text.replace(/\D/g, ""));
  return /^\d/.test(text) ? size : -size;
}
