// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatDate } from "../../../domain/sheet/format";
import { places } from "../words";
import type { BurnUp } from "./burn-up";

/** One line of the table behind the picture. */
export interface BurnUpRow {
  readonly key: string;
  readonly name: string;
  /** Realisatie or prognose, taakstelling, and how many gemeenten are not in the first. */
  readonly values: readonly [places: string, taakstelling: string, without: string];
}

export const BURN_UP_COLUMNS = ["Dag", "Plaatsen", "Taak\u00ADstelling", "Niet bekend"] as const;

/** Every stand, and the prognose where there is one. */
export function burnUpRows({ stands, forecast }: BurnUp): readonly BurnUpRow[] {
  const rows = stands.map(({ date, realisatie, taakstelling, missing }): BurnUpRow => ({
    key: date,
    name: formatDate(date),
    values: [places(realisatie), places(taakstelling), withoutWords(missing.length, realisatie.ok)],
  }));
  if (!forecast.ok) return rows;
  const { date, places: expected, taakstelling, missing } = forecast.value;
  const values = [places(expected), places(taakstelling), withoutWords(missing.length, expected.ok)] as const;
  return [...rows, { key: `prognose ${date}`, name: `prognose ${formatDate(date)}`, values }];
}

/** How many gemeenten are not in a number. */
function withoutWords(missing: number, known: boolean): string {
  if (!known) return "alle";
  return missing === 0 ? "–" : formatCount(missing, "gemeente", "gemeenten");
}
