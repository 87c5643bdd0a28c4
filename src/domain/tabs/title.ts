// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "./cells/clean";
import { findDay, type WrittenDay } from "./cells/written-date";
import type { Grid } from "./grid";
import { cyclusNamedIn } from "./headers/vocabulary";
import type { DateReader } from "./read-context";
import type { FoundTable } from "./recognise";
import type { WrittenDate } from "./table";

/** How far above its header the title of a table may stand. */
const REACH = 12;
/** Words that make a date in a title the peildatum, and not the day of publication. */
const PEILDATUM = /peildatum|\bstand\b|\bsituatie\b|\bper\b|\bop\b|\bt\/m\b/i;

interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the words above a table, or the name of its tab, say about all of it. The nearest words with a date or a cyclus count. */
export function titleOf({ grid: { tab, firstColumn }, header, headings }: FoundTable, dates: DateReader): { date: WrittenDate | null; cyclus: number | null } {
  const name = { text: tab, row: Math.max(header.firstRow, 0), column: firstColumn };
  const places = [...headings.map(linesIn), [name]];
  const dated = places.map(datedLine).find((line) => line !== undefined);
  const cyclus = places.flat().map(({ text }) => cyclusNamedIn(text)).find((named) => named !== null);
  return { date: dated === undefined ? null : dates.written(dated.day, { tab, row: dated.row, column: dated.column }), cyclus: cyclus ?? null };
}

function linesIn(heading: Grid): Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(heading.firstRow, heading.lastRow + 1 - REACH); row <= heading.lastRow; row++) {
    for (let column = heading.firstColumn; column <= heading.lastColumn; column++) {
      if (heading.isBlank(row, column)) continue;
      // An Excel date beside the word "Peildatum" is read as it is shown.
      lines.push({ text: `${cleanText(String(heading.cell(row, column - 1).value))} ${cleanText(heading.cell(row, column).text)}`.trim(), row, column });
    }
  }
  return lines;
}

function datedLine(lines: readonly Line[]): (Line & { readonly day: WrittenDay }) | undefined {
  const dated = lines.flatMap((line) => {
    const day = findDay(line.text);
    return day === null ? [] : [{ ...line, day }];
  });
  return dated.find(({ text }) => PEILDATUM.test(text)) ?? dated[0];
}
