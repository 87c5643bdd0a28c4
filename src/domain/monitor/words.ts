// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { formatCount, formatDate, formatList } from "../sheet/format";

/** What the monitor's tab is called, where the user has no tab of that name. */
export const MONITOR_TAB = "Monitor";

/** The words in the cells. A monitor is found again by these: changing one leaves older monitors unfound. */
export const MONITOR_CELLS = {
  title: (gebied: string) => `Spreidingswet ${gebied}: taakstelling en realisatie`,
  follows:
    "Zolang u geen peildatum kiest, of als u die cel leegmaakt, volgt het blad de nieuwste stand, ook van een volgende levering.",
  legend:
    "Δ: verschil met de vorige peildatum. Gap: vet is een tekort, min een overschot. Streepje: geen taakstelling of geen vorige stand. #N/B: niet bekend.",
  total: "Gebied",
  gemeente: "Gemeente",
} as const;

/** Beside the words of the settings: which of them can be chosen. */
export const CHOOSE_NOTE = {
  all: "Gekleurde cellen: kies uit de lijst. Soort geldt voor Prognose en Duurzaam. Prognose op mag ook een andere datum zijn; Prognose rekent vanaf de nieuwste stand.",
  soort: "Gekleurde cellen: kies uit de lijst. Soort geldt voor Duurzaam.",
  cyclus: "Gekleurde cellen: kies uit de lijst. Soort geldt voor de kolommen per cyclus.",
  peildatum: "Gekleurde cel: kies uit de lijst.",
} as const;
/** Behind the first two. */
export const CYCLUS_NOTE = " Soort geldt ook voor de kolommen per cyclus.";

/** Above the cells that say what the figures are about. */
export const MONITOR_SETTINGS = {
  peildatum: "Peildatum",
  soort: "Soort",
  prognoseOp: "Prognose op",
  cyclus: "Cyclus",
  vorige: "Vorige peildatum",
} as const;

/** Above the columns of the block with the lists. */
export const MONITOR_LISTS = {
  peildata: "Peildata",
  geschreven: "Geschreven als",
  soorten: "Soorten",
  prognoseData: "Prognosedata",
  stand: "Stand",
  cyclus: "Cyclus van de stand",
  controle: "Controle",
} as const;
export const LISTS_TITLE = "Keuzelijsten (voor de cellen bovenaan; wijzig ze niet)";

/** The first cell of a monitor of a version that had its totals below: it is left as it is. */
export const EARLIER_TITLE = /^="Spreidingswet "&\$[A-Z]+\$\d+&": taakstelling en realisatie"$/i;

export const MONITOR_HEADERS = {
  regio: "Regio",
  taakstellingRegulier: "Taakstelling regulier",
  realisatieRegulier: "Realisatie regulier",
  deltaRegulier: "Δ regulier",
  gapRegulier: "Gap regulier",
  tekortRegulier: "Tekort regulier",
  graadRegulier: "Graad regulier",
  taakstellingAmv: "Taakstelling amv",
  realisatieAmv: "Realisatie amv",
  deltaAmv: "Δ amv",
  gapAmv: "Gap amv",
  tekortAmv: "Tekort amv",
  graadAmv: "Graad amv",
  gapTotaal: "Gap totaal",
  tekortTotaal: "Tekort totaal",
  prognose: "Prognose",
  duurzaam: "Duurzaam",
  status: "Status",
  taakstellingOekraine: "Taakstelling Oekraïne (telt niet mee)",
  realisatieOekraine: "Realisatie Oekraïne (telt niet mee)",
  taakstellingStatushouders: "Taakstelling statushouders (telt niet mee)",
  realisatieStatushouders: "Realisatie statushouders (telt niet mee)",
  nietMeegeteld: "Niet meegeteld",
} as const;

/** Above the columns that each of more cycli has; behind them comes its number. */
export const CYCLUS_HEADERS = {
  taakstelling: "Taakstelling cyclus",
  gap: "Gap cyclus",
  tekort: "Tekort cyclus",
  startstand: "Startstand cyclus",
} as const;

/** What the monitor itself says where a choice cannot be followed, or a figure leaves something out. */
export const MONITOR_MESSAGES = {
  noCyclus: "niet genoemd",
  noVorige: "geen",
  noPeildatum: "Er is geen peildatum bekend. Maak de cel onder Peildatum leeg of kies een datum.",
  noDate: "De peildatum is geen datum. ",
  noStand: ["Er is geen stand op ", ". "],
  choose: "Kies een peildatum uit de lijst: ",
  empty: "Maak de cel onder Peildatum leeg.",
  blankSoort: "Kies een soort: regulier, amv of totaal.",
  noSoort: " is geen soort. Kies regulier, amv of totaal.",
  earlyPrognose: "De datum onder Prognose op ligt voor de eerste stand. Kies een latere datum.",
  noPrognose: "De datum onder Prognose op is niet te lezen. Kies een datum uit de lijst, of typ er een zoals 1-2-2026.",
  missing: ["Let op: in de cijfers van ", " is niet alles meegeteld. "],
  missingBefore: [" Op ", " ontbrak: "],
  stale:
    " Let op: de taakstelling hoort bij een andere cyclus dan deze stand. Maak de monitor opnieuw in het taakvenster.",
  ownTotal: [
    " Let op: ",
    " in de rij ",
    " is niet wat Spreiding uitrekent. Maak die cel leeg en maak de monitor opnieuw.",
  ],
  rowTooFew: " Er hoort een gemeente bij die niet in de tabel staat. Maak de monitor opnieuw.",
  rowTooMany:
    " De gemeenten in de tabel zijn samen meer dan het totaal. Er staat een rij te veel, of een cel heeft een eigen inhoud. Maak de monitor opnieuw.",
  noSum:
    " De gemeenten in de tabel zijn samen niet het totaal. Een cel heeft een eigen inhoud, of er staat een andere gemeente dan erbij hoort. Maak de monitor opnieuw.",
  noRegio: [" Gemeenten die bij geen regio horen: ", " (#N/B in de kolom Regio)."],
} as const;

/** What a choice that is not in its list is told. */
export const MONITOR_ALERTS = {
  title: "Niet in de lijst",
  peildatum: "Deze datum staat niet in de lijst. Boven de tabel staat of er een stand van is.",
  soort: "Kies regulier, amv of totaal.",
  prognoseOp: "Deze datum staat niet in de lijst. Een andere datum mag ook.",
} as const;

/** How a gebied is offered. */
export const MONITOR_CHOICE = {
  provincie: (naam: string) => `Provincie ${naam}`,
  regio: (naam: string) => `Regio ${naam}`,
} as const;

const isOne = ({ length }: readonly unknown[]): boolean => length === 1;

/** What the user reads about making the monitor: what is, and what to do. */
export const MONITOR_NEWS = {
  made: (tab: string) => `Het monitorblad staat klaar: ${tab}.`,
  renewed: (tab: string) => `Het tabblad ${tab} is bijgewerkt. Wat u er zelf bij zette, is gebleven.`,
  rowsAdded: (names: readonly string[]) => `Erbij gekomen: ${formatList(names)}.`,
  columnsAdded: (headers: readonly string[]) => `Nieuwe kolommen: ${formatList(headers)}.`,
  notYet: (header: string, first: CalendarDate) =>
    `De kolom ${header} is er nog niet: de eerste stand is van ${formatDate(first)}, en dat is na de peildatum. Maak de monitor opnieuw als er een stand van regulier of amv van die dag of later is.`,
  noLonger: (names: readonly string[], gebied: string) =>
    `${formatList(names)} ${isOne(names) ? "hoort" : "horen"} niet (meer) bij ${gebied}, maar ${isOne(names) ? "staat" : "staan"} nog op het tabblad. Verwijder ${isOne(names) ? "de rij" : "de rijen"} zelf als u ${isOne(names) ? "die" : "ze"} niet meer nodig hebt.`,
  noRow: (names: readonly string[], addresses: readonly string[]) =>
    `Er is geen rij van ${formatList(names)}, en in ${formatList(addresses)} staat geen naam of een onbekende naam. Zet daar de goede naam, of verwijder ${isOne(addresses) ? "die rij" : "die rijen"}, en maak de monitor opnieuw.`,
  twice: (names: readonly string[], twice: readonly (readonly [name: string, addresses: readonly string[]])[]) =>
    `${twice.map(([name, addresses]) => `${name} staat in ${addresses.join(" en in ")}.`).join(" ")} Er is geen rij van ${formatList(names)}. Kijk in welke van deze cellen een andere naam hoort, zet die daar en maak de monitor opnieuw.`,
  elsewhere: (names: readonly string[], addresses: readonly string[]) =>
    `${formatList(names)} ${isOne(names) ? "staat" : "staan"} niet in de tabel maar in ${formatList(addresses)}, en ${isOne(names) ? "is" : "zijn"} niet nog een keer toegevoegd.`,
  ownCells: (addresses: readonly string[]) =>
    `${formatCount(addresses.length, "cel heeft", "cellen hebben")} een eigen inhoud en ${isOne(addresses) ? "is" : "zijn"} zo gelaten: ${formatList(addresses)}.`,
  barsWithoutPrognose:
    "De grafieken met balken die er al stonden, hebben nog geen prognose. Wilt u die erbij, verwijder dan deze grafieken en maak de monitor opnieuw.",
  noChartData:
    "De cijfers voor de grafieken staan niet op dit tabblad, of zijn verplaatst. De grafieken zijn zo gelaten. Wilt u grafieken op volgorde van tekort, verwijder dan dit tabblad en maak de monitor opnieuw.",
  notSure: (tab: string) =>
    `Het tabblad ${tab} is zo veranderd dat bijwerken niet veilig kan. Het is zo gelaten en er is een nieuw tabblad gemaakt.`,
  ofEarlier: (tab: string) =>
    `Het tabblad ${tab} is gemaakt met een eerdere versie van Spreiding. Het is zo gelaten en er is een nieuw tabblad gemaakt.`,
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
