// SPDX-License-Identifier: EUPL-1.2

import { foundGemeente } from "../../gemeenten/found-gebied";
import type { Gemeente, Soort } from "../../gemeenten/gebied";
import { uitruilStatus } from "../../figures/uitruil-status";
import type { Model } from "../../model";
import type { Uitruil } from "../../tabs/records";

/** An agreed uitruil of which both sides, the soort and the number are known. */
export interface Agreed {
  readonly row: Uitruil;
  readonly van: Gemeente;
  readonly naar: Gemeente;
  readonly soort: Soort;
  readonly aantal: number;
}

/** The rows that count: agreed ones only, a proposal moves nothing. */
export function agreedRows({ records }: Model): Agreed[] {
  return records.uitruil.flatMap((row) => {
    const [van, naar] = [foundGemeente(row.van), foundGemeente(row.naar)];
    const { soort, aantal } = row;
    if (uitruilStatus(row.status) !== "agreed" || van === null || naar === null || soort === null || aantal === null)
      return [];
    return [{ row, van, naar, soort, aantal }];
  });
}

/** What a gemeente gives away minus what it takes over, in places for regulier. */
export function netOf(rows: readonly Agreed[], { code }: Gemeente, verhouding: number): number {
  return rows.reduce(
    (sum, row) => sum + worth(row, verhouding) * (Number(row.van.code === code) - Number(row.naar.code === code)),
    0,
  );
}

export const worth = ({ soort, aantal }: Agreed, verhouding: number): number =>
  soort === "amv" ? aantal * verhouding : aantal;
