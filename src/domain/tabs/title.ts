// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../gebied";
import { cleanText } from "./cells/clean";
import { findDay, type WrittenDay } from "./cells/written-date";
import type { Grid } from "./grid";
import { cyclusNamedIn, headerWords, soortOf } from "./headers/vocabulary";
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

export interface Title {
  readonly date: WrittenDate | null;
  readonly cyclus: number | null;
  /** "Voortgang amv": a table of one soort. */
  readonly soort: Soort | null;
}

/** What the words above a table, or the name of its tab, say about all of it. The nearest words that say it count. */
export function titleOf({ grid: { tab, firstColumn }, header, headings }: FoundTable, dates: DateReader): Title {
  const name = { text: tab, row: Math.max(header.firstRow, 0), column: firstColumn };
  const places = [...headings.map(linesIn), [name]];
  const dated = places.map(datedLine).find((line) => line !== undefined);
  const cyclus = places.flat().map(({ text }) => cyclusNamedIn(text)).find((named) => named !== null);
  return { date: dated === undefined ? null : dates.written(dated.day, { tab, row: dated.row, column: dated.column }), cyclus: cyclus ?? null, soort: soortIn(places) };
}

/** The one soort that the nearest words name; null where they name both. */
function soortIn(places: readonly (readonly Line[])[]): Soort | null {
  for (const lines of places) {
    const named = new Set(lines.flatMap(({ text }) => soortOfTitle(text) ?? []));
    const [soort] = named;
    if (soort !== undefined) return named.size === 1 ? soort : null;
  }
  return null;
}

/** A title ends with the soort ("Voortgang reguliere opvang per 1-9-2025"); in the middle of a sentence it is a remark. */
function soortOfTitle(text: string): Soort | null {
  const day = findDay(text)?.text ?? "";
  const title = headerWords(text.replace(day, "").replace(/[\s(,-]*(?:per|op|peildatum|stand|situatie)?[\s)]*$/i, ""));
  const soort = soortOf(title);
  const ends = /(^|\s|\()(regulier|amv'?s?|regulier(e)? (opvang|opvangplaatsen|opvangplekken|plaatsen|plekken)|amv[- ](opvang|opvangplaatsen|opvangplekken|plaatsen|plekken))\)?$/.test(title);
  return ends && !/\b(waarvan|daarvan)\b/.test(title) && (soort === "regulier" || soort === "amv") ? soort : null;
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
