// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../figures/figure-index";
import { holdingOn } from "../../figures/uitruil-term";
import { foundGemeente } from "../../gemeenten/found-gebied";
import { isSoort, type AndereSoort, type Gemeente, type Soort } from "../../gemeenten/gebied";
import type { CalendarDate } from "../../sheet/dates";
import { nameOfSubject } from "../../tabs/headers/subjects";
import { currencyOf } from "../../tabs/kinds/uitruil-sides";
import type { Uitruil } from "../../tabs/records";

/** An agreed uitruil of which both sides, the soort and the numbers are known. */
export interface Agreed {
  readonly row: Uitruil;
  readonly van: Gemeente;
  readonly naar: Gemeente;
  readonly soort: Soort | AndereSoort;
  readonly given: number;
  readonly taken: number;
}

const isAgreed = ({ status }: Uitruil): boolean => status === "agreed";

/** From which gemeente to which, by their codes. */
export const directionOf = (van: Gemeente, naar: Gemeente): string => `${van.code}|${naar.code}`;

/** The directions of agreed uitruil that is counted in something else: a return, of which the worth is not known. */
export function directionsOfOthers(uitruil: readonly Uitruil[], currency = "taak"): ReadonlySet<string> {
  return new Set(
    uitruil.flatMap((row) => {
      const [van, naar] = [foundGemeente(row.van), foundGemeente(row.naar)];
      const isOther = row.soort !== null && currencyOf(row.soort) !== currency;
      return isAgreed(row) && isOther && van !== null && naar !== null ? [directionOf(van, naar)] : [];
    }),
  );
}

/** The newest peildatum of the tables about a soort. */
export const newestOf = (soort: Uitruil["soort"], index: FigureIndex): CalendarDate | null =>
  index.of(soort === null || soort === "andere" ? "totaal" : soort).peildata[0] ?? null;

/** Those that are not over on the newest peildatum. */
export const notEnded = (rows: readonly Agreed[], index: FigureIndex): Agreed[] =>
  rows.filter(({ row, soort }) => holdingOn(row, newestOf(soort, index)) !== "ended");

/** The rows that count: agreed ones only, a proposal moves nothing. */
export function agreedRows(uitruil: readonly Uitruil[]): Agreed[] {
  return uitruil.flatMap((row) => {
    const [van, naar] = [foundGemeente(row.van), foundGemeente(row.naar)];
    const { soort, given, taken } = row;
    if (!isAgreed(row) || van === null || naar === null || soort === null || soort === "andere") return [];
    return given === null || taken === null ? [] : [{ row, van, naar, soort, given, taken }];
  });
}

/** Per code what a gemeente gives away minus what it takes over, in places for regulier. */
export function netPerGemeente(rows: readonly Agreed[], verhouding: number): ReadonlyMap<string, number> {
  const net = new Map<string, number>();
  const add = ({ code }: Gemeente, places: number): unknown => net.set(code, (net.get(code) ?? 0) + places);
  for (const row of rows) {
    if (row.van.code === row.naar.code) continue;
    add(row.van, worth(row.soort, row.given, verhouding));
    add(row.naar, -worth(row.soort, row.taken, verhouding));
  }
  return net;
}

/** What the rows give away, or take over, together, in places for regulier. */
export function worthOf(rows: readonly Agreed[], verhouding: number, side: "given" | "taken" = "given"): number {
  return rows.reduce((sum, row) => sum + worth(row.soort, row[side], verhouding), 0);
}

const worth = (soort: Agreed["soort"], aantal: number, verhouding: number): number =>
  soort === "amv" ? aantal * verhouding : aantal;

/** A soort as it is called in a sentence. */
export const nameOfSoort = (soort: Agreed["soort"]): string => (isSoort(soort) ? soort : nameOfSubject(soort));

/** The row of the sheet that a record is of. */
export const lineOf = ({ row: { at } }: Pick<Agreed, "row">): string => `${at.tab} ${String(at.row)}`;
