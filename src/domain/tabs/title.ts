// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../gemeenten/gebied";
import { cleanText } from "../sheet/clean";
import { findDay, type WrittenDay } from "./cells/written-date";
import { REACH } from "./heading-texts";
import { cyclusNamedIn } from "./headers/vocabulary";
import type { DateReader } from "./read-context";
import type { FoundTable, Heading } from "./recognise";
import type { WrittenDate } from "./table";
import { namesPeildatum, soortOfTitle } from "./title-words";

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
  const cyclus = places
    .flat()
    .map(({ text }) => cyclusNamedIn(text))
    .find((named) => named !== null);
  return {
    date: dated === undefined ? null : dates.written(dated.day, { tab, row: dated.row, column: dated.column }),
    cyclus: cyclus ?? null,
    soort: soortIn(places),
  };
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

function linesIn({ grid: heading, isBetween }: Heading): Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(heading.firstRow, heading.lastRow + 1 - REACH); row <= heading.lastRow; row++) {
    for (let column = heading.firstColumn; column <= heading.lastColumn; column++) {
      if (heading.isBlank(row, column)) continue;
      // An Excel date beside the word "Peildatum" is read as it is shown.
      lines.push({
        text: `${cleanText(String(heading.cell(row, column - 1).value))} ${cleanText(heading.cell(row, column).text)}`.trim(),
        row,
        column,
      });
    }
  }
  return isBetween ? lines.reverse() : lines;
}

function datedLine(lines: readonly Line[]): (Line & { readonly day: WrittenDay }) | undefined {
  const dated = lines.flatMap((line) => {
    const day = findDay(line.text);
    return day === null ? [] : [{ ...line, day }];
  });
  return dated.find(({ text }) => namesPeildatum(text)) ?? dated[0];
}
