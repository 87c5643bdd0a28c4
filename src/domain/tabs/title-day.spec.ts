// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../rules/lib/rules.fixture";
import { titleDay } from "./title-day";

const DATES: Readonly<Record<string, string>> = {
  "1-9-2025":
    "Stand 1-9-2025|Voortgang 1-9-2025|Peildatum: 1-9-2025|Peildatum 1-9-2025 (bijgewerkt 3-9-2025)|Afgedrukt op 3-9-2025, stand per 1-9-2025|Bijgewerkt t/m 1-9-2025|Overzicht Drenthe, 1-9-2025|Realisatie t.o.v. verdeelbesluit 1-9-2025|Voortgang verdeelbesluit per 1-9-2025|Verdeelbesluit van 20-12-2024 en stand per 1-9-2025|Verdeelbesluit 20-12-2024; realisatie 1-9-2025|Bron: COA, 1-9-2025|Conversie 1-9-2025|1-9-2025",
  undefined:
    "Einde cyclus: 1-2-2026|Einde van de cyclus 1-2-2026|Afgedrukt op 3-9-2025|Printdatum 3-9-2025|Bijgewerkt: 3-9-2025|Versie 3-9-2025|Opgesteld 3-9-2025|Gegevens ontvangen 3-9-2025|Vergadering RRT 3-9-2025|Voortgangsoverleg 3-9-2025|Deadline 1-7-2025|Verdeelbesluit van 20-12-2024|Verdeelbesluit 20-12-2024|Publicatie 20-12-2024|Prognose 1-2-2026|Gegevens (bijgewerkt op 3-9-2025)",
};

test.each(Object.entries(DATES))("the day of the stand in a title: %s", (date, titles) => {
  for (const title of titles.split("|")) expect([title, String(titleDay(title)?.text)]).toEqual([title, date]);
});

test.each([
  ["Einde cyclus: 1-2-2026", null],
  ["Verdeelbesluit van 20-12-2024", null],
  ["Afgedrukt op 3-9-2025, stand per 1-9-2025", "2025-09-01"],
])("%s above a table", (title, date) => {
  const rows = [[title], ["Gemeente", "Taakstelling", "Gerealiseerd"], ["Almere", 800, 700]];
  expect(modelOf({ Stand: rows }).records.tables[0]?.peildatum?.date ?? null).toBe(date);
});

test.each([
  ["Afgedrukt op", null],
  ["Peildatum", "2025-09-03"],
])("an Excel date beside %s", (label, date) => {
  const rows = [
    [label, { value: 45903, format: "d-m-yyyy" }],
    ["Gemeente", "Taakstelling", "Gerealiseerd"],
    ["Almere", 800, 700],
  ];
  expect(modelOf({ Stand: rows }).records.tables[0]?.peildatum?.date ?? null).toBe(date);
});
