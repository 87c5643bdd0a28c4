// SPDX-License-Identifier: EUPL-1.2

/** The soorten that a monitor has charts of. */
export const CHART_SOORTEN = ["regulier", "amv"] as const;
export type ChartSoort = (typeof CHART_SOORTEN)[number];

/** What the bars and lines of a chart are called in its legend. */
export const SERIES_NAMES = { taakstelling: "Taakstelling", realisatie: "Realisatie", prognose: "Prognose" } as const;

/** With each title what it shows and in which order: Excel has no other text for a chart that an add-in can write. */
export const MONITOR_CHARTS = {
  groups: (soort: ChartSoort, gebied: string) =>
    `Taakstelling en realisatie ${soort} per regio, ${gebied}: grootste gap bovenaan`,
  gemeenten: (soort: ChartSoort, gebied: string) =>
    `Taakstelling en realisatie ${soort} per gemeente, ${gebied}: grootste tekort bovenaan`,
  /** Each part has a value axis of its own, which Excel fits to its bars. */
  part: (part: number, parts: number) => ` (deel ${String(part)} van ${String(parts)}, met een eigen schaal)`,
  trend: (soort: ChartSoort, gebied: string) => `Verloop ${soort} per peildatum, ${gebied}`,
} as const;

/**
 * Above the columns from which the charts are drawn. Not one of these may be a word that heads a column of a source: in a copy of the
 * sheet these cells are formulas without a function of Spreiding, and would be read as numbers that somebody delivered.
 */
export const CHART_DATA = {
  name: "Grafiekrij",
  place: "Plek",
  orderRegulier: "Volgorde 1",
  orderAmv: "Volgorde 2",
  aheadRegulier: "Vooruit 1",
  aheadAmv: "Vooruit 2",
  nameRegulier: "Grafiek 1",
  taakstellingRegulier: "Grafiek 1 a",
  realisatieRegulier: "Grafiek 1 b",
  prognoseRegulier: "Grafiek 1 c",
  nameAmv: "Grafiek 2",
  taakstellingAmv: "Grafiek 2 a",
  realisatieAmv: "Grafiek 2 b",
  prognoseAmv: "Grafiek 2 c",
} as const;
/** Between the rows of the regio's and those of the gemeenten. */
export const CHART_DATA_GEMEENTEN = "Grafiekrij, tweede deel";
export const TREND_DATA = {
  date: "Grafiek 3",
  taakstellingRegulier: "Grafiek 3 a",
  realisatieRegulier: "Grafiek 3 b",
  taakstellingAmv: "Grafiek 3 c",
  realisatieAmv: "Grafiek 3 d",
  missing: "Grafiek 3 e",
  incomplete: "Grafiek 3 f",
} as const;
export const CHART_DATA_TITLE = "Voor de grafieken, op volgorde (wijzig niets)";

/** The figures of the charts in words, in a cell above them. A monitor's sentences are found again by how they begin. */
export const CHART_SENTENCES = {
  start: { regulier: "Regulier op ", amv: "Amv op " },
  realised: [": gerealiseerd ", " van ", " plaatsen"],
  ahead: [", prognose op ", " "],
  behind: ". Grootste tekort: ",
  unknown: [" Van ", " niet alles bekend: onderaan, zonder de balk die ontbreekt."],
  gemeente: ["1 gemeente is", " gemeenten is"],
  incomplete: " In het verloop is niet alles meegeteld op ",
  noTrend: " Het verloop komt erbij zodra er een tweede peildatum is en u de monitor opnieuw maakt.",
  notKnown: "niet bekend",
} as const;
