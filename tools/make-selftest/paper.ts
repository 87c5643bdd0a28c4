// SPDX-License-Identifier: EUPL-1.2

import { readCsvFile } from "../make-sample/csv-file";

/**
 * The answers on paper: taken from the printed cells of the data files with plain sums, by nothing of the add-in's own code,
 * so that the workbook checks the add-in and not the add-in itself.
 */
const ROWS = readCsvFile("voortgangsrapportage")
  .slice(1)
  .map(([naam = "", taak = "", stand = ""]) => ({ naam, taak: pair(taak), stand: pair(stand) }));

type Soort = "regulier" | "amv";

function pair(text: string): Readonly<Record<Soort, number>> {
  const [regulier, amv] = text.split("/").map(Number);
  return { regulier: regulier ?? Number.NaN, amv: amv ?? Number.NaN };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const rowsOf = (...namen: readonly string[]): typeof ROWS =>
  namen.length === 0 ? ROWS : ROWS.filter(({ naam }) => namen.includes(naam));

/** The gemeenten of Kennemerland, as the report's map of regio's has them. */
export const KENNEMERLAND = [
  "Beverwijk",
  "Bloemendaal",
  "Haarlem",
  "Haarlemmermeer",
  "Heemskerk",
  "Heemstede",
  "Uitgeest",
  "Velsen",
  "Zandvoort",
];

export const taakstelling = (soort: Soort, ...namen: readonly string[]): number =>
  sum(rowsOf(...namen).map(({ taak }) => taak[soort]));
export const realisatie = (soort: Soort, ...namen: readonly string[]): number =>
  sum(rowsOf(...namen).map(({ stand }) => stand[soort]));
export const gap = (soort: Soort, ...namen: readonly string[]): number =>
  taakstelling(soort, ...namen) - realisatie(soort, ...namen);
export const tekort = (soort: Soort, ...namen: readonly string[]): number =>
  sum(rowsOf(...namen).map(({ taak, stand }) => Math.max(0, taak[soort] - stand[soort])));
export const overschot = (soort: Soort, ...namen: readonly string[]): number =>
  sum(rowsOf(...namen).map(({ taak, stand }) => Math.max(0, stand[soort] - taak[soort])));

/** Places of the locaties that are open on 1-9-2025 and end on 1-9-2030 or later, or have no end. */
export const duurzaam = (soort: Soort, gemeente: string): number =>
  openPlaces(soort, gemeente, "2025-09-01", "2030-09-01");
/** As above for cyclus 1: open on 1-7-2025 and until 1-2-2026. */
export const teltMee = (soort: Soort, gemeente: string): number =>
  openPlaces(soort, gemeente, "2025-07-01", "2026-02-01");

function openPlaces(soort: Soort, gemeente: string, day: string, until: string): number {
  const date = (text: string): string =>
    text
      .split("-")
      .reverse()
      .map((part) => part.padStart(2, "0"))
      .join("-");
  return sum(
    readCsvFile("locaties").flatMap(([naam, , of, plaatsen = "", opening = "", einde = ""]) => {
      const open = naam === gemeente && of === soort && date(opening) <= day;
      return open && (einde === "" || date(einde) >= until) ? [Number(plaatsen)] : [];
    }),
  );
}

/** The regioplan as it is printed for a regio. */
export function regioplan(naam: string): number {
  const rows = readCsvFile("regios");
  const first = rows.findIndex(([regio]) => regio === naam);
  const line = rows.slice(first).find((cells) => cells.some((cell) => cell.startsWith("Regioplan"))) ?? [];
  return Number((line.find((cell) => /^[\d.]+$/.test(cell)) ?? "").replace(".", ""));
}
