// SPDX-License-Identifier: EUPL-1.2

const ofCyclus = (cyclus: number | null): string => (cyclus === null ? "" : ` cyclus ${String(cyclus)}`);

/** The words in the cells of a verslag, and about making one. */
export const VERSLAG = {
  tab: (cyclus: number | null) => `Verslag${ofCyclus(cyclus)}`,
  title: (cyclus: number | null, gebied: string) => `Verslag${ofCyclus(cyclus)}, ${gebied}: van opgave tot bod`,
  cyclus: "Cyclus",
  noCyclus: "niet genoemd",
  peildatum: "Peildatum",
  legend:
    "Plaatsen. Rest: restopgave min bod, wat nog is toe te wijzen; min betekent meer toegezegd dan gevraagd. #N/B: niet bekend. Alle getallen zijn formules en volgen uw tabellen.",
  countWithoutBod: " keer nog geen bod bekend (zie de laatste kolom).",
  withoutBod: "nog geen bod",
  gebied: "Gebied",
  note: "Bod ontbreekt",
  columns: { indicatief: "Opgave", inMindering: "In mindering", restopgave: "Restopgave", bod: "Bod", rest: "Rest" },
  made: (tab: string) => `Het verslag staat klaar: ${tab}.`,
} as const;
