// SPDX-License-Identifier: EUPL-1.2

import { chainBook, openBlank, openBook } from "../sample-page";
import { threeStands } from "../three-stands";
import { twoLeveringen, twoOfOneDay } from "../two-leveringen";
import { heading, press, tab, type ViewStep } from "./step";

/** As long as Excel lets a name be, and nowhere to break it. */
const LONG_NAME = "Voortgangsrapportage_Noord-Holl";

/** What the sample does not show. */
export const OTHER_WORKBOOKS: readonly ViewStep[] = [
  {
    name: "first use in an empty workbook",
    async open(pane, page) {
      await tab(pane, "Controle");
      await openBlank(page, pane);
    },
  },
  {
    name: "Overzicht of an empty workbook",
    async open(pane) {
      await tab(pane, "Overzicht");
      await pane.getByRole("heading", { name: "Nog geen cijfers per gemeente" }).waitFor();
    },
  },
  {
    name: "Formules of an empty workbook",
    async open(pane) {
      await tab(pane, "Formules");
      await press(pane, "Maak lege tabbladen…");
      await press(pane, "Terug");
    },
  },
  {
    name: "Tabbladen of an empty workbook",
    async open(pane) {
      await tab(pane, "Meer");
      await press(pane, "Kies zelf wat een tabblad is");
      await heading(pane, "Tabbladen");
    },
  },
  {
    name: "Monitor of an empty workbook",
    async open(pane) {
      await press(pane, "Terug");
      await press(pane, /^Monitorblad maken/);
      await pane.locator("section").getByRole("button", { name: "Laad het voorbeeld" }).waitFor();
    },
  },
  {
    name: "a tab with a long name",
    async open(pane, page) {
      await openBook(page, "drie-standen.xlsx", await threeStands(LONG_NAME));
      await pane.getByText(/1 tabblad met cijfers/).waitFor();
      await tab(pane, "Controle");
      await press(pane, "Valideer werkmap");
      await pane.getByRole("listitem").filter({ hasText: LONG_NAME }).first().waitFor();
    },
  },
  {
    name: "a changed tab with a long name",
    async open(pane, page) {
      await page.evaluate((tabName) => window.workbench.setCell(tabName, "E3", "160/0"), LONG_NAME);
      await pane.getByText(`Gewijzigd: ${LONG_NAME}.`).waitFor();
    },
  },
  {
    name: "whether it is on schedule over several peildata",
    async open(pane) {
      await tab(pane, "Overzicht");
      await pane.getByRole("heading", { name: "Op schema?" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "the same as a table",
    async open(pane) {
      await press(pane, "Toon als tabel: op schema");
      await pane.getByRole("table", { name: "Op schema?" }).waitFor();
    },
  },
  {
    name: "Sluit het?",
    async open(pane, page) {
      await openBook(page, "zeeland.xlsx", await chainBook("zeeland"));
      await pane.getByText(/^Stand 1 februari 2027/).waitFor();
      await press(pane, "Sluit het?");
      await pane.getByText("Zeker 130 te weinig, en 105 van Sluis nog onbekend: restopgave 675 − bod 545.").waitFor();
    },
  },
  {
    name: "Sluit het? as a table, and the verslag made",
    async open(pane) {
      await press(pane, "Toon als tabel: van opgave tot rest");
      await press(pane, "Maak tabel voor het verslag");
      await pane.getByText("Het verslag staat klaar: Verslag cyclus 2.").first().waitFor();
    },
  },
  {
    name: "Sluit het? of a provincie with regio's",
    async open(pane, page) {
      await press(pane, "Terug");
      await openBook(page, "noord-holland.xlsx", await chainBook("noord-holland"));
      await pane.getByText(/^Stand 1 maart 2027/).waitFor();
      await press(pane, "Sluit het?");
      await press(pane, /^Kennemerland/);
      await pane.getByRole("button", { name: "Beverwijk" }).waitFor();
    },
  },
  {
    name: "Wat is er veranderd",
    async open(pane, page) {
      await press(pane, "Terug");
      await openBook(page, "leveringen.xlsx", await twoLeveringen());
      await pane.getByText(/^Stand 1 november 2025/).waitFor();
      await tab(pane, "Meer");
      await press(pane, /^Wat is er veranderd/);
      await pane.getByRole("list", { name: "Wat er is veranderd" }).waitFor();
      await press(pane, "Totalen per provincie en regio");
      await press(pane, "Geef een reden…");
    },
  },
  {
    name: "Wat is er veranderd with a reason kept",
    async open(pane, page) {
      await pane.getByRole("textbox", { name: "Waarom is dit veranderd?" }).fill("Nieuwe locatie");
      await page.keyboard.press("Enter");
      await pane.getByText("1 van 5 verklaard").waitFor();
    },
  },
  {
    name: "Leveringen of which two contradict each other",
    async open(pane, page) {
      await press(pane, "Terug");
      await openBook(page, "correctie.xlsx", await twoOfOneDay());
      await pane.getByText(/^Stand 1 september 2025/).waitFor();
      await tab(pane, "Meer");
      await press(pane, /^Leveringen/);
      await heading(pane, "Voor 1 september 2025 zijn er 2 leveringen. Welke geldt?");
    },
  },
  {
    name: "Leveringen with a replaced one, and what can be said of one",
    async open(pane) {
      await press(pane, "“Correctie” geldt");
      await pane.getByText("Vervangen door “Correctie”, telt niet mee").waitFor();
      await press(pane, "Gegevens van “Correctie”");
      await pane.getByRole("textbox", { name: "Ontvangen op (mag leeg blijven)" }).fill("ergens in maart");
      await press(pane, "Bewaar");
      await pane.getByText("Vul een datum in met het jaar, zoals 3-11-2025.").waitFor();
    },
  },
];
