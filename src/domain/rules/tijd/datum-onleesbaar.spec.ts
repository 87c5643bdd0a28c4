// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { datumOnleesbaar } from "./datum-onleesbaar";

const found = (tabs: Parameters<typeof check>[1]): string[] =>
  check(datumOnleesbaar, tabs).map(({ at, found: text, expected }) =>
    [at, text, expected].filter((part) => part !== null).join(" "),
  );

test("in a header, a title, a tab's name and a line, with what it can only mean", () => {
  const under = (header: string, title = "") => [
    [title, ""],
    ["Gemeente", header],
    ["Alkmaar", 150],
  ];
  expect(found({ V: under("Gerealiseerd regulier 12/25/2025") })).toEqual(["V!B2 12/25/2025 25-12-2025"]);
  expect(found({ V: under("Gerealiseerd regulier", "Stand per 31 september 2025") })).toEqual([
    "V!A1 31 september 2025",
  ]);
  expect(found({ V: under("Gerealiseerd regulier", "Stand medio 2025") })).toEqual(["V!A1 medio 2025"]);
  expect(found({ "31-9-2025": under("Gerealiseerd regulier") })).toEqual(["31-9-2025!A2 31-9-2025"]);
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Taakstelling", 300, 20],
    ["", "Realisatie 31-9-2025", 120, 5],
  ];
  expect(found({ "Regio's": regios })).toEqual(["Regio's!B3 31-9-2025"]);
});

test("a row without peildatum among rows that have one, and words that tell no moment of a mutatie", () => {
  const rows = (date: string) => [
    ["Gemeente", "Peildatum", "Gerealiseerd regulier"],
    ["Alkmaar", date, 150],
    ["Hoorn", "30-9-2025", 100],
  ];
  expect(found({ V: rows("") })).toEqual(["V!B2 "]);
  expect(found({ V: rows("n.t.b.") })).toEqual(["V!B2 "]);
  const mutaties = (moment: string) => [
    ["Gemeente", "Soort", "Aantal", "Voor/na einde cyclus"],
    ["Alkmaar", "regulier", 20, moment],
  ];
  expect(found({ M: mutaties("zodra het kan") })).toEqual(["M!D2 zodra het kan"]);
  expect(found({ M: mutaties("31-11-2025") })).toEqual(["M!D2 31-11-2025"]);
  for (const moment of ["", "n.t.b.", "voor", "na einde cyclus", "december 2025", "2026"])
    expect(found({ M: mutaties(moment) })).toEqual([]);
});

test("not: a pair, a year, a month, a title of something else, a row without numbers, a total", () => {
  const titles = [
    "Kenmerk 31-9-2025",
    "Bron: versie 31-9-2025",
    "Monitor tot medio 2027",
    "Verhouding 24/36/20",
    "Stand eind 2025",
  ];
  for (const title of titles) {
    const tab = [[title], ["Gemeente", "Gerealiseerd regulier 1-9-2025"], ["Alkmaar", 150]];
    expect(found({ V: tab })).toEqual([]);
  }
  expect(
    found({
      V: [
        ["Gemeente", "Peildatum", "Gerealiseerd regulier"],
        ["Alkmaar", "1-9-2025", 150],
        ["Hoorn", "", ""],
        ["Totaal", "", 150],
      ],
    }),
  ).toEqual([]);
});
