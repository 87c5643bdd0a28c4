// SPDX-License-Identifier: EUPL-1.2

import { searchFor, untilCell } from "./sample-page";
import { DETAIL_VIEWS } from "./views/details";
import { FORMULES_VIEWS } from "./views/formules";
import { OTHER_WORKBOOKS } from "./views/other-workbooks";
import { OVERZICHT_VIEWS } from "./views/overzicht";
import { choose, heading, press, tab, type ViewStep } from "./views/step";

/** Every view of the pane in turn, from the opened sample: a new view is one line here or beside, and is looked at by all that walks them. */
export const VIEWS: readonly ViewStep[] = [
  {
    name: "Controle before the first check",
    open: (pane) => pane.getByRole("button", { name: "Valideer werkmap" }).waitFor(),
  },
  {
    name: "Controle with findings",
    async open(pane) {
      await press(pane, "Valideer werkmap");
      await pane.getByText(/tabbladen bekeken/).waitFor();
      await pane.getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "alike findings to accept together",
    async open(pane) {
      await press(pane, /^Accepteer alle/);
      await pane.getByRole("list", { name: "Dit wordt geaccepteerd" }).waitFor();
    },
  },
  {
    name: "findings accepted together",
    async open(pane) {
      await pane.getByRole("textbox", { name: /Waarom mag dit/ }).fill("Zo gepubliceerd");
      await press(pane, "Accepteer alle 2");
      await press(pane, "2 geaccepteerd");
      await pane.getByRole("button", { name: "Alle 2 terugdraaien" }).waitFor();
    },
  },
  {
    name: "a finding that one is at",
    async open(pane) {
      await press(pane, "Alle 2 terugdraaien");
      await pane.getByText(/^Er is niets geaccepteerd/).waitFor();
      await press(pane, "Terug");
      await press(pane, "Provincie!B4");
      await pane.locator('[aria-current="true"]').first().waitFor();
    },
  },
  { name: "one tab", open: (pane) => choose(pane, "Toon tabblad", "Provincie (4)").then(() => undefined) },
  { name: "all tabs again", open: (pane) => choose(pane, "Toon tabblad", "Alle tabbladen (21)").then(() => undefined) },
  {
    name: "a copy that is refused",
    async open(pane) {
      await pane
        .locator("html")
        .evaluate(() => Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined }));
      await press(pane, "Kopieer");
      await pane.getByRole("textbox", { name: /druk op Ctrl\+C/ }).waitFor();
    },
  },
  {
    name: "the copy done",
    async open(pane) {
      await press(pane, "Klaar");
      await pane.getByRole("button", { name: "Kopieer" }).waitFor();
    },
  },
  { name: "a finding to accept", open: (pane) => press(pane, "Accepteer…") },
  {
    name: "accepting without a reason",
    async open(pane) {
      await pane.getByRole("button", { name: "Accepteer", exact: true }).click();
      await pane.getByText("Vul een reden in.").waitFor();
    },
  },
  {
    name: "a finding accepted",
    async open(pane) {
      await pane.getByLabel("Waarom mag dit blijven staan?").fill("Zo vastgesteld");
      await pane.getByRole("button", { name: "Accepteer", exact: true }).click();
      await pane.getByRole("button", { name: "1 geaccepteerd" }).waitFor();
    },
  },
  {
    name: "a finding mended",
    async open(pane, page) {
      await searchFor(pane, "Hollandse Kroon");
      await press(pane, "Herstel naar Hollands Kroon");
      await untilCell(page, "Voortgangsrapportage", "A24", "Hollands Kroon");
      await pane.getByRole("button", { name: "Ongedaan maken" }).first().waitFor();
    },
  },
  { name: "Controle per tab", open: (pane) => press(pane, "Per tabblad") },
  {
    name: "nothing found by searching",
    async open(pane) {
      await searchFor(pane, "zzz");
      await pane.getByText("Geen bevindingen met “zzz”.").waitFor();
    },
  },
  {
    name: "Herstel wat zeker is",
    async open(pane) {
      await searchFor(pane, "");
      await press(pane, /^Herstel wat zeker is/);
      await heading(pane, "Herstel wat zeker is");
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "the report is there",
    async open(pane) {
      await press(pane, "Terug");
      await press(pane, "Rapport");
      await pane.getByText("Het rapport staat klaar op een eigen tabblad.").first().waitFor();
      await pane.getByRole("button", { name: "Sluit deze melding" }).waitFor();
    },
  },
  ...OVERZICHT_VIEWS,
  ...FORMULES_VIEWS,
  {
    name: "Meer",
    async open(pane) {
      await tab(pane, "Meer");
      await pane.getByRole("button", { name: /^Zet formules om/ }).waitFor();
    },
  },
  ...DETAIL_VIEWS,
  ...OTHER_WORKBOOKS,
];
