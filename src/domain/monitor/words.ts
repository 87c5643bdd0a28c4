// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatList } from "../sheet/format";

/** What the monitor's tab is called, where the user has no tab of that name. */
export const MONITOR_TAB = "Monitor";

/** The words in the cells. A monitor is found again by its headers and labels: changing one leaves older monitors unfound. */
export const MONITOR_CELLS = {
  title: (gebiedCell: string) => `="Spreidingswet "&${gebiedCell}&": taakstelling en realisatie"`,
  gebied: "Gebied",
  peildatum: "Peildatum",
  cyclus: "Cyclus",
  prognose: "Prognose op",
  note: "Het gebied en de datums mag u wijzigen: alle cijfers rekenen mee. Gap: vet is een tekort, min een overschot. Streepje: geen taakstelling. #N/B: niet bekend.",
  gemeente: "Gemeente",
  groups: "Regio of provincie",
} as const;

export const MONITOR_HEADERS = {
  regio: "Regio",
  taakstellingRegulier: "Taakstelling regulier",
  realisatieRegulier: "Realisatie regulier",
  gapRegulier: "Gap regulier",
  tekortRegulier: "Tekort regulier",
  graadRegulier: "Graad regulier",
  taakstellingAmv: "Taakstelling amv",
  realisatieAmv: "Realisatie amv",
  gapAmv: "Gap amv",
  tekortAmv: "Tekort amv",
  graadAmv: "Graad amv",
  gapTotaal: "Gap totaal",
  tekortTotaal: "Tekort totaal",
  prognose: "Prognose regulier",
  duurzaam: "Duurzaam regulier",
  status: "Status",
} as const;

export const MONITOR_CHARTS = {
  groups: (gebied: string) => `Taakstelling en realisatie regulier per regio, ${gebied}`,
  gemeenten: (gebied: string) => `Taakstelling en realisatie regulier per gemeente, ${gebied}`,
} as const;

/** How a gebied is offered. */
export const MONITOR_CHOICE = {
  provincie: (naam: string) => `Provincie ${naam}`,
  regio: (naam: string) => `Regio ${naam}`,
} as const;

/** What the user reads about making the monitor: what is, and what to do. */
export const MONITOR_NEWS = {
  made: (tab: string) => `Het monitorblad staat klaar: ${tab}.`,
  renewed: (tab: string) => `Het tabblad ${tab} is bijgewerkt. Wat u er zelf bij zette, is gebleven.`,
  rowsAdded: (names: readonly string[]) => `Erbij gekomen: ${formatList(names)}.`,
  columnsAdded: (headers: readonly string[]) => `Nieuwe kolommen: ${formatList(headers)}.`,
  noLonger: (names: readonly string[], gebied: string) =>
    `${formatList(names)} ${names.length === 1 ? "hoort" : "horen"} niet (meer) bij ${gebied}, maar ${names.length === 1 ? "staat" : "staan"} nog op het tabblad. Verwijder ${names.length === 1 ? "de rij" : "de rijen"} zelf als u ${names.length === 1 ? "die" : "ze"} niet meer nodig hebt.`,
  ownCells: (addresses: readonly string[]) =>
    `${formatCount(addresses.length, "cel heeft", "cellen hebben")} een eigen inhoud en ${addresses.length === 1 ? "is" : "zijn"} zo gelaten: ${formatList(addresses)}.`,
  notSure: (tab: string) =>
    `Het tabblad ${tab} is zo veranderd dat bijwerken niet veilig kan. Het is zo gelaten en er is een nieuw tabblad gemaakt.`,
  notRead: "De werkmap is nog niet gelezen. Wacht even en probeer het opnieuw.",
  noGebied:
    "Er zijn nog geen gemeenten herkend. Zet eerst een tabblad met taakstelling en realisatie per gemeente in de werkmap.",
  unknownGebied: (gebied: string) => `${gebied} is geen regio of provincie van deze werkmap. Kies een ander gebied.`,
  protectedSheet: (tab: string) =>
    `Het tabblad ${tab} is beveiligd. De monitor is niet bijgewerkt. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
  protectedWorkbook:
    "De structuur van de werkmap is beveiligd, dus er kan geen tabblad bij. Hef de beveiliging op via Controleren, Werkmap beveiligen en probeer het opnieuw.",
  cancelled: "Het maken van de monitor is gestopt. Er is niets gewijzigd.",
} as const;
