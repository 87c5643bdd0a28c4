// SPDX-License-Identifier: EUPL-1.2

import { foundGemeente } from "../../gemeenten/found-gebied";
import type { Gemeente, Soort } from "../../gemeenten/gebied";
import type { Uitruil } from "../../tabs/records";

/** An agreed uitruil of which both sides, the soort and the number are known. */
export interface Agreed {
  readonly row: Uitruil;
  readonly van: Gemeente;
  readonly naar: Gemeente;
  readonly soort: Soort;
  readonly aantal: number;
}

const isAgreed = ({ status }: Uitruil): boolean => status === "agreed";

/** From which gemeente to which, by their codes. */
export const directionOf = (van: Gemeente, naar: Gemeente): string => `${van.code}|${naar.code}`;

/** The directions of agreed uitruil of others than regulier and amv, as Oekraïne: a return, of which the worth is not known. */
export function directionsOfOthers(uitruil: readonly Uitruil[]): ReadonlySet<string> {
  return new Set(
    uitruil.flatMap((row) => {
      const [van, naar] = [foundGemeente(row.van), foundGemeente(row.naar)];
      return isAgreed(row) && row.soort === "andere" && van !== null && naar !== null ? [directionOf(van, naar)] : [];
    }),
  );
}

/** The rows that count: agreed ones only, a proposal moves nothing. */
export function agreedRows(uitruil: readonly Uitruil[]): Agreed[] {
  return uitruil.flatMap((row) => {
    const [van, naar] = [foundGemeente(row.van), foundGemeente(row.naar)];
    const { soort, aantal } = row;
    if (!isAgreed(row) || van === null || naar === null || soort === null || soort === "andere" || aantal === null)
      return [];
    return [{ row, van, naar, soort, aantal }];
  });
}

/** Per code what a gemeente gives away minus what it takes over, in places for regulier. */
export function netPerGemeente(rows: readonly Agreed[], verhouding: number): ReadonlyMap<string, number> {
  const net = new Map<string, number>();
  const add = ({ code }: Gemeente, places: number): unknown => net.set(code, (net.get(code) ?? 0) + places);
  for (const row of rows) {
    const places = row.van.code === row.naar.code ? 0 : worth(row, verhouding);
    add(row.van, places);
    add(row.naar, -places);
  }
  return net;
}

/** The places of the rows together, counted as places for regulier. */
export function worthOf(rows: readonly Agreed[], verhouding: number): number {
  return rows.reduce((sum, row) => sum + worth(row, verhouding), 0);
}

const worth = ({ soort, aantal }: Agreed, verhouding: number): number =>
  soort === "amv" ? aantal * verhouding : aantal;
