// SPDX-License-Identifier: EUPL-1.2

import { partsOf, toSerial } from "../../src/domain/sheet/dates";
import type { Random } from "./random";
import { cellAt, dutchDate, longDate, valueOf, write, type Book } from "./sheet";

const DATED: ReadonlySet<string> = new Set(["header-date", "title-date", "line-date", "peildatum"]);

/** Writes the peildata that are the first of a month as that month, one way for each of them, or as an Excel date that shows only the month. */
export function writeMonths(book: Book, random: Random): void {
  const ways = new Map<string, string>();
  for (const spot of book.spots) {
    const { date, role } = spot;
    const text = valueOf(cellAt(book, spot));
    if (date === undefined || !date.endsWith("-01") || !DATED.has(role) || typeof text !== "string") continue;
    const month = ways.get(date) ?? monthWords(date, random);
    ways.set(date, month);
    const written = [longDate(date), dutchDate(date), dutchDate(date, "/")].find((one) => text.includes(one));
    if (written === undefined) continue;
    const alone = written === text;
    write(
      book,
      spot,
      alone && random.chance(0.5) ? { value: toSerial(date), format: "mmm-yy" } : text.replace(written, month),
    );
  }
}

function monthWords(date: string, random: Random): string {
  const { year, month } = partsOf(date);
  const [, name = ""] = longDate(date).split(" ");
  return random.pick([
    `${name} ${String(year)}`,
    `begin ${name} ${String(year)}`,
    `${name.slice(0, 3)}-${String(year % 100)}`,
    `${String(month)}-${String(year)}`,
    `${String(year)}-${String(month).padStart(2, "0")}`,
  ]);
}
