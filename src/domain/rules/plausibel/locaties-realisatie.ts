// SPDX-License-Identifier: EUPL-1.2

import { isOpen, locatiesOf, locatiesPerGemeente, placesOf } from "../lib/locaties-per-gemeente";
import { once } from "../lib/once";
import { stands } from "../lib/stands";
import type { Model } from "../../model";
import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { formatChange, formatCount, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { closedButCounted } from "../lib/closed-but-counted";

export interface LocatiesParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly peildatum: CalendarDate;
  readonly realisatie: number;
  readonly locaties: number;
  /** How many locaties of this soort are open on the peildatum. */
  readonly count: number;
}

/**
 * Locaties that are open on the newest peildatum and do not add up to the realisatie. A gemeente without any locatie counts
 * only where the tab holds most gemeenten that realised something: else the tab is simply not complete. A closed locatie that
 * explains the difference is another rule.
 */
export const locatiesRealisatie: Rule<LocatiesParams, "stand"> = {
  id: "plausibel.locaties-realisatie",
  title: "Locaties tellen niet op tot de realisatie",
  checks: "De locaties die op de peildatum open zijn, tellen niet op tot de realisatie.",
  reason: "De realisatie hoort de som te zijn van de locaties die op de peildatum open zijn.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "stand",
  in: ["locaties", "voortgang"],
  sentence: ({ naam, soort, peildatum, realisatie, locaties, count }) =>
    `${naam} ${soort}: ${formatCount(count, "open locatie heeft", "open locaties hebben samen")} ${formatCount(locaties, "plaats", "plaatsen")} op ${formatDate(peildatum)}, de realisatie is ${formatPlaces(realisatie)}: een verschil van ${formatChange(locaties - realisatie)}.`,
  check({ gemeente, of, soort, realisatie, at }, model) {
    const [peildatum] = model.index.peildata;
    const all = locatiesOf(model, of);
    if (peildatum === undefined || (all.length === 0 && !coversMost(model))) return null;
    const locaties = all.filter((locatie) => locatie.soort === null || locatie.soort === soort);
    const states = locaties.map((locatie) => isOpen(locatie, peildatum));
    const open = locaties.filter((_, index) => states[index] !== false);
    const sum = placesOf(open);
    // One of which the end is not known may have closed.
    const certain = placesOf(open.filter(({ eindeOnbekend }) => !eindeOnbekend));
    if (
      states.includes(null) ||
      sum === null ||
      sum === realisatie ||
      (certain !== sum && certain !== null && realisatie >= certain && realisatie < sum) ||
      closedButCounted(locaties, realisatie, peildatum).length > 0
    )
      return null;
    const [first] = open.length > 0 ? open : locaties;
    const held = first?.plaatsenAt == null ? realisatie : first.plaatsen;
    // Which of the numbers is wrong, or whether a locatie was forgotten, is not known.
    return draftAt(first?.plaatsenAt ?? at, {
      found: held === null ? "" : formatPlaces(held),
      params: { naam: gemeente.naam, soort, peildatum, realisatie, locaties: sum, count: open.length },
    });
  },
};

/** True where most gemeenten with places have locaties: then one without has been forgotten. */
const coversMost = once((model: Model): boolean => {
  const realising = new Set(
    stands(model)
      .filter(({ realisatie }) => realisatie > 0)
      .map(({ gemeente }) => gemeente.code),
  );
  const perGemeente = locatiesPerGemeente(model);
  return [...realising].filter((code) => perGemeente.has(code)).length * 2 > realising.size;
});
