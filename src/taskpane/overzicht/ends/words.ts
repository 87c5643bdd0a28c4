// SPDX-License-Identifier: EUPL-1.2

import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import type { Answer } from "../../../domain/measures/problem";
import { formatCount, formatDate, formatPlaces } from "../../../domain/sheet/format";
import type { Quarter } from "../../../domain/sheet/quarters";

/** What the picture says, in one sentence: "Van de 11.519 plaatsen op 1-9-2025 zijn er op 1-9-2030 nog 5.993 over als niets wordt verlengd." */
export function describeEnds({ peildatum, open, horizon, unsure }: EndsOfLocaties): string {
  const [now, then] = [formatDate(peildatum), formatDate(horizon.date)];
  const apart =
    !unsure.ok || unsure.value.locaties > 0 ? " Daarnaast zijn er plaatsen waarvan het einde niet bekend is." : "";
  if (open === 0)
    return `Op ${now} is volgens het tabblad Locaties geen plaats open waarvan het einde bekend is.${apart}`;
  const of = `Van ${open === 1 ? "de ene plaats" : `de ${formatPlaces(open)} plaatsen`} op ${now}`;
  return horizon.left === open
    ? `${of} eindigt er geen vóór ${then}.${apart}`
    : `${of} ${horizon.left === 1 ? "is" : "zijn"} er op ${then} nog ${formatPlaces(horizon.left)} over als niets wordt verlengd.${apart}`;
}

/** What is not in the picture, or stands apart in it; each a sentence. */
export function describeOutside(ends: EndsOfLocaties, realisatie: Answer<number>): readonly string[] {
  const { peildatum, open, unsure, notYet, onbekend } = ends;
  const { locaties: later, places: laterPlaces } = notYet;
  const all = unsure.ok ? open + (unsure.value.places ?? 0) : null;
  return [
    ...(unsure.ok && unsure.value.locaties > 0 ? [unsureWords(unsure.value)] : []),
    ...(onbekend === 0
      ? []
      : [`Van ${formatCount(onbekend, "locatie", "locaties")} zijn de plaatsen niet bekend; die staan er niet in.`]),
    ...(later === 0
      ? []
      : [
          `${formatCount(later, "locatie gaat", "locaties gaan")} pas na ${formatDate(peildatum)} open${laterPlaces === null ? "" : ` (${plaatsen(laterPlaces)})`}; die ${later === 1 ? "staat" : "staan"} er niet in.`,
        ]),
    ...(realisatie.ok && all !== null && onbekend === 0 && realisatie.value !== all
      ? [`Het tabblad Locaties telt op tot ${plaatsen(all)}; de realisatie is ${formatPlaces(realisatie.value)}.`]
      : []),
  ];
}

const unsureWords = ({ locaties, places }: { readonly locaties: number; readonly places: number | null }): string =>
  `Van ${formatCount(locaties, "locatie", "locaties")}${places === null ? "" : ` (${plaatsen(places)})`} is het einde nog niet bekend: die ${locaties === 1 ? "staat" : "staan"} apart en ${locaties === 1 ? "telt" : "tellen"} niet mee in wat overblijft.`;

/** "4e kwartaal 2025". */
export const quarterWords = ({ number, year }: Quarter): string => `${String(number)}e kwartaal ${String(year)}`;

const plaatsen = (count: number): string => formatCount(count, "plaats", "plaatsen");
