// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import { insertRow, put, sheetOf, type Book } from "./sheet";
import type { World } from "./world";

const TITLES = {
  oekraine: ["Oekraïne", "Opvang Oekraïense ontheemden", "GOO en POO"],
  statushouders: ["Statushouders", "Huisvesting vergunninghouders"],
} as const;
const COLUMNS = [
  "Realisatie Oekraïne",
  "Gerealiseerd ontheemden 1-3-2026",
  "Huisvestingstaakstelling",
  "Realisatie statushouders",
  "Prognose Oekraïne",
] as const;
const ROWS = ["Oekraïne", "ontheemden", "statushouders", "vergunninghouders"] as const;

/**
 * Puts places for Oekraïne and statushouders in a workbook, in each way that they are read: as a tab, as columns and as rows. Their
 * numbers, dates and cyclus would change everything if they counted. Answers where they are: "Tab!" for a tab, "Tab!K" for a column,
 * "Tab!7" for a row.
 */
export function addBeside(book: Book, world: World, random: Random): ReadonlySet<string> {
  const added = new Set<string>();
  const joined = [book.placing?.tab, book.placing?.onto];
  const tabs = book.sheets.map(({ name }) => name);
  for (const soort of ["oekraine", "statushouders"] as const)
    if (random.chance(0.7)) added.add(`${addTab(book, world, random, soort)}!`);
  for (const tab of tabs)
    if (!joined.includes(tab))
      for (const column of addColumns(book, tab, random)) added.add(`${tab}!${columnLetters(column)}`);
  for (const { tab, row } of addRows(book, joined, random)) added.add(`${tab}!${String(row + 1)}`);
  return added;
}

function addTab(book: Book, world: World, random: Random, soort: keyof typeof TITLES): string {
  const title = random.pick(TITLES[soort]);
  const rows = world.places.map(({ naam }): FixtureCell[] => [naam, random.int(1, 900), random.int(1, 900)]);
  const name = `Ernaast ${soort === "oekraine" ? "1" : "2"}`;
  book.sheets.push({
    name,
    rows: [
      [`${title}, cyclus 7`],
      ["Gemeente", "Taakstelling", `Gerealiseerd ${random.pick(["1-3-2026", "1-2-2025"])}`],
      ...rows,
    ],
    merges: [],
    hiddenRows: [],
  });
  return name;
}

/** Behind the last column of each table of gemeenten. */
function addColumns(book: Book, tab: string, random: Random): number[] {
  const words = random.shuffle(COLUMNS).slice(0, random.int(0, 3));
  return words.flatMap((header) => addColumn(book, tab, header, random)?.column ?? []);
}

/** Puts a column with a number for each gemeente behind those of a table; where its header stands, or null where there is no such table. */
export function addColumn(
  book: Book,
  tab: string,
  words: string,
  random: Random,
): { readonly row: number; readonly column: number } | null {
  const headers = book.spots.filter((spot) => spot.tab === tab && spot.role === "header" && spot.kind === "voortgang");
  const names = book.spots.filter((spot) => spot.tab === tab && spot.role === "name" && spot.total !== true);
  const sheet = sheetOf(book, { tab });
  const column = Math.max(...sheet.rows.map(({ length }) => length));
  const tops = new Set(headers.map(({ row }) => row));
  if (tops.size === 0 || names.length === 0 || tops.size > 2) return null;
  const row = Math.max(...tops);
  put(sheet, row, column, words);
  for (const { row: below } of names) if (below > row) put(sheet, below, column, random.int(1, 900));
  return { row, column };
}

/** Below the rows with a column Soort: mutaties and locaties. */
function addRows(book: Book, joined: readonly unknown[], random: Random): { tab: string; row: number }[] {
  const added: { tab: string; row: number }[] = [];
  for (const kind of ["mutaties", "locaties"]) {
    const soorten = book.spots.filter((spot) => spot.kind === kind && spot.role === "soort");
    const last = soorten.at(-1);
    if (
      last === undefined ||
      joined.includes(last.tab) ||
      !book.sheets.some(({ name }) => name === last.tab) ||
      !random.chance(0.7)
    )
      continue;
    const copied = [...sheetOf(book, last).rows[last.row]!];
    copied[last.column] = random.pick(ROWS);
    insertRow(book, last.tab, last.row + 1, copied);
    added.push({ tab: last.tab, row: last.row + 1 });
  }
  return added;
}
