// SPDX-License-Identifier: EUPL-1.2

import type { ColumnPlace } from "./column-places";
import { isExactName, isTotal } from "./gebied-names";
import { headerOver } from "./header-over";
import type { Line } from "./lines";
import { isOver, phrasesIn, piecesIn, type Piece } from "./pieces";
import { placeColumns } from "./place-columns";
import { isOneCell } from "./values";
import { largest, smallest } from "../sheet/extremes";

/** Lines under one header, each cut in the same columns. */
export interface Grid {
  readonly header: readonly string[];
  readonly headerLines: readonly number[];
  readonly nameColumn: number;
  /** The cells of each line below the header, by the number of the line; a line that does not fit the columns has none. */
  readonly cells: ReadonlyMap<number, readonly string[]>;
}

const LEVEL = /^(?:naam(?: van)?(?: de)? )?(gemeenten?|gemeentenaam|regio'?s?|provincies?|gebied(?:en)?|naam|rrt)\b/i;

/** The lines of a part of the text cut by tabs; null where it has none. */
export function gridByTabs(lines: readonly Line[], at: readonly number[], open: Grid | null): Grid | null {
  const cut = at.map((line) => (lines[line]?.raw ?? "").split("\t").map((cell) => cell.trim().replace(/ {2,}/g, " ")));
  const start = cut.findIndex((cells) => cells.length > 1 && cells.some((cell) => LEVEL.test(cell)));
  const header = cut[start] ?? open?.header;
  if (header === undefined) return null;
  const width = largest(cut.slice(Math.max(start, 0)).map(({ length }) => length));
  if (header.length !== width || header.includes("")) return null;
  const body = cut.slice(start + 1);
  const nameColumn = mostNames(body, width);
  if (nameColumn === null) return null;
  const cells = new Map<number, readonly string[]>();
  body.forEach((row, index) => {
    const filled = Array.from({ length: width }, (_, column) => row[column] ?? "");
    if (row.length > 1 || filled[nameColumn] !== "") cells.set(at[start + 1 + index] ?? 0, filled);
  });
  return { header, headerLines: start === -1 ? [] : at.slice(start, start + 1), nameColumn, cells };
}

/** The lines of a part of the text cut where the columns stand; null where they do not stand apart. */
export function gridByPlace(lines: readonly Line[], at: readonly number[], open: Grid | null): Grid | null {
  const pieces = new Map(at.map((line) => [line, piecesIn(lines[line]?.raw ?? "")]));
  const named = at.flatMap((line): readonly NamedLine[] => {
    const here = pieces.get(line) ?? [];
    const index = nameIn(here);
    const name = here[index];
    return name !== undefined && here.slice(index + 1).some(({ isValue }) => isValue)
      ? [{ line, name, others: here.filter((_, other) => other !== index) }]
      : [];
  });
  const [first] = named;
  if (first === undefined || (named.length < 2 && open === null)) return null;
  const isSpread = named.filter(({ line }) => /\S {2,}\S/.test(lines[line]?.raw ?? "")).length >= named.length / 2;
  if (!isSpread) return null;
  const found = placeColumns(named.map(({ others }) => others)).flatMap((others): readonly Grid[] => {
    const columns = withNames(
      others,
      named.map(({ name }) => name),
    );
    if (columns === null) return [];
    const { all, nameColumn } = columns;
    const grid = cutByPlace(pieces, all, nameColumn, lines);
    if (!isFilled(named.map(({ line }) => grid.get(line) ?? []).filter(({ length }) => length > 0))) return [];
    const above = headerLinesAbove(lines, at, first.line, all, nameColumn);
    if (above === null)
      return open?.header.length === all.length && open.nameColumn === nameColumn
        ? [{ ...open, headerLines: [], cells: grid }]
        : [];
    const header = headerOver(
      above.map((line) => lines[line]?.raw ?? ""),
      all,
      nameColumn,
    );
    const below = new Map([...grid].filter(([line]) => line > (above.at(-1) ?? 0)));
    return header === null ? [] : [{ header, headerLines: above, nameColumn, cells: below }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface NamedLine {
  readonly line: number;
  readonly name: Piece;
  readonly others: readonly Piece[];
}

/** A code is known as a gebied too, but its name stands in a column of its own. */
const CODE = /^\p{L}{0,3}\d+$/u;
const isName = (text: string): boolean => !CODE.test(text) && isExactName(text);
const nameIn = (pieces: readonly Piece[]): number =>
  pieces.findIndex(({ text, isValue }) => !isValue && (isName(text) || isTotal(text)));

/** The columns with that of the names between them. A long name may push aside what stands behind it, so it ends where the next begins. */
function withNames(
  others: readonly ColumnPlace[],
  names: readonly Piece[],
): { readonly all: readonly ColumnPlace[]; readonly nameColumn: number } | null {
  const start = smallest(names.map((name) => name.start));
  const left = others.filter((column) => column.end <= start);
  const right = others.filter((column) => column.start > start);
  if (left.length + right.length !== others.length || right.length === 0) return null;
  const end = Math.min(largest(names.map((name) => name.end)), right[0]?.start ?? 0);
  return { all: [...left, { start, end }, ...right], nameColumn: left.length };
}

/** The least part of the rows in which a column of numbers has something. */
const LEAST_FILLED = 0.4;

/** True where each column has something in enough rows, and some row in all: else the rows are of tables beside each other. */
const isFilled = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => !row.includes("")) &&
  (rows[0] ?? []).every((_, column) => rows.filter((row) => row[column] !== "").length >= LEAST_FILLED * rows.length);

/** Each line with what stands in its columns; without a line in which something stands in two of them or in none. */
function cutByPlace(
  pieces: ReadonlyMap<number, readonly Piece[]>,
  columns: readonly ColumnPlace[],
  nameColumn: number,
  lines: readonly Line[],
): ReadonlyMap<number, readonly string[]> {
  const cut = new Map<number, readonly string[]>();
  for (const [line, here] of pieces) {
    const raw = lines[line]?.raw ?? "";
    const over = here.map((piece) => {
      const found = columns.flatMap((column, index) => (isOver(piece, column) ? [index] : []));
      return !piece.isValue && found.includes(nameColumn) ? [nameColumn] : found;
    });
    if (over.some(({ length }) => length !== 1)) continue;
    const cells = columns.map((_, column) => here.filter((_piece, index) => over[index]?.[0] === column));
    if (cells.some((parts) => !isCell(parts))) continue;
    cut.set(
      line,
      cells.map((parts) => raw.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)),
    );
  }
  return cut;
}

/** Two numbers with room between them are no cell. */
const isCell = (parts: readonly Piece[]): boolean =>
  parts.length < 2 ||
  (parts.every(({ isValue }) => isValue)
    ? isOneCell(parts, true)
    : parts.every((part, index) => index === 0 || part.start - (parts[index - 1]?.end ?? 0) === 1));

function mostNames(rows: readonly (readonly string[])[], width: number): number | null {
  const counts = Array.from(
    { length: width },
    (_, column) => new Set(rows.map((row) => row[column] ?? "").filter(isName)).size,
  );
  const most = largest(counts);
  return most < 1 ? null : counts.indexOf(most);
}

const TITLE = /^(tabel|bijlage|figuur|overzicht|voortgang\S*|spreidingswet|(tussen)?stand|peildatum|situatie)\b/i;

/** The lines of the header: that with “Gemeente” over the names, those below it, and those above it that stand over the other columns only. */
function headerLinesAbove(
  lines: readonly Line[],
  at: readonly number[],
  first: number,
  columns: readonly ColumnPlace[],
  nameColumn: number,
): readonly number[] | null {
  const names = columns[nameColumn];
  if (names === undefined) return null;
  const isLevel = (line: number): boolean =>
    phrasesIn(lines[line]?.raw ?? "").some((phrase) => isOver(phrase, names) && LEVEL.test(phrase.text));
  const above = at.filter((line) => line < first);
  const level = above.reduce((last, line, index) => (isLevel(line) ? index : last), -1);
  if (level === -1) return null;
  let from = level;
  while (from > 0 && lines[above[from] ?? 0]?.afterBlank === false) {
    const { raw = "", text = "" } = lines[above[from - 1] ?? 0] ?? {};
    if (TITLE.test(text) || phrasesIn(raw).some((phrase) => isOver(phrase, names) || phrase.end <= names.end)) break;
    from--;
  }
  const end = above.findIndex(
    (line, index) => index > level && phrasesIn(lines[line]?.raw ?? "").some((phrase) => isOver(phrase, names)),
  );
  return above.slice(from, end === -1 ? undefined : end);
}
