// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import type { Locatie } from "../../tabs/records";
import { formatChange, formatCount, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { gebiedKey } from "../lib/names";
import type { Draft, Rule } from "../rule";
import { closedButCounted } from "../lib/closed-but-counted";
import { isOpen, locatiesPerGemeente, placesOf } from "../lib/locaties-per-gemeente";
import { newestStands, type Stand } from "../../figures/newest-stands";

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
export const locatiesRealisatie: Rule<LocatiesParams> = {
  id: "plausibel.locaties-realisatie",
  title: "Locaties tellen niet op tot de realisatie",
  checks: "De locaties die op de peildatum open zijn, tellen niet op tot de realisatie.",
  reason: "De realisatie hoort de som te zijn van de locaties die op de peildatum open zijn.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  kinds: ["locaties", "voortgang"],
  sentence: ({ naam, soort, peildatum, realisatie, locaties, count }) =>
    `${naam} ${soort}: ${formatCount(count, "open locatie heeft", "open locaties hebben samen")} ${formatCount(locaties, "plaats", "plaatsen")} op ${formatDate(peildatum)}, de realisatie is ${formatPlaces(realisatie)}: een verschil van ${formatChange(locaties - realisatie)}.`,
  *check(model) {
    const [peildatum] = model.index.peildata;
    const perGemeente = locatiesPerGemeente(model);
    if (peildatum === undefined || perGemeente.size === 0) return;
    const all = [...newestStands(model.index)];
    const realising = new Set(
      all.filter(({ realisatie }) => realisatie > 0).map(({ gemeente }) => gebiedKey(gemeente)),
    );
    const covered = [...realising].filter((code) => perGemeente.has(code)).length * 2 > realising.size;
    for (const stand of all) {
      const locaties = perGemeente.get(gebiedKey(stand.gemeente)) ?? [];
      if (locaties.length > 0 || covered) yield* compare(stand, locaties, peildatum);
    }
  },
};

function* compare(
  stand: Stand,
  locaties: readonly Locatie[],
  peildatum: CalendarDate,
): Generator<Draft<LocatiesParams>> {
  const { gemeente, soort, realisatie } = stand;
  const ofSoort = locaties.filter((locatie) => locatie.soort === null || locatie.soort === soort);
  const states = ofSoort.map((locatie) => isOpen(locatie, peildatum));
  const open = ofSoort.filter((_, index) => states[index] !== false);
  const sum = placesOf(open);
  if (
    states.includes(null) ||
    sum === null ||
    sum === realisatie ||
    closedButCounted(ofSoort, realisatie, peildatum).length > 0
  )
    return;
  const [first] = open.length > 0 ? open : ofSoort;
  yield draftAt(first?.plaatsenAt ?? stand.at, {
    found: formatPlaces(sum),
    expected: formatPlaces(realisatie),
    params: { naam: gemeente.naam, soort, peildatum, realisatie, locaties: sum, count: open.length },
  });
}
