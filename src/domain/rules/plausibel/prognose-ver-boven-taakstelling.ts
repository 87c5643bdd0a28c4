// SPDX-License-Identifier: EUPL-1.2

import { roundedPercentage } from "../lib/rounding";
import { formatChange, formatPercent, formatPlaces } from "../../sheet/format";
import type { Soort } from "../../gemeenten/gebied";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { signed } from "../lib/signed";
import { expectedChanges } from "../lib/expected-changes";

export interface FarAboveParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly realisatie: number;
  readonly increase: number;
  readonly prognose: number;
  readonly taakstelling: number;
  /** True where the increase equals the taakstelling: then it was probably meant as the total. */
  readonly meantAsTotal: boolean;
}

/**
 * Increases inside the cyclus that bring a gemeente far above its taakstelling (how far is a setting), or an increase that equals the taakstelling
 * although places exist already. What comes after the cyclus is for the next taakstelling, and is not judged here.
 */
export const prognoseVerBovenTaakstelling: Rule<FarAboveParams, "stand"> = {
  id: "plausibel.prognose-ver-boven-taakstelling",
  title: "Prognose ver boven de taakstelling",
  checks:
    "De verwachte toename brengt een gemeente ver boven haar taakstelling (vanaf 1,5 keer; dit is een instelling), of is gelijk aan de taakstelling terwijl er al plaatsen zijn.",
  reason: "In mutatielijsten staat soms het nieuwe totaal waar de toename hoort.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "aandachtspunt",
  each: "stand",
  in: ["mutaties", "voortgang"],
  sentence: ({ naam, soort, realisatie, increase, prognose, taakstelling, meantAsTotal }) =>
    `${naam} ${soort}: ${formatPlaces(realisatie)} ${increase < 0 ? "−" : "+"} ${formatPlaces(Math.abs(increase))} = ${formatPlaces(prognose)}, dat is ${formatPercent(
      roundedPercentage(prognose, taakstelling, 0),
      0,
    )} van de taakstelling (${formatPlaces(taakstelling)}).${
      meantAsTotal
        ? ` De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename ${formatChange(taakstelling - realisatie)}.`
        : ""
    }`,
  check(stand, model) {
    const { gemeente, soort, compared: realisatie, taakstelling } = stand;
    const inside = expectedChanges(model, stand.answersFor, soort).filter(
      ({ moment }) => moment.kind !== "na-einde-cyclus",
    );
    const [first] = inside;
    if (first === undefined || taakstelling === null || taakstelling === 0) return null;
    const increase = inside.reduce((sum, { aantal }) => sum + aantal, 0);
    const largest = inside.reduce((most, one) => (one.aantal > most.aantal ? one : most), first);
    const prognose = realisatie + increase;
    if (increase <= 0 || prognose <= taakstelling) return null;
    const meantAsTotal = realisatie > 0 && largest.aantal === taakstelling;
    if (!meantAsTotal && prognose < taakstelling * model.settings.prognoseFactor) return null;
    return draftAt(largest.at, {
      found: signed(largest.aantal),
      expected: meantAsTotal ? signed(taakstelling - realisatie) : null,
      params: { naam: gemeente.naam, soort, realisatie, increase, prognose, taakstelling, meantAsTotal },
    });
  },
};
