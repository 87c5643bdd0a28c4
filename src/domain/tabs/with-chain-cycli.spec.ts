// SPDX-License-Identifier: EUPL-1.2

import { chainDayIn } from "./chain-day";
import { read, type Tabs } from "./told.fixture";

describe("the day of a link of the chain in words", () => {
  it.each([
    ["Indicatieve verdeling 27-2-2026", "2026-02-27"],
    ["Capaciteitsraming van 27 februari 2026", "2026-02-27"],
    ["Indicatieve opgave (27-2-2026)", "2026-02-27"],
    ["Restopgave op basis van de raming van 27-2-2026", "2026-02-27"],
    ["Verslag CvdK 1 november 2024", "2024-11-01"],
    ["Bod 1-11-2024", "2024-11-01"],
    ["Toezeggingen per 1-11-2024", "2024-11-01"],
  ])("%s", (text, day) => {
    expect(chainDayIn(text)).toBe(day);
  });

  it.each([
    "Bijgewerkt 27-2-2026",
    "Indicatieve verdeling, bijgewerkt 27-2-2026",
    "Indicatieve verdeling, stand 27-2-2026",
    "Afgedrukt 27-2-2026: indicatieve verdeling",
    "Indicatieve verdeling 2026",
    "Indicatieve verdeling februari 2026",
    "Na de raming van 27-2-2026",
    "Concept-raming 27-2-2026",
    "Bodem 1-11-2024",
    "Verbod 1-11-2024",
    "Voortgang 27-2-2026",
    "Bod 31-2-2026",
  ])("not in %s", (text) => {
    expect(chainDayIn(text)).toBeNull();
  });
});

const table = (title: string, header = "Indicatieve opgave regulier"): unknown => [
  [title],
  ["Gemeente", header],
  ["Alkmaar", 100],
];
const tabs = (...titles: (string | [title: string, header: string])[]): Tabs =>
  Object.fromEntries(
    titles.map((title, at) => [`Blad${String(at + 1)}`, typeof title === "string" ? table(title) : table(...title)]),
  ) as Tabs;
const cycli = (of: Tabs) => read(of).figures.map(({ cyclus }) => cyclus);

describe("a link of the chain that names no cyclus", () => {
  it.each<[string, Tabs, (number | null)[]]>([
    ["the day of the raming", tabs("Indicatieve verdeling 27-2-2026"), [2]],
    ["of another cyclus", tabs("Indicatieve verdeling 31-1-2024"), [1]],
    ["both", tabs("Indicatieve verdeling 31-1-2024", "Indicatieve verdeling 27-2-2026"), [1, 2]],
    ["the day of the verslag", tabs(["Bod 1-11-2024", "Bod regulier"]), [1]],
    ["the header", tabs(["Blad", "Indicatieve opgave regulier 27-2-2026"]), [2]],
    ["a number goes before the day", tabs("Indicatieve verdeling cyclus 1, 27-2-2026"), [1]],
    [
      "a raming of an own date",
      {
        ...tabs("Raming 3-3-2028"),
        Cyclus: [
          ["Cyclus", "Stap", "Datum"],
          [3, "Raming", "3-3-2028"],
        ],
      },
      [3],
    ],
    [
      "two cycli, and what names none stays without",
      tabs("Indicatieve verdeling cyclus 1", "Indicatieve verdeling 27-2-2026", "Opgave"),
      [1, 2, null],
    ],
  ])("%s", (_words, of, expected) => {
    expect(cycli(of)).toEqual(expected);
  });

  it.each<[string, Tabs]>([
    ["another day", tabs("Indicatieve verdeling 28-2-2026")],
    ["a day that is only announced", tabs(["Bod 1-12-2026", "Bod regulier"])],
    ["a day on which it was printed", tabs("Indicatieve verdeling, afgedrukt 27-2-2026")],
    [
      "one cyclus, and others without a day",
      tabs("Indicatieve verdeling 27-2-2026", ["In mindering", "In mindering regulier"]),
    ],
  ])("stays without by %s", (_words, of) => {
    expect(new Set(cycli(of))).toEqual(new Set([null]));
  });
});
