// SPDX-License-Identifier: EUPL-1.2

import { isOrAre, theGrootheid } from "../../figures/words";
import { cellAddress, spokenAddress } from "../../sheet/addresses";
import { nameOfSoort, type SoortOfTotaal } from "../../gemeenten/gebied";
import type { Grootheid } from "../../tabs/records";
import { capitalised, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { earlierOthers } from "../lib/earlier-others";
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
 * One quantity with two values in two tables, or in two lines of one regio or provincie. Two Voortgang tables for one peildatum are another rule,
 * two rows of one gemeente in a table too.
 */
export const tweeWaarden: Rule<TwoValuesParams, "figure"> = {
  id: "rekenen.twee-waarden",
  title: "Eén gegeven, twee waarden",
  checks: "Eén gegeven staat in twee tabellen, of in twee regels van één regio of provincie, met een ander getal.",
  reason: "Eén van de twee klopt niet. De bevinding zegt met welke formules rekenen, of dat zij #N/B geven.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: ({ naam, grootheid, soort, value, other, otherAt, formulas }) =>
    `${capitalised(theGrootheid(grootheid))} ${nameOfSoort(soort)} van ${naam} ${isOrAre(grootheid)} hier ${formatPlaces(value)}, maar ${formatPlaces(other)} in ${otherAt}. ${describeInFormulas(formulas)}`,
  check(figure, model) {
    const other = earlierOthers(model).get(figure);
    const { grootheid, soort, places } = figure;
    const gebied = foundGebied(figure.gebied);
    if (other === undefined || other.places === null || places === null || gebied === null) return null;
    const formulas = inFormulas(model.index, gebied, figure, other);
    const isOther = formulas.answers.map(({ answer }) => answer.ok && answer.value.places === other.places);
    return draftAt(figure.at, {
      found: formatPlaces(places),
      // Only where the other number is the one that holds.
      expected: isOther.length > 0 && !isOther.includes(false) ? formatPlaces(other.places) : null,
      params: {
        naam: gebied.naam,
        grootheid,
        soort,
        value: places,
        other: other.places,
        otherAt: spokenAddress(other.at.tab, cellAddress(other.at)),
        formulas,
      },
    });
  },
};
