// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "./cells/clean";
import { findDay } from "./cells/written-date";
import type { Grid } from "./grid";
import { cyclusNamedIn } from "./headers/vocabulary";
import type { DateReader } from "./read-context";
import type { FoundTable } from "./recognise";
import type { WrittenDate } from "./table";

/** How far above its header the title of a table may stand. */
const REACH = 12;
/** Words that make a date in a title the peildatum, and not the day of publication. */
const PEILDATUM = /peildatum|\bstand\b|\bsituatie\b|\bper\b|\bop\b|\bt\/m\b/i;

/** What the words above a table, or the name of its tab, say about all of it. */
export function titleOf(grid: Grid, found: FoundTable, above: number, dates: DateReader): { date: WrittenDate | null; cyclus: number | null } {
  const lines: { text: string; row: number; column: number }[] = [];
  for (let row = Math.max(above, found.header.firstRow - REACH); row < found.header.firstRow; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (grid.isBlank(row, column)) continue;
      // An Excel date beside the word "Peildatum" is read as it is shown.
      lines.push({ text: `${cleanText(String(grid.cell(row, column - 1).value))} ${cleanText(grid.cell(row, column).text)}`.trim(), row, column });
    }
  }
  lines.push({ text: grid.tab, row: Math.max(found.header.firstRow, 0), column: grid.firstColumn });
  const dated = lines.flatMap((line) => {
    const day = findDay(line.text);
    return day === null ? [] : [{ ...line, day }];
  });
  const chosen = dated.find(({ text }) => PEILDATUM.test(text)) ?? dated[0];
  const cyclus = lines.map(({ text }) => cyclusNamedIn(text)).find((named) => named !== null);
  return {
    date: chosen === undefined ? null : dates.written(chosen.day, { tab: grid.tab, row: chosen.row, column: chosen.column }),
    cyclus: cyclus ?? null,
  };
}
