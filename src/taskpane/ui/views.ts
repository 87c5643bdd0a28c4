// SPDX-License-Identifier: EUPL-1.2

export const TABS = ["controle", "overzicht", "formules", "meer"] as const;
/** One of the views that the tabs at the top lead to. */
export type TabView = (typeof TABS)[number];

/** Views that are opened from another one, and lead back to it. */
export const DETAIL_TITLES = {
  herstel: "Herstel wat zeker is",
  gewijzigd: "Logboek",
  geaccepteerd: "Geaccepteerde bevindingen",
  tabbladen: "Tabbladen",
  leveringen: "Leveringen",
  veranderd: "Wat is er veranderd",
  plakken: "Plak uit pdf",
  uitvraag: "Uitvraag",
  "sluit-het": "Sluit het?",
  monitor: "Monitorblad maken",
  waarden: "Formules omzetten naar waarden",
  "lege-tabbladen": "Lege tabbladen maken",
  instellingen: "Instellingen",
  regels: "Regels en hun ernst",
  over: "Over Spreiding",
} as const;
export type DetailView = keyof typeof DETAIL_TITLES;

/** A detail of a detail: the way back leads there first. */
export const DETAIL_PARENTS: Readonly<Partial<Record<DetailView, DetailView>>> = { regels: "instellingen" };
