// SPDX-License-Identifier: EUPL-1.2

import { isSoort, SOORTEN } from "../../gemeenten/gebied";
import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import type { CellRef } from "../../sheet/snapshot";
import { cellText, placesIn } from "../row-cells";
import type { Uitruil, UitruilSoort } from "../records";
import type { Column, TableCell, TableRow } from "../table";
import { soortOfUitruil } from "./uitruil-soort";

/** What a row moves; `back`: from the second gemeente to the first. */
type Moved = Pick<Uitruil, "soort" | "given" | "taken" | "sides" | "at"> & { readonly back?: true };

/** `terug`: what the first gets in return. */
type Side = "van" | "naar" | "terug";

/** The side that a header names: "Aantal van", "Soort naar", "Geeft (amv)", "Tegenprestatie regulier". */
const sideIn = oncePerText((header): Side | null => {
  const words = plainWords(header);
  if (/\bterug\b|\bretour|tegenprestatie|\bin ruil\b|\bkrijgt\b/.test(words)) return "terug";
  if (/\bnaar\b|ontvang|overne(?:emt|men)|\bneemt over\b|overgenomen/.test(words)) return "naar";
  return /\bvan\b|\bgeeft\b|gegeven|\bgevend|afgevend|overdra|overgedragen|afsta|staat af|latend|leverend/.test(words)
    ? "van"
    : null;
});

/** The side of a column with a number or a soort; null: it is of both. */
export const sideOf = ({ role, header }: Column): Side | null =>
  role === "soort" || isAmount(role) || role === null ? sideIn(header) : null;

const isAmount = (role: TableCell["column"]["role"]): boolean => role === "aantal" || role === "plaatsen";

const amountCells = ({ cells }: TableRow): readonly TableCell[] =>
  cells.filter(({ column: { role, soort } }) => isAmount(role) || (role === null && soort !== null));

const isFilled = ({ reading }: TableCell): boolean => reading.kind !== "blank" && reading.kind !== "missing";

/** The cells with the places of a row: one per soort where each has a column and is filled, else the first. */
export function amountsOf(row: TableRow): readonly TableCell[] {
  const all = amountCells(row);
  const ofSoort = all.filter(
    (cell) => hasOwnSoort(cell) && isFilled(cell) && !(cell.reading.kind === "amount" && cell.reading.value === 0),
  );
  return ofSoort.length > 0 ? ofSoort : all.slice(0, 1);
}

const hasOwnSoort = ({ column: { soort } }: TableCell): boolean => soort === "regulier" || soort === "amv";

/** The soort that the cell of a row says, of a side where it says one for each. */
export function soortOfRow(row: TableRow, side: Side | null = null): UitruilSoort | null {
  const said = row.cells.filter(({ column }) => column.role === "soort");
  const cell = said.find((one) => sideOf(one.column) === side) ?? said.find((one) => sideOf(one.column) === null);
  return soortOfUitruil(cellText(cell ?? null) ?? "");
}

/** Everything that a row moves, soort for soort. */
export function movesOf(row: TableRow): readonly Moved[] {
  const isSided = row.cells.some((cell) => sideOf(cell.column) !== null);
  return isSided ? sidedMoves(row) : amountsOf(row).flatMap((cell) => numbersIn(cell, soortOfRow(row)).map(evenMove));
}

interface Numbered {
  readonly soort: UitruilSoort | null;
  readonly aantal: number | null;
  readonly at: CellRef;
}

function numbersIn(cell: TableCell, ofRow: UitruilSoort | null): Numbered[] {
  const { reading, at, column } = cell;
  if (reading.kind === "pair")
    return SOORTEN.flatMap((soort) => (reading[soort] === 0 ? [] : [{ soort, aantal: reading[soort], at }]));
  const soort = column.soort === null || column.soort === "totaal" || column.soort === "beide" ? ofRow : column.soort;
  return [{ soort, aantal: placesIn(cell), at }];
}

const evenMove = ({ soort, aantal, at }: Numbered): Moved => ({
  soort,
  given: aantal,
  taken: aantal,
  sides: "one",
  at,
});

function sidedMoves(row: TableRow): readonly Moved[] {
  const all = amountCells(row);
  const numbersOf = (side: Side | null): readonly Numbered[] =>
    all
      .filter((cell) => isFilled(cell) && sideOf(cell.column) === side)
      .flatMap((cell) => numbersIn(cell, soortOfRow(row, side ?? "van")));
  const [van, naar, terug, both] = [numbersOf("van"), numbersOf("naar"), numbersOf("terug"), numbersOf(null)];
  const given = van.length > 0 ? van : both;
  const back = terug.map((one): Moved => ({ ...evenMove(one), back: true }));
  const there = given.length > 0 && naar.length > 0 ? perSoort(given, naar) : oneSided(row, [...given, ...naar]);
  // One soort there and back says nothing: it may be what the second gets.
  const isUnclear = back.some(({ soort }) => there.some((move) => move.soort === soort));
  if (isUnclear) return there.map((move) => ({ ...move, given: null, taken: null, sides: "two" }));
  if (areUnlike(there)) return there.map((move) => ({ ...move, given: null, taken: null, sides: "unlike" }));
  const [first] = all;
  if (there.length + back.length > 0 || first === undefined) return [...there, ...back];
  return [evenMove({ soort: soortOfRow(row, "van"), aantal: null, at: first.at })];
}

/** True where the one gives up a soort that the other cannot take over as its own: a place of regulier is none of Oekraïne. */
const areUnlike = (moves: readonly Moved[]): boolean =>
  new Set(moves.flatMap(({ soort }) => (soort === null ? [] : [currencyOf(soort)]))).size > 1;

/** In what a soort is counted: regulier and amv by their ratio, any other soort in itself. */
export const currencyOf = (soort: UitruilSoort): string => (soort !== "andere" && isSoort(soort) ? "taak" : soort);

/** One number for both sides, each with the soort that is said of it. */
function oneSided(row: TableRow, numbers: readonly Numbered[]): Moved[] {
  const [van, naar] = [soortOfRow(row, "van"), soortOfRow(row, "naar")];
  const hasCellEach = row.cells.some((cell) => cell.column.role === "soort" && sideOf(cell.column) !== null);
  return numbers.flatMap(({ soort, aantal, at }): Moved[] => {
    if (!hasCellEach) return [evenMove({ soort, aantal, at })];
    if (van === naar && van !== null) return [evenMove({ soort: van, aantal, at })];
    return [
      { soort: van, given: aantal, taken: 0, sides: "assumed", at },
      { soort: naar, given: 0, taken: aantal, sides: "assumed", at },
    ];
  });
}

/** A number for each side: what the one has and the other has not, counts for its own side only. */
function perSoort(given: readonly Numbered[], taken: readonly Numbered[]): Moved[] {
  const soorten = [...new Set([...given, ...taken].map(({ soort }) => soort))];
  return soorten.flatMap((soort): Moved[] => {
    const [one, two] = [given, taken].map((numbers) => numbers.find((number) => number.soort === soort));
    const at = one?.at ?? two?.at;
    if (at === undefined) return [];
    const places = (number: Numbered | undefined): number | null => (number === undefined ? 0 : number.aantal);
    return [{ soort, given: places(one), taken: places(two), sides: "two", at }];
  });
}
