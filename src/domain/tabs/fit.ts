// SPDX-License-Identifier: EUPL-1.2

import { NUMBER } from "./cell-class";
import { CHAIN, CHAIN_KINDS } from "./chain";
import { GEBIED_ROLES } from "./column-roles";
import type { Grid } from "./grid";
import { REACH, standsAbove, textsIn } from "./grid-texts";
import { inChain, linkIn, ofLink } from "./headers/chain-words";
import { readHeader, type HeaderRow } from "./headers/header-row";
import { hasRowOfSoort } from "./headers/row-of-soort";
import { isDataRow, type HeaderCell } from "./headers/row-words";
import { opgaveAsTaakstelling } from "./headers/opgave-words";
import type { OtherSubject } from "./headers/subjects";
import { cyclusNamedIn } from "./headers/cyclus-words";
import { headerMeaning } from "./headers/vocabulary";
import { lookAt } from "./header-look";
import type { KindReader } from "./kinds/kind";
import { isMutatieText } from "./kinds/mutatie-text";
import { findDay } from "./cells/written-date";
import { headersAgain } from "./other-header";
import { startsOtherList } from "./other-list";
import { isTitle } from "./title-words";

/** Most rows of a header. */
export const DEEPEST = 3;

/** A header and the kind of table that it fits best. */
export interface Fit {
  readonly reader: KindReader;
  readonly header: HeaderRow;
  readonly score: number;
  /** The column with the words in front of each line ("Realisatie 1/7/2025"), for kinds that have lines. */
  readonly labelColumn: number | null;
  /** Whom its header is about, where that is others. */
  readonly subject: OtherSubject | null;
}

/** The first table from the top of the grid, or null where it has none. */
export function firstFit(grid: Grid, readers: readonly KindReader[]): Fit | null {
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const fit = fitAt(grid, row, readers) ?? freeTextAt(grid, row, readers);
    if (fit !== null) return fit;
  }
  return null;
}

/** The table whose header starts in that row. */
export function fitAt(grid: Grid, row: number, readers: readonly KindReader[]): Fit | null {
  if (isDataRow(grid, row)) return null;
  const best = bestOf(grid, row, DEEPEST, readers);
  if (best === null || best.header.lastRow === row) return best;
  // The rows below may be the whole header, and this one a title or a note above it.
  const below = bestOf(grid, row + 1, DEEPEST - 1, readers);
  return below !== null && below.score >= best.score ? null : best;
}

/** The best of the headers of one row and of more; the one with the fewest rows among equals. */
function bestOf(grid: Grid, row: number, deepest: number, readers: readonly KindReader[]): Fit | null {
  let best: Fit | null = null;
  for (let depth = 1; depth <= deepest; depth++) {
    const fit = bestFit(grid, readHeader(grid, row, depth), readers);
    if (fit !== null && fit.score > (best?.score ?? 0)) best = fit;
  }
  return best;
}

export function bestFit(grid: Grid, header: HeaderRow | null, readers: readonly KindReader[]): Fit | null {
  if (header === null) return null;
  const read = {
    ...header,
    cells: inChain(chosenWithTaak(readers) ? opgaveAsTaakstelling(header.cells) : header.cells),
  };
  const fit = fitOf(grid, read, readers);
  // "Regio | Gemeente | Regulier" only divides the gemeenten where no title says what the numbers are.
  if (fit !== null && fit.reader.kind !== "regio-indeling") return fit;
  return fitOfTitle(grid, read, readers) ?? fit ?? fitOfOthers(grid, read, readers);
}

/** True where the user chose a kind of tab in which "Opgave" can only be the taakstelling. */
export const chosenWithTaak = ([only, ...others]: readonly KindReader[]): boolean =>
  others.length === 0 && (only?.kind === "verdeelbesluit" || only?.kind === "voortgang");

/** A header whose columns are all about others is that of a table about others. */
function fitOfOthers(grid: Grid, header: HeaderRow, readers: readonly KindReader[]): Fit | null {
  const subject = header.cells.find(({ other }) => other !== undefined)?.other?.subject;
  if (subject === undefined) return null;
  const cells = header.cells.map((cell) => (cell.other === undefined ? cell : { ...cell, role: cell.other.role }));
  const fit = fitOf(grid, { ...header, cells }, readers);
  return fit === null ? null : { ...fit, subject };
}

/** "Gemeente | Regulier | Amv": what it counts is said by its title, the name of its tab, or the user. */
function fitOfTitle(grid: Grid, header: HeaderRow, readers: readonly KindReader[]): Fit | null {
  if (!header.cells.some(({ role }) => GEBIED_ROLES.has(role))) return null;
  const chosen = readers.length === 1 ? readers[0]?.kind : undefined;
  const ofChosen = chosen === "verdeelbesluit" ? "taakstelling" : CHAIN.find((link) => CHAIN_KINDS[link] === chosen);
  const link = ofChosen ?? linkIn(textsAbove(grid, header.firstRow));
  const cells = link === null ? null : ofLink(header.cells, link);
  if (cells === null) return null;
  const read = { ...header, cells: inChain(cells) };
  return link === "concept" ? fitOfOthers(grid, read, readers) : fitOf(grid, read, readers);
}

/** What stands above a row, the nearest first, but for the header of another table: that says what its own columns hold. Last the name of the tab. */
function* textsAbove(grid: Grid, row: number): Generator<string> {
  let isPastData = false;
  for (let above = row - 1; above >= Math.max(grid.firstRow, row - REACH); above--) {
    isPastData ||= isDataRow(grid, above);
    if (!isPastData || !namesGebieden(grid, above)) yield* textsIn(grid, above, above);
  }
  yield grid.tab;
}

/** "Gemeente | Taakstelling regulier". */
const namesGebieden = (grid: Grid, row: number): boolean =>
  Array.from(textsIn(grid, row, row)).some((text) => GEBIED_ROLES.has(headerMeaning(text).role));

function fitOf(grid: Grid, header: HeaderRow, readers: readonly KindReader[]): Fit | null {
  const { look, labelColumn } = lookAt(grid, header);
  const [best] = readers
    .map((reader) => ({ reader, points: reader.fit(look) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  if (best === undefined) return null;
  const told = header.cells.reduce(
    (sum, { role, soort, dayAt, other, text }) =>
      sum +
      Number(cyclusNamedIn(text) !== null) +
      Number(role !== null) +
      Number(soort !== null) +
      Number(dayAt !== undefined) +
      (other === undefined ? 0 : 2),
    0,
  );
  return {
    reader: best.reader,
    header,
    score: best.points * 100 + told,
    labelColumn: best.reader.lines && look.measureLines > 0 ? labelColumn : null,
    subject: null,
  };
}

/** The free text form has no header: a label with "mutaties" and beside it "Amsterdam(-240), Bergen (+20 amv)". */
export function freeTextAt(grid: Grid, row: number, readers: readonly KindReader[]): Fit | null {
  if (!grid.mayHaveBracket(row)) return null;
  const reader = readers.find(({ kind }) => kind === "mutaties");
  if (reader === undefined) return null;
  for (let column = grid.firstColumn + 1; column <= grid.lastColumn; column++) {
    const text = grid.value(row, column);
    if (typeof text !== "string" || !text.includes("(") || grid.isBlank(row, column - 1)) continue;
    const label = String(grid.value(row, column - 1));
    if (headerMeaning(label).role !== "mutaties" || !isMutatieText(text)) continue;
    const cells: HeaderCell[] = [
      { role: "label", soort: null, day: null, text: "", row: row - 1, column: column - 1 },
      { role: "mutaties", soort: null, day: null, text: "", row: row - 1, column },
    ];
    return { reader, header: { firstRow: row, lastRow: row - 1, cells }, score: 1, labelColumn: null, subject: null };
  }
  return null;
}

/** The free text form has no header row of its own. */
export const isFreeText = (header: HeaderRow): boolean => header.lastRow < header.firstRow;

export interface End {
  readonly lastRow: number;
  /** Rows in which the header stands once more, as at the top of a printed page. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** The header in which another list starts with the same words, below a title that nobody knows; left out where none does. */
  readonly otherList?: number;
}

/**
 * A table goes on until another one or another list starts, or until the sheet ends: blank rows do not end it. What stands between two tables from
 * the first blank row on is the title of the second. The same header once more starts another table where a new title stands above it.
 */
export function endOf(grid: Grid, fit: Fit, readers: readonly KindReader[]): End {
  const repeatedHeaders = new Set<number>();
  const freeText = isFreeText(fit.header);
  const isData = dataOf(grid, fit.header);
  const headerAgain = headersAgain(grid, fit);
  let lastRow = fit.header.lastRow;
  let lastData = lastRow;
  for (let row = fit.header.lastRow + 1; row <= grid.lastRow; row++) {
    if (grid.isBlankRow(row)) continue;
    if (freeText !== (freeTextAt(grid, row, readers) !== null)) return { lastRow, repeatedHeaders };
    const other = freeText ? null : fitBelow(grid, row, fit.header, readers);
    if (
      other !== null &&
      (headerTexts(other.header) !== headerTexts(fit.header) || hasNewTitle(grid, fit, lastData + 1, row - 1))
    ) {
      return { lastRow: withNotes(grid, lastData, row), repeatedHeaders };
    }
    if (other !== null && startsOtherList(grid, fit.header, lastData + 1, row))
      return { lastRow: withNotes(grid, lastData, row), repeatedHeaders, otherList: row };
    const again = other === null && !freeText ? headerAgain(row) : null;
    if (again === "other") return { lastRow: withNotes(grid, lastData, row), repeatedHeaders };
    for (lastRow = row; lastRow < (other?.header.lastRow ?? row); lastRow++) repeatedHeaders.add(lastRow);
    if (other !== null || again === "repeated") repeatedHeaders.add(lastRow);
    else if (isData(row)) lastData = row;
    row = lastRow;
  }
  return { lastRow, repeatedHeaders };
}

/** The table whose header starts in a row below the header of another one, of which no row of data is a header. */
export function fitBelow(grid: Grid, row: number, { cells }: HeaderRow, readers: readonly KindReader[]): Fit | null {
  const fit = fitAt(grid, row, readers);
  return fit === null || hasRowOfSoort(grid, fit.header, cells) ? null : fit;
}

/** Notes that follow the data without a blank row belong to them. */
function withNotes(grid: Grid, lastData: number, nextHeader: number): number {
  for (let row = lastData + 1; row < nextHeader; row++) if (grid.isBlankRow(row)) return row - 1;
  return lastData;
}

/** Tells rows of data: a number, or words in more than one column of the table. */
function dataOf(grid: Grid, header: HeaderRow): (row: number) => boolean {
  const columns = header.cells.filter(({ role, soort }) => role !== null || soort !== null).map(({ column }) => column);
  return (row) => {
    if (columns.some((column) => grid.classAt(row, column) === NUMBER)) return true;
    const filled = columns.filter((column) => !grid.isBlank(row, column));
    return filled.length > 1 && filled.every((column) => findDay(grid.text(row, column)) === null);
  };
}

function hasNewTitle(grid: Grid, { header }: Fit, firstRow: number, lastRow: number): boolean {
  for (const text of textsIn(grid, firstRow, lastRow))
    if (isTitle(text) && !standsAbove(grid, text, header.firstRow)) return true;
  return false;
}

const headerTexts = (header: HeaderRow): string =>
  header.cells.map((cell) => `${String(cell.column)}:${cell.text}`).join("|");
