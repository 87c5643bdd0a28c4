// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../../../src/domain/gemeenten/register";
import type { Soort } from "../../../src/domain/gemeenten/gebied";
import { calendarDate, toSerial } from "../../../src/domain/sheet/dates";

/** How much stands in a workbook. */
export interface Size {
  /** Tabs Voortgang, each with all gemeenten. */
  readonly months: number;
  readonly locaties: number;
  readonly mutaties: number;
}

/** A cell with a pair is "regulier/amv"; dates are the numbers that Excel counts days with, and a blank cell is "". */
export interface Rows {
  readonly voortgang: readonly {
    readonly peildatum: string;
    readonly rows: readonly { gemeente: string; taakstelling: string; gerealiseerd: string }[];
  }[];
  readonly locaties: readonly {
    gemeente: string;
    locatie: string;
    soort: Soort;
    plaatsen: number;
    opening: number;
    einde: number | "";
  }[];
  readonly mutaties: readonly { gemeente: string; soort: Soort; aantal: number; datum: number }[];
}

export const rowCount = ({ months, locaties, mutaties }: Size): number =>
  months * GEMEENTEN.length + locaties + mutaties;

/** Rows of a workbook that adds up: what is realised on a peildatum are the places of the locaties that are open on it. */
export function rowsOf(size: Size): Rows {
  const locaties = Array.from({ length: size.locaties }, (_, at) => locatie(at));
  const peildata = Array.from({ length: size.months }, (_, month) => monthFrom(2023, month));
  return {
    voortgang: peildata.map((peildatum) => ({ peildatum, rows: standOn(toSerial(peildatum), locaties) })),
    locaties,
    mutaties: Array.from({ length: size.mutaties }, (_, at) => mutatie(at, toSerial(monthFrom(2023, size.months)))),
  };
}

const nameOf = (at: number): string => GEMEENTEN[at % GEMEENTEN.length]?.naam ?? "";
const monthFrom = (year: number, months: number): string =>
  calendarDate(year + Math.floor(months / 12), (months % 12) + 1, 1) ?? "";
/** One in four is of amv. */
const soortOf = (at: number): Soort => (Math.floor(at / GEMEENTEN.length) % 4 === 3 ? "amv" : "regulier");

function locatie(at: number): Rows["locaties"][number] {
  const opening = toSerial(monthFrom(2015, (at * 7) % 120)) + (at % 28);
  return {
    gemeente: nameOf(at),
    locatie: `Locatie ${String(at + 1)}`,
    soort: soortOf(at),
    plaatsen: 4 + ((at * 13) % 29),
    opening,
    einde: at % 3 === 0 ? "" : opening + 365 * (4 + (at % 12)),
  };
}

function mutatie(at: number, after: number): Rows["mutaties"][number] {
  return { gemeente: nameOf(at), soort: soortOf(at), aantal: 1 + (at % 9), datum: after + ((at * 11) % 90) };
}

function standOn(day: number, locaties: Rows["locaties"]): Rows["voortgang"][number]["rows"] {
  const open = GEMEENTEN.map(() => ({ regulier: 0, amv: 0 }));
  locaties.forEach(({ soort, plaatsen, opening, einde }, at) => {
    const stand = open[at % GEMEENTEN.length];
    if (stand !== undefined && opening <= day && (einde === "" || einde > day)) stand[soort] += plaatsen;
  });
  return open.map(({ regulier, amv }, at) => ({
    gemeente: nameOf(at),
    taakstelling: `${String(100 + at)}/${String(at % 50)}`,
    gerealiseerd: `${String(regulier)}/${String(amv)}`,
  }));
}
