// SPDX-License-Identifier: EUPL-1.2

import { detail, heading, press, type ViewStep } from "./step";

/** From Meer on. */
export const DETAIL_VIEWS: readonly ViewStep[] = [
  { name: "Logboek", open: (pane) => detail(pane, /^Logboek/, "Logboek", "Hollandse Kroon") },
  {
    name: "Geaccepteerde bevindingen",
    open: (pane) => detail(pane, /^Geaccepteerd \(/, "Geaccepteerde bevindingen", "Zo vastgesteld"),
  },
  { name: "Tabbladen", open: (pane) => detail(pane, /^Tabbladen/, "Tabbladen", "Voortgangsrapportage") },
  {
    name: "Plak uit pdf with a table",
    async open(pane) {
      await detail(pane, /^Plak uit pdf/, "Plak uit pdf", "Spreiding zoekt de tabel");
      await pane
        .getByLabel("Tekst uit de pdf")
        .fill("Voortgang\nGemeente\tTaakstelling\tGerealiseerd\nAlkmaar\t395\t150\nHoorn\t399\t0\nPagina 1");
      await heading(pane, "Nieuw tabblad");
    },
  },
  {
    name: "Plak uit pdf without a table",
    async open(pane) {
      await pane.getByLabel("Tekst uit de pdf").fill("In Alkmaar komen 45 plaatsen bij.");
      await pane.getByText(/^In deze tekst is geen tabel gevonden/).waitFor();
    },
  },
  {
    name: "Formules omzetten naar waarden",
    open: (pane) => detail(pane, /^Zet formules om/, "Formules omzetten naar waarden", "Zet om naar waarden"),
  },
  {
    name: "Sluit het without its tabs",
    open: (pane) => detail(pane, /^Sluit het\?/, "Sluit het?", "Er is geen tabblad Restopgave in deze werkmap."),
  },
  {
    name: "a monitor made",
    async open(pane) {
      await detail(pane, /^Monitorblad maken/, "Monitorblad maken", "Alle cijfers zijn formules");
      await press(pane, "Maak monitorblad");
      await pane.getByText("Het monitorblad staat klaar: Monitor (2).").first().waitFor();
    },
  },
  {
    name: "Lege tabbladen with something missing",
    async open(pane) {
      await detail(pane, /^Maak lege tabbladen/, "Lege tabbladen maken", "Elk tabblad krijgt");
      await pane
        .locator("form")
        .getByLabel(/^Peildatum/)
        .fill("");
      await press(pane, "Maak 2 tabbladen");
      await pane.getByText("Vul de peildatum in.").waitFor();
    },
  },
  {
    name: "Instellingen",
    open: (pane) => detail(pane, /^Instellingen/, "Instellingen", "Alle instellingen zijn standaard."),
  },
  {
    name: "settings from a file",
    async open(pane) {
      const text = JSON.stringify({
        bestand: "spreiding-instellingen",
        versie: 1,
        duurzaamJaren: 3,
        voldoetRegel: "regulier",
      });
      await pane
        .getByLabel("Bestand met instellingen")
        .setInputFiles({ name: "instellingen.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await pane.getByText(/wijzig(t|en)\. Er is nog niets overgenomen\.$/).waitFor();
    },
  },
  {
    name: "a file without settings",
    async open(pane) {
      await press(pane, "Annuleer");
      await pane
        .getByLabel("Bestand met instellingen")
        .setInputFiles({ name: "brief.json", mimeType: "application/json", buffer: Buffer.from("brief") });
      await pane.getByRole("alert").waitFor();
    },
  },
  {
    name: "Regels",
    async open(pane) {
      await press(pane, /^Regels en hun ernst/);
      await heading(pane, "Regels en hun ernst");
      await pane.getByRole("button", { name: /^Rekenen/ }).waitFor();
    },
  },
  {
    name: "Regels with a search",
    async open(pane) {
      await pane.getByRole("searchbox", { name: "Zoek in de regels" }).fill("percentage klopt");
      await pane.getByRole("combobox", { name: "Percentage klopt niet" }).selectOption("uit");
      await pane.getByText("Gewijzigd: de instellingen").waitFor();
    },
  },
  {
    name: "Over",
    async open(pane) {
      await press(pane, "Terug");
      await detail(pane, /^Over Spreiding/, "Over Spreiding", "Wis alles");
    },
  },
  {
    name: "Over with a question",
    async open(pane) {
      await press(pane, /^Wis alles wat/);
      await pane.getByRole("button", { name: "Ja, wis alles" }).waitFor();
    },
  },
];
