// SPDX-License-Identifier: EUPL-1.2

import { choose, press, tab, type ViewStep } from "./step";

export const OVERZICHT_VIEWS: readonly ViewStep[] = [
  {
    name: "Overzicht",
    async open(pane) {
      await tab(pane, "Overzicht");
      await pane.getByText("77,3 %", { exact: true }).waitFor();
    },
  },
  {
    name: "the waterfall as a table",
    async open(pane) {
      await press(pane, "Toon als tabel: tekort en gap");
      await pane.getByRole("table", { name: "Tekort en gap" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "the bars as a share, with the ways to copy them",
    async open(pane) {
      await press(pane, "Toon aandeel: gemeenten");
      await press(pane, "Kopieer: gemeenten");
      await pane.getByRole("button", { name: "Kopieer als plaatje: gemeenten" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "Overzicht of the gemeenten as a table",
    async open(pane) {
      await choose(pane, "Soort", "totaal");
      await press(pane, "Toon als tabel: gemeenten");
      await pane.getByRole("table", { name: "Per gemeente" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "whether it is on schedule as a table",
    async open(pane) {
      await choose(pane, "Soort", "regulier");
      await press(pane, "Toon als tabel: op schema");
      await pane.getByRole("table", { name: "Op schema?" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "what is left of the places as a table",
    async open(pane) {
      await press(pane, "Toon als tabel: als niets wordt verlengd");
      await pane.getByRole("table", { name: "Als niets wordt verlengd" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "the page of a gemeente from its row",
    async open(pane) {
      await press(pane, "Toon als grafiek: gemeenten");
      await pane.getByRole("list", { name: "Gemeenten" }).getByRole("button", { name: "Hoorn", exact: true }).click();
      await pane.getByRole("article", { name: "Hoorn" }).getByText("0 van 399 plaatsen", { exact: true }).waitFor();
    },
  },
  {
    name: "the page of a gemeente with findings",
    async open(pane) {
      await choose(pane, "Gebied", "Hollands Kroon");
      const findings = pane
        .getByRole("article", { name: "Hollands Kroon" })
        .getByRole("region", { name: "Bevindingen" });
      await findings.getByRole("listitem").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "Overzicht of a gemeente",
    async open(pane) {
      await choose(pane, "Soort", "regulier");
      await choose(pane, "Gebied", "Alkmaar");
      await pane.getByText("150 van 395 plaatsen", { exact: true }).waitFor();
    },
  },
];
