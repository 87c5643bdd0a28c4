// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS } from "../../figures/words";
import { cellAddress, spokenAddress } from "../../sheet/addresses";
import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../../tabs/records";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { isAbout } from "../../figures/figure-groups";
import { gebiedKey } from "../lib/names";
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
}

/**
 * One quantity with two values in two tables. Two Voortgang tables for one peildatum are another rule,
 * two rows of one table too.
 */
export const tweeWaarden: Rule<TwoValuesParams, "workbook"> = {
  id: "rekenen.twee-waarden",
  title: "Eén gegeven, twee waarden",
  checks: "Eén gegeven staat in twee tabellen, met een ander getal.",
  reason: "Met twee waarden is niet te zeggen welke geldt. Formules geven dan #N/B.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "workbook",
  in: WITH_FIGURES,
  sentence: ({ naam, grootheid, soort, value, other, otherAt }) =>
    `De ${GROOTHEID_WORDS[grootheid]} ${soort} van ${naam} is hier ${formatPlaces(value)}, maar ${formatPlaces(other)} in ${otherAt}.`,
  *check({ figures }, { cycli }) {
    const byQuantity = new Map<string, Figure[]>();
    for (const figure of figures) {
      const gebied = foundGebied(figure.gebied);
      if (gebied === null || figure.total || figure.places === null) continue;
      const key = `${figure.grootheid}|${figure.soort}|${gebiedKey(gebied)}`;
      const earlier = byQuantity.get(key) ?? [];
      const other = oneCyclus(earlier, figure)
        ? earlier.find((candidate) => contradicts(candidate, figure) && inOnePeriod(cycli, candidate, figure))
        : undefined;
      if (earlier.push(figure) === 1) byQuantity.set(key, earlier);
      if (other?.places === undefined || other.places === null) continue;
      yield draftAt(figure.at, {
        found: formatPlaces(figure.places),
        expected: formatPlaces(other.places),
        params: {
          naam: gebied.naam,
          grootheid: figure.grootheid,
          soort: figure.soort,
          value: figure.places,
          other: other.places,
          otherAt: spokenAddress(other.at.tab, cellAddress(other.at)),
        },
      });
    }
  },
};

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
