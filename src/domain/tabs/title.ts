// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../gemeenten/gebied";
import { cleanText } from "../sheet/clean";
import type { CalendarDate } from "../sheet/dates";
import { besluitIn, type BesluitTime } from "./besluit-day";
import type { Cell } from "./cell";
import { chainDayIn } from "./chain-day";
import { dayOfCell } from "./cells/cell-day";
import type { WrittenDay } from "./cells/written-day";
import { cyclusNamedIn } from "./headers/cyclus-words";
import type { DateReader } from "./read-context";
import type { FoundTable, Heading } from "./found-table";
import { REACH } from "./grid-texts";
import type { WrittenDate } from "./table";
import { isOfOther, titleDay } from "./title-day";
import { isOfStand, namesPeildatum, saysStand, soortOfTitle } from "./title-words";

interface Line {
  readonly text: string;
  /** The first date in it. */
  readonly day: WrittenDay | null;
  readonly row: number;
  readonly column: number;
}

export interface Title {
  readonly date: WrittenDate | null;
  readonly cyclus: number | null;
  readonly besluit: BesluitTime | null;
  readonly chainDay: CalendarDate | null;
  /** "Voortgang amv": a table of one soort. */
  readonly soort: Soort | null;
}

/** What the words above a table, or the name of its tab, say about all of it. The nearest words that say it count. */
export function titleOf({ grid: { tab, firstColumn }, header, headings }: FoundTable, dates: DateReader): Title {
  const name = { text: tab, day: titleDay(tab), row: Math.max(header.firstRow, 0), column: firstColumn };
  const places = [...headings.map(linesIn), [name]];
  const dated = datedLine(places, (day, text) => isFull(day) || saysStand(text)) ?? datedLine(places, isOfStand);
  const lines = places.flat();
  return {
    date: dated === undefined ? null : dates.stand(dated.day, { tab, row: dated.row, column: dated.column }),
    cyclus: firstIn(lines, cyclusNamedIn),
    besluit: firstIn(lines, besluitIn),
    chainDay: firstIn(lines, chainDayIn),
    soort: soortIn(places),
  };
}

function firstIn<T>(lines: readonly Line[], said: (text: string) => T | null): T | null {
  for (const { text } of lines) {
    const found = said(text);
    if (found !== null) return found;
  }
  return null;
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
      if (heading.isBlank(row, column) || heading.showsAnswer(row, column)) continue;
      // With what stands before it: an Excel date stands beside the word "Peildatum".
      const cell = heading.cell(row, column);
      const text = `${cleanText(String(heading.cell(row, column - 1).value))} ${cleanText(cell.text)}`.trim();
      lines.push({ text, day: typeof cell.value === "number" ? dayOfTitle(cell, text) : titleDay(text), row, column });
    }
  }
  return isBetween ? lines.reverse() : lines;
}

function dayOfTitle(cell: Cell, text: string): WrittenDay | null {
  const day = dayOfCell(cell);
  return day === null || isOfOther(text, { text: cleanText(cell.text) }) ? null : day;
}

type DatedLine = Line & { readonly day: WrittenDay };

/** In the nearest words that have a date of which `counts` holds, the one that is said to be the peildatum, else the first. */
function datedLine(
  places: readonly (readonly Line[])[],
  counts: (day: WrittenDay, text: string) => boolean,
): DatedLine | undefined {
  for (const lines of places) {
    const dated = lines.filter((line): line is DatedLine => line.day !== null && counts(line.day, line.text));
    const found = dated.find(({ text }) => namesPeildatum(text)) ?? dated[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFull = ({ span, exists }: WrittenDay): boolean => span === undefined && exists !== false;
