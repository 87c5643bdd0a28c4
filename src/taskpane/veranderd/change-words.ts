// SPDX-License-Identifier: EUPL-1.2

import type { Change, ComparedTotal } from "../../domain/compare/compare.types";
import { GROOTHEID_WORDS } from "../../domain/figures/words";
import { nameOfSoort } from "../../domain/gemeenten/gebied";
import { formatDate, formatPlaces } from "../../domain/sheet/format";
import { UNKNOWN } from "../overzicht/words";

/** A number as it was and is: of a gebied, or of all of a regio or provincie together. */
type Compared = Change | ComparedTotal;

/** What a number is of: "realisatie regulier". */
export const subjectOf = ({ grootheid, soort }: Pick<Change, "grootheid" | "soort">): string =>
  `${grootheid === "mutatie" ? "mutatie" : GROOTHEID_WORDS[grootheid]} ${nameOfSoort(soort)}`;

/** Which parts of its address a change must name, since the comparison has more than one of them. */
export interface Several {
  readonly cycli: boolean;
  readonly dates: boolean;
}

export function severalOf(changes: readonly Compared[]): Several {
  const moreThanOne = (values: readonly (number | string | null)[]): boolean =>
    new Set(values.filter((value) => value !== null)).size > 1;
  return {
    cycli: moreThanOne(changes.map(({ cyclus }) => cyclus)),
    dates: moreThanOne(changes.map(({ oldDate }) => oldDate)) || moreThanOne(changes.map(({ newDate }) => newDate)),
  };
}

/** "realisatie regulier, cyclus 2, 1-7-2025 → 1-9-2025": with what tells it from another change of the same gebied. */
export function describeSubject(change: Compared, several: Several): string {
  const { cyclus, oldDate, newDate } = change;
  const days = [...new Set([oldDate, newDate])].flatMap((date) => (date === null ? [] : [formatDate(date)]));
  return [
    subjectOf(change),
    ...(several.cycli && cyclus !== null ? [`cyclus ${String(cyclus)}`] : []),
    ...(several.dates && days.length > 0 ? [days.join(" → ")] : []),
  ].join(", ");
}

/** A gemeente and a provincie may have the same name. */
export const nameOfChanged = ({ gebied, level }: Pick<Compared, "gebied" | "level">): string =>
  level === "provincie" ? `provincie ${gebied}` : gebied;

/** A number as it was or is; never 0 for what is not known. */
export const showNumber = (value: number | null): string => (value === null ? UNKNOWN : formatPlaces(value));
