// SPDX-License-Identifier: EUPL-1.2

import { tableFrom } from "./cut-table";
import { isTotal } from "./gebied-names";
import { beginsHeader } from "./header";
import type { Line } from "./lines";
import type { NoTable, Pasted } from "./pasted";
import { rowLinesOf, type RowLines } from "./row-lines";
import { largest } from "../sheet/extremes";

const MOST_COLUMNS = 12;
const NO_NAMES =
  "In deze tekst is geen tabel gevonden: er zijn geen twee regels die met een gemeente, regio of provincie beginnen en verder alleen getallen hebben.";
const NO_HEADER =
  "De kop van de tabel is niet gevonden. Kopieer ook de regel boven de getallen, die begint met “Gemeente”, “Regio” of “Provincie”.";
const NOT_SURE =
  "De tabel is niet zeker in kolommen te verdelen: het aantal getallen per regel of de kop boven de kolommen laat meer dan één uitleg toe.";

/** Reads a text in which the values of a row follow its name, on one line or on several. */
export function byRows(lines: readonly Line[]): Pasted | NoTable {
  const rows = rowLinesOf(lines);
  if (rows.length < 2) return { sentence: NO_NAMES };
  const tables = apart(lines, rows);
  if (tables.length === 0) return { sentence: NO_HEADER };
  const largest = tables.reduce((one, other) => (other.rows.length > one.rows.length ? other : one));
  const readings = Array.from({ length: MOST_COLUMNS }, (_, index) =>
    tableFrom(lines, largest.header, largest.rows, index + 1),
  ).filter((reading) => reading !== null);
  const [only] = readings;
  if (readings.length !== 1 || only === undefined || hasOtherValues(lines, only)) return { sentence: NOT_SURE };
  return only;
}

const MOST_LEFT = 0.3;

/** True where so many values are left alone that a column of their own may be missing. */
function hasOtherValues(lines: readonly Line[], { rows, left }: Pasted): boolean {
  const alone = new Set(lines.flatMap(({ text, words, values }) => (words === "" && values.length > 0 ? [text] : [])));
  return left.filter((text) => alone.has(text)).length > MOST_LEFT * rows.flat().length;
}

interface Table {
  readonly header: readonly number[];
  readonly rows: readonly RowLines[];
}

/** The tables of the text, each with its header. One that goes on under the same header on a next page is one. */
function apart(lines: readonly Line[], rows: readonly RowLines[]): readonly Table[] {
  const tables: { header: readonly number[]; rows: RowLines[] }[] = [];
  let from = 0;
  const seen = countsOf(lines);
  for (const row of rows) {
    const start = row.nameLines[0] ?? row.valueLines[0] ?? 0;
    const first = Math.min(start, row.valueLines[0] ?? start);
    const between = range(from, first);
    const open = tables.at(-1);
    const begin = [...between].reverse().find((at) => isHeaderStart(lines, at));
    const header = begin === undefined ? null : range(begin, first);
    const before = begin === undefined ? between : range(from, begin);
    const strange = before.some((at) => isTitle(lines[at]?.text ?? "", seen));
    if (header !== null && (open === undefined || strange || !isSame(lines, header, open.header)))
      tables.push({ header, rows: [row] });
    else if (header === null && open !== undefined && before.some((at) => TABLE.test(lines[at]?.text ?? "")))
      tables.push({ header: [], rows: [row] });
    else open?.rows.push(row);
    from = largest([...row.valueLines, ...row.nameLines]) + 1;
  }
  return tables.filter((table) => table.header.length > 0 && !isTotal(table.rows[0]?.name ?? ""));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const isHeaderStart = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && beginsHeader(line);
};
const isSame = (lines: readonly Line[], one: readonly number[], other: readonly number[]): boolean =>
  textOf(lines, one) === textOf(lines, other);
const textOf = (lines: readonly Line[], at: readonly number[]): string =>
  at.map((line) => lines[line]?.text ?? "").join(" ");

const TABLE = /^(tabel|bijlage|figuur|overzicht)\b/i;
const FURNITURE =
  /^(pagina|page|blad|p\.?)\s?\d|^[-–]?\s?\d+\s?[-–]?$|^\d+\s?(van|\/)\s?\d+$|^[*†‡¹²³]|^\d{1,2}\)|^(\d{1,2}|bron|noot)\b/i;

function countsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(unnumbered(text), (counts.get(unnumbered(text)) ?? 0) + 1);
  return counts;
}

/** A line that stands nowhere else above a header that is written again: the title of another table. */
const isTitle = (text: string, seen: ReadonlyMap<string, number>): boolean =>
  TABLE.test(text) || (seen.get(unnumbered(text)) === 1 && !FURNITURE.test(text));
/** What stands on each page has another number there. */
const unnumbered = (text: string): string => text.replace(/\d+/g, "0");
