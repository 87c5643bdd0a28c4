// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator } from "playwright-core";
import { choose, press, tab, type ViewStep } from "./step";

const answers = (pane: FrameLocator, text: string) =>
  pane.getByRole("status", { name: "Antwoord" }).getByText(text, { exact: true }).waitFor();

export const FORMULES_VIEWS: readonly ViewStep[] = [
  {
    name: "Formules with an answer",
    async open(pane, page) {
      await page.evaluate(() => window.workbench.select("Monitor", "A5"));
      await tab(pane, "Formules");
      await choose(pane, "Gebied", "Alkmaar");
      await answers(pane, "245");
    },
  },
  {
    name: "a cell that holds something",
    async open(pane) {
      await pane.getByText("Komt in Monitor!A5.").waitFor();
      await press(pane, "Zet in de geselecteerde cel");
      await pane.getByText(/^In Monitor!A5 staat al /).waitFor();
    },
  },
  {
    name: "a formula put in a cell",
    async open(pane, page) {
      await press(pane, "Laat staan");
      await page.evaluate(() => window.workbench.select("Monitor", "P5"));
      await pane.getByText("Komt in Monitor!P5.").waitFor();
      await press(pane, "Zet in de geselecteerde cel");
      await pane.getByText("De formule staat in Monitor!P5.").waitFor();
    },
  },
  {
    name: "Formules with a table",
    async open(pane) {
      await choose(pane, "Functie", "OVERZICHT");
      await choose(pane, "Gebied", "Noord-Holland");
      await pane.getByText("45 rijen × 7 kolommen").waitFor();
    },
  },
  {
    name: "Formules with a choice to make",
    async open(pane) {
      await choose(pane, "Functie", "PROGNOSE");
      await pane.getByText("Kies nog: datum.").waitFor();
    },
  },
  {
    name: "Formules with an error",
    async open(pane) {
      await choose(pane, "Functie", "GAP");
      await pane.getByRole("textbox", { name: "Peildatum" }).fill("1-2-2020");
      await answers(pane, "#N/B");
    },
  },
  {
    name: "Formules with a formula that is offered",
    async open(pane, page) {
      await page.evaluate(() => window.workbench.select("Monitor", "E18"));
      await pane.getByText(/U bent met een andere formule bezig/).waitFor();
    },
  },
  {
    name: "a cell that is explained",
    async open(pane) {
      await press(pane, "Neem deze over");
      await pane.getByText("De cel toont nu #DEEL/0!.").first().waitFor();
      await press(pane, "Leg de gekozen cel uit");
      await pane
        .getByRole("status", { name: "Herkomst" })
        .getByText(/Edam-Volendam/)
        .waitFor();
    },
  },
];
