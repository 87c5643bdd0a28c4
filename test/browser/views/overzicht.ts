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
    name: "Overzicht of the gemeenten as a table",
    async open(pane) {
      await choose(pane, "Soort", "totaal");
      await press(pane, "Toon als tabel: gemeenten");
      await pane.getByRole("table", { name: "Per gemeente" }).scrollIntoViewIfNeeded();
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
