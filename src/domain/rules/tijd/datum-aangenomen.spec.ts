// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { datumAangenomen } from "./datum-aangenomen";

const said = (tabs: Parameters<typeof check>[1]): string[] =>
  check(datumAangenomen, tabs).map((one) => `${one.at} ${datumAangenomen.sentence(one.params)}`);

test("a stand in a header, a date cell, a title, a column and a line", () => {
  const under = (...headers: string[]) => [
    ["Gemeente", ...headers],
    ["Alkmaar", ...headers.map((_, index) => 150 + index)],
  ];
  expect(said({ V: under("Gerealiseerd regulier sept 2025", "Gerealiseerd regulier nov 2025") })).toEqual([
    "V!B1 “sept 2025” noemt geen dag. Gerekend is met peildatum 1-9-2025.",
    "V!C1 “nov 2025” noemt geen dag. Gerekend is met peildatum 1-11-2025.",
  ]);
  const november = { value: 45962, format: "mmm-yy", text: "nov-25" };
  const cells = [
    ["Gemeente", "Gerealiseerd regulier", ""],
    ["", { value: 45901, format: "d-m-yyyy", text: "1-9-2025" }, november],
    ["Alkmaar", 150, 160],
  ];
  expect(said({ V: cells })).toEqual(["V!C2 “nov-25” noemt geen dag. Gerekend is met peildatum 1-11-2025."]);
  expect(said({ V: [["Stand eind 2025"], ...under("Gerealiseerd regulier")] })).toEqual([
    "V!A1 “eind 2025” noemt geen dag. Gerekend is met peildatum 31-12-2025.",
  ]);
  const column = [
    ["Gemeente", "Peildatum", "Gerealiseerd regulier"],
    ["Alkmaar", "3e kwartaal 2025", 150],
  ];
  expect(said({ V: column })).toEqual(["V!B2 “3e kwartaal 2025” noemt geen dag. Gerekend is met peildatum 30-9-2025."]);
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Taakstelling", 300, 20],
    ["", "Realisatie Q3 2025", 120, 5],
  ];
  expect(said({ "Regio's": regios })).toEqual([
    "Regio's!B3 “Q3 2025” noemt geen dag. Gerekend is met peildatum 30-9-2025.",
  ]);
});

test("a mutatie in a month, and one without a year", () => {
  const mutaties = (...dates: string[]) => [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ...dates.map((date) => ["Alkmaar", "regulier", 20, date]),
  ];
  expect(said({ M: mutaties("december 2025", "Q1 2026", "1-9-2025", "mei 2026") })).toEqual([
    "M!D2:D3 “december 2025” noemt geen dag. Deze mutatie telt mee vanaf 31-12-2025, en niet voor 1-12-2025; op een dag daartussen is de prognose niet bekend (#N/B). Ook de datum eronder noemt geen dag.",
    "M!D5 “mei 2026” noemt geen dag. Deze mutatie telt mee vanaf 31-5-2026, en niet voor 1-5-2026; op een dag daartussen is de prognose niet bekend (#N/B).",
  ]);
  // Each counts from a day of its own.
  expect(said({ M: mutaties("voorjaar 2026", "1e helft 2026", "Q1 2026") })).toEqual([
    expect.stringMatching(/^M!D2:D4 .* Ook de 2 datums eronder noemen geen dag\.$/),
  ]);
  const Voortgang = [
    ["Gemeente", "Gerealiseerd regulier 1-9-2025"],
    ["Alkmaar", 150],
  ];
  expect(said({ Voortgang, M: mutaties("1 september") })).toEqual([
    "M!D2 “1 september” noemt geen jaar. Gerekend is met 1-9-2025.",
  ]);
  expect(said({ Voortgang, M: mutaties("1 september", "1 oktober") })).toEqual([
    "M!D2:D3 “1 september” noemt geen jaar. Gerekend is met 1-9-2025. Ook de datum eronder noemt geen jaar.",
  ]);
});

test("a prognose of a line that names no day, and one of which the day is not known yet", () => {
  const line = (label: string): string[] =>
    said({
      "Regio's": [
        ["Regio", "", "Regulier"],
        ["Kennemerland", "Taakstelling", 300],
        ["", label, 150],
      ],
    });
  for (const time of ["Q4 2025", "eind 2025", "december 2025", "voorjaar 2026", "n.t.b.", "onbekend"])
    expect(line(`Verwacht ${time}`)).toEqual([
      `Regio's!B3 “${time}” noemt geen dag. Deze prognose is niet vergeleken met de realisatie en de mutaties.`,
    ]);
  for (const label of ["Verwacht 1-1-2026", "Verwacht", "Verwacht 31-11-2025", "Prognose regulier", "Regioplan n.t.b."])
    expect(line(label)).toEqual([]);
});

test("not: a full date, a prognose for a month, a year, what is no stand", () => {
  const tabs = {
    V: [
      ["Verdeelbesluit, versie december 2024"],
      ["Gemeente", "Gerealiseerd regulier 1-9-2025", "Prognose regulier december 2025", "Taakstelling 2024"],
      ["Alkmaar", 150, 200, 395],
    ],
    M: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Alkmaar", "regulier", 20, "1-12-2025"],
      ["Alkmaar", "regulier", 20, "voor einde cyclus"],
    ],
  };
  expect(said(tabs)).toEqual([]);
});
