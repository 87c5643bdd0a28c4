// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS } from "../../figures/words";
import { cellAddress, spokenAddress } from "../../sheet/addresses";
import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import type { FigureIndex } from "../../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../../tabs/records";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { isAbout } from "../../figures/figure-groups";
import { describeInFormulas, inFormulas, type InFormulas } from "../lib/in-formulas";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface TwoValuesParams {
  readonly naam: string;
  readonly grootheid: Grootheid;
  readonly soort: SoortOfTotaal;
  readonly value: number;
  readonly other: number;
  /** The cell that came first, with its tab. */
  readonly otherAt: string;
  readonly formulas: InFormulas;
}

/**
 * One quantity with two values in two tables. Two Voortgang tables for one peildatum are another rule,
 * two rows of one table too.
 */
export const tweeWaarden: Rule<TwoValuesParams, "figure"> = {
  id: "rekenen.twee-waarden",
  title: "Eén gegeven, twee waarden",
  checks: "Eén gegeven staat in twee tabellen, met een ander getal.",
  reason: "Eén van de twee klopt niet. De bevinding zegt met welke formules rekenen, of dat zij #N/B geven.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: ({ naam, grootheid, soort, value, other, otherAt, formulas }) =>
    `De ${GROOTHEID_WORDS[grootheid]} ${soort} van ${naam} is hier ${formatPlaces(value)}, maar ${formatPlaces(other)} in ${otherAt}. ${describeInFormulas(formulas)}`,
  check(figure, { index, cycli }) {
    const { grootheid, soort, total, places } = figure;
    const gebied = foundGebied(figure.gebied);
    if (gebied === null || total || places === null) return null;
    const other = earlierOther(index, gebied, figure, cycli);
    if (other?.places === undefined || other.places === null) return null;
    return draftAt(figure.at, {
      found: formatPlaces(places),
      expected: formatPlaces(other.places),
      params: {
        naam: gebied.naam,
        grootheid,
        soort,
        value: places,
        other: other.places,
        otherAt: spokenAddress(other.at.tab, cellAddress(other.at)),
        formulas: inFormulas(index, gebied, figure, other),
      },
    });
  },
};

/** The first earlier cell with another number. Where the index says that all agree, none is looked for. */
function earlierOther(
  index: FigureIndex,
  gebied: Gebied,
  figure: Figure,
  cycli: readonly Cyclus[],
): Figure | undefined {
  const because = index.settled(gebied, figure)?.because.kind ?? "alone";
  if (because === "alone" || because === "agreed" || because === "others-unknown") return undefined;
  const all = index.figures(gebied, figure.grootheid, figure.soort);
  const earlier = all.slice(0, all.indexOf(figure)).filter(({ places }) => places !== null);
  return oneCyclus(earlier, figure)
    ? earlier.find((candidate) => contradicts(candidate, figure) && inOnePeriod(cycli, candidate, figure))
    : undefined;
}

function contradicts(earlier: Figure, figure: Figure): boolean {
  const sameReport =
    earlier.grootheid === "realisatie" && earlier.table.kind === "voortgang" && figure.table.kind === "voortgang";
  return earlier.table !== figure.table && !sameReport && isAbout(earlier, figure) && earlier.places !== figure.places;
}

/** Two reports with the end of a cyclus between them each state the taakstelling of their own cyclus, named or not. */
function inOnePeriod(cycli: readonly Cyclus[], earlier: Figure, figure: Figure): boolean {
  const dates = [earlier, figure].map(({ table }) => table.peildatum?.date ?? null);
  const periods = dates.flatMap((date) =>
    date === null ? [] : [cycli.filter(({ einde }) => einde !== null && einde < date).length],
  );
  return new Set(periods).size < 2;
}

/** A figure without a cyclus can only be set beside others when these speak of one cyclus. */
function oneCyclus(earlier: readonly Figure[], figure: Figure): boolean {
  return (
    figure.cyclus !== null || new Set(earlier.map(({ cyclus }) => cyclus).filter((cyclus) => cyclus !== null)).size < 2
  );
}
