// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { addDays, addYears, type CalendarDate } from "../sheet/dates";
import { quartersBetween, type Quarter } from "../sheet/quarters";
import type { CellRef } from "../sheet/snapshot";
import type { Locatie } from "../tabs/records";
import { codesIn } from "./codes-in";
import { countLocaties, locatiesAsked, placesOfLocaties, staysUntil } from "./count-locaties";
import { answer, type Answer } from "./problem";
import type { PeildatumOptions } from "./realisatie";

/** How many places, null where one of the locaties does not say, and in how many locaties. */
interface PlacesOfLocaties {
  readonly places: number | null;
  readonly locaties: number;
}

/** More years are more quarters than a reader takes in. */
const MOST_YEARS = 10;

/** Places of which the last day falls in a quarter, and what is left of the open ones once it is over. */
interface QuarterOfEnds {
  readonly quarter: Quarter;
  readonly ends: number;
  readonly left: number;
}

/**
 * The places that are open on a day by when they end, if nothing is extended. Those with an end that is not known yet ("n.t.b.") are in
 * none of the sums but `unsure`: they are not taken for ended, nor for staying.
 */
export interface EndsOfLocaties {
  readonly peildatum: CalendarDate;
  /** Open on the peildatum, with an end that is known or none. */
  readonly open: number;
  /** Of the open ones: without an end, as far as is known. */
  readonly withoutEnd: number;
  /** From the peildatum up to the horizon; the last one is cut off there, so that what is left after it is what is left on that day. */
  readonly quarters: readonly QuarterOfEnds[];
  /** Of the open ones: with an end on the day of the horizon or after it. */
  readonly later: number;
  /** So many years after the peildatum as durable places stay (a setting), 10 at most, and what is left then: DUURZAAM by the rule "resterend". */
  readonly horizon: { readonly date: CalendarDate; readonly jaren: number; readonly left: number };
  /** Open, and written is that the end is not known yet; not a number where it cannot be told whether one is open. */
  readonly unsure: Answer<PlacesOfLocaties & { readonly cells: readonly CellRef[] }>;
  /** Opens after the peildatum: in none of the sums. */
  readonly notYet: PlacesOfLocaties;
  /** How many open locaties have no known places. */
  readonly onbekend: number;
}

/**
 * What is left of the places on the tab Locaties quarter by quarter, if nothing is extended. Which locaties count is decided as for
 * DUURZAAM; a cell that keeps that from an answer keeps this from one too.
 */
export function endsOfLocaties(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
): Answer<EndsOfLocaties> {
  const asked = locatiesAsked(books, gebied, soort, options);
  if (!asked.ok) return asked;
  const { index, peildatum } = asked.value;
  const open = countLocaties(index, gebied, soort, peildatum, (locatie) => staysUntil(locatie, peildatum, peildatum));
  if (!open.ok) return open;
  const { locaties, onbekend } = open.value;
  const leftOn = (day: CalendarDate): number =>
    placesOfLocaties({ locaties: locaties.filter((locatie) => staysUntil(locatie, peildatum, day) === true) });
  const jaren = Math.min(index.settings.duurzaamJaren, MOST_YEARS);
  const horizon = addYears(peildatum, jaren);
  let before = placesOfLocaties({ locaties });
  const quarters = quartersBetween(peildatum, addDays(horizon, -1)).map((quarter): QuarterOfEnds => {
    const next = addDays(quarter.last, 1);
    const left = leftOn(next < horizon ? next : horizon);
    const ends = before - left;
    before = left;
    return { quarter, ends, left };
  });
  const withoutEnd = placesOfLocaties({ locaties: locaties.filter(({ einde }) => einde === null) });
  return answer({
    peildatum,
    open: placesOfLocaties({ locaties }),
    withoutEnd,
    quarters,
    later: before - withoutEnd,
    horizon: { date: horizon, jaren, left: leftOn(horizon) },
    unsure: unsureEnds(index, gebied, soort, peildatum),
    notYet: notYetOpen(index, gebied, soort, peildatum),
    onbekend,
  });
}

function unsureEnds(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  peildatum: CalendarDate,
): EndsOfLocaties["unsure"] {
  const counted = countLocaties(
    index,
    gebied,
    soort,
    peildatum,
    ({ eindeOnbekend, opening, openingAt, at }) =>
      eindeOnbekend && (opening === null ? (openingAt ?? at) : opening <= peildatum),
  );
  if (!counted.ok) return counted;
  const { locaties, onbekend, eindeOnbekend: cells } = counted.value;
  const places = onbekend === 0 ? placesOfLocaties({ locaties }) : null;
  return answer({ places, locaties: locaties.length + onbekend, cells });
}

function notYetOpen(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  peildatum: CalendarDate,
): PlacesOfLocaties {
  const inside = codesIn(index, gebied, peildatum);
  const isLater = ({ opening, back, soort: of }: Locatie): boolean =>
    opening !== null && opening > peildatum && back === null && (soort === "totaal" || of === soort);
  const locaties = index.locaties
    .filter(({ gemeente, locatie }) => inside.has(gemeente.code) && isLater(locatie))
    .map(({ locatie }) => locatie);
  const known = locaties.every(({ plaatsen }) => plaatsen !== null);
  return { places: known ? placesOfLocaties({ locaties }) : null, locaties: locaties.length };
}
