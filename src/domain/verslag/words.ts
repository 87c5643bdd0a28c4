// SPDX-License-Identifier: EUPL-1.2

import { NEW_TABS } from "../new-tabs/words";

const ofCyclus = (cyclus: number | null): string => (cyclus === null ? "" : ` cyclus ${String(cyclus)}`);

/** The words in the cells of a verslag, and about making one. */
export const VERSLAG = {
  tab: (cyclus: number | null) => `Verslag${ofCyclus(cyclus)}`,
  title: (cyclus: number | null, gebied: string) => `Verslag${ofCyclus(cyclus)}, ${gebied}: van opgave tot bod`,
  cyclus: "Cyclus",
  noCyclus: "niet genoemd",
  peildatum: "Peildatum",
  legend:
    "Plaatsen. Rest: restopgave min bod, zonder de restopgave waarvoor nog geen bod bekend is; min betekent meer toegezegd dan gevraagd.",
  follows:
    "Leeg of –: niet bekend, of de tabellen zijn niet eenduidig. Alle getallen zijn formules en volgen uw tabellen.",
  unknown: "–",
  countWithoutBod: "Gemeenten waarvan nog een bod ontbreekt (zie de laatste kolom): ",
  withoutBod: "nog geen bod",
  gebied: "Gebied",
  note: "Bod ontbreekt",
  columns: {
    indicatief: "Opgave",
    inMindering: "In mindering",
    restopgave: "Restopgave",
    bod: "Bod",
    openBod: "Nog geen bod",
    rest: "Rest",
  },
  made: (tab: string, wanted: string) =>
    `Het verslag staat klaar: ${tab}.${tab === wanted ? "" : " Het eerdere tabblad blijft staan."} ${NEW_TABS.undo}`,
} as const;
