// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import { formatDate, formatPlaces } from "../sheet/format";

export const UITVRAAG = {
  /** Excel allows 31 characters, and none of these. */
  tab: (naam: string) =>
    `Uitvraag ${naam}`
      .replace(/[\\/?*[\]:]/g, " ")
      .slice(0, 31)
      .trim(),
  withoutRegio: "gemeenten zonder regio",
  column: (soort: Soort, day: CalendarDate) => `Realisatie ${soort} ${formatDate(day)}`,
  fill: (day: CalendarDate) =>
    `Vul de twee lege kolommen in: hoeveel plaatsen er op ${formatDate(day)} zijn. Geen plaatsen: 0. Weet u het niet: laat de cel leeg en schrijf waarom bij Toelichting.`,
  last: (day: CalendarDate) =>
    `De andere cijfers zijn de laatste die bij de provincie bekend zijn, van ${formatDate(day)}.`,
  alertTitle: "Geen aantal plaatsen",
  alert: "Vul een heel getal in, 0 of meer. Weet u het niet, laat de cel dan leeg en schrijf waarom bij Toelichting.",
  progressNote: (day: CalendarDate) =>
    `Uit de antwoorden op de uitvraag naar ${formatDate(day)}. Leeg betekent: geen antwoord, of geen antwoord dat vaststaat.`,
} as const;

/** What is worth a look before answers are taken over. */
export const REMARKS = {
  noTable: (source: string, day: CalendarDate) =>
    `${source}: hier staat geen realisatie op ${formatDate(day)}. Er is niets van gebruikt.`,
  unknown: (source: string, name: string) =>
    `${source}: “${name}” is geen gemeente die Spreiding kent. De aantallen zijn niet gebruikt.`,
  otherSoort: (source: string, soort: string) =>
    `${source}: er staat ook een kolom of rij ${soort}. Gevraagd is regulier en amv, dus dit is niet gebruikt.`,
  notNow: (source: string, name: string) =>
    `${source}: ${name} is op deze peildatum geen gemeente van de provincie. De aantallen zijn niet gebruikt.`,
  spelling: (source: string, name: string, naam: string) => `${source}: “${name}” is gelezen als ${naam}.`,
  otherRegio: (source: string, gemeente: string, regio: string | null) =>
    `${source}: ${gemeente} staat op deze lijst en hoort bij ${regio ?? "geen regio"}.`,
  unreadable: (source: string, what: string, text: string) =>
    `${source}: bij ${what} staat “${text}”. Dat is geen aantal plaatsen en telt niet mee.`,
  contradiction: (what: string, given: readonly { readonly source: string; readonly places: number }[]) =>
    `${what}: ${given.map(({ source, places }) => `${formatPlaces(places)} (${source})`).join(" en ")}. Geen van deze telt mee.`,
} as const;
