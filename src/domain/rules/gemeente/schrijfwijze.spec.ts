// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { schrijfwijze } from "./schrijfwijze";

test("the spellings of the published tables, with the official one as sure fix", () => {
  expect(check(schrijfwijze, NOORD_HOLLAND).map(({ found, fix }) => [found, fix])).toEqual([
    ["Bergen (NH)", { sure: true, value: "Bergen (NH.)" }],
    ["Laren (NH)", { sure: true, value: "Laren (NH.)" }],
    ["Gooi en vechtstreek", { sure: true, value: "Gooi en Vechtstreek" }],
    ["Zaanstreek- waterland", { sure: true, value: "Zaanstreek-Waterland" }],
  ]);
});

test("official names and codes stay silent", () => {
  expect(
    check(schrijfwijze, {
      Voortgang: voortgang(["Bergen (NH.) 60/90 0/30", "GM0361 395/102 150/0", "Súdwest-Fryslân 10/0 0/0"]),
    }),
  ).toEqual([]);
});

test("a short name inside a free text stays silent", () => {
  expect(
    check(schrijfwijze, {
      Voortgang: voortgang(["Alkmaar 395/102 150/0"]),
      Mutaties: [["Verwachte mutaties na cyclus", "Bergen (+45 amv), Hoorn (+100)"]],
    }),
  ).toEqual([]);
});

test.each([
  ["Su\u0301dwest-Frysla\u0302n", "Súdwest-Fryslân", "de accenten staan los van de letters"],
  ["\u2019s-Gravenhage", "'s-Gravenhage", "er staat een ander soort apostrof in"],
  ["\u0132sselstein", "IJsselstein", "de ij is één teken in plaats van twee letters"],
  [
    "Su\u0301dwest\u2011Frysla\u0302n",
    "Súdwest-Fryslân",
    "de accenten staan los van de letters en er staat een ander soort streepje in",
  ],
])("a name that looks like the official one says in what it differs: %s", (name, official, difference) => {
  const [finding] = check(schrijfwijze, { Voortgang: voortgang([`${name} 10/0 0/0`]) });
  expect(finding).toMatchObject({ at: "Voortgang!A2", expected: official, fix: { sure: true, value: official } });
  expect(finding?.sentence).toBe(
    `“${name}” lijkt precies de officiële naam, maar is anders opgeslagen: ${difference}. Zoekfuncties in Excel vinden de naam daardoor niet.`,
  );
});

test.each([
  ["Amsterd\u0430m", "Amsterdam", "de achtste letter is een Cyrillische \u0430"],
  ["Noord\u03bfostpolder", "Noordoostpolder", "de zesde letter is een Griekse \u03bf"],
  ["D\u0131emen", "Diemen", "de tweede letter is een Turkse \u0131"],
  ["\uff21lkmaar", "Alkmaar", "de eerste letter is een letter van dubbele breedte: \uff21"],
  ["\u{1d407}oorn", "Hoorn", "de eerste letter is een wiskundige \u{1d407}"],
  [
    "\u2019s-Gr\u0430venh\u0430ge",
    "'s-Gravenhage",
    "de vierde letter is een Cyrillische \u0430 en de negende letter is een Cyrillische \u0430 en er staat een ander soort apostrof in",
  ],
  [
    "\u0410lkm\u0430\u0430r",
    "Alkmaar",
    "de eerste letter is een Cyrillische \u0410, de vijfde letter is een Cyrillische \u0430 en de zesde letter is een Cyrillische \u0430",
  ],
  [
    "\u0410m\u0455t\u0435rd\u0430m",
    "Amsterdam",
    "de eerste letter is een Cyrillische \u0410, de derde letter is een Cyrillische \u0455, de vijfde letter is een Cyrillische \u0435 en meer letters zijn van een ander alfabet",
  ],
])("a letter of another alphabet is named: %s", (name, official, difference) => {
  const [finding] = check(schrijfwijze, { Voortgang: voortgang([`${name} 10/0 0/0`]) });
  expect(finding).toMatchObject({ at: "Voortgang!A2", fix: { sure: true, value: official } });
  expect(finding?.sentence).toBe(
    `“${name}” lijkt precies de officiële naam “${official}”, maar is anders opgeslagen: ${difference}. Zoekfuncties in Excel vinden de naam daardoor niet.`,
  );
});

test("a letter of another alphabet is named where the name is otherwise written too", () => {
  const [finding] = check(schrijfwijze, { Voortgang: voortgang(["amsterd\u0430m 10/0 0/0"]) });
  expect(finding?.sentence).toBe(
    "Hier staat “amsterd\u0430m”, de officiële naam is “Amsterdam”. Let op: de achtste letter is een Cyrillische \u0430.",
  );
});

test("both official names of a gemeente in Fryslân stay silent, and each is set right as itself", () => {
  const found = check(schrijfwijze, {
    Voortgang: voortgang(["Ljouwert 563/0 500/0", "Harlingen 74/0 40/0", "Flylan 7/0 2/0", "TERSCHELLING 26/0 0/0"]),
  });
  expect(found.map(({ at, expected }) => [at, expected])).toEqual([
    ["Voortgang!A4", "Flylân"],
    ["Voortgang!A5", "Terschelling"],
  ]);
});

describe("a provincie or regio with the word for its level", () => {
  const expected = (kind: string, name: string) =>
    check(schrijfwijze, {
      "Regio-indeling": [
        ["Gemeente", "Regio"],
        ["Utrecht", "U10"],
        ["Enschede", "Regio Twente"],
      ],
      Tabel: [
        [kind, "Taakstelling regulier", "Taakstelling amv"],
        [name, 100, 10],
      ],
    })
      .filter(({ at }) => at === "Tabel!A2")
      .map((finding) => [finding.expected, finding.fix]);

  test.each([
    ["Provincie", "Provincie Limburg"],
    ["Provincie", "provincie Utrecht"],
    ["Provincie", "Prov. Utrecht"],
    ["Provincie", "Utrecht (provincie)"],
    ["Provincie", "Utrecht"],
    ["Regio", "Regio U10"],
    ["Regio", "Regio Twente"],
  ])("%s: “%s” is right", (kind, name) => expect(expected(kind, name)).toEqual([]));

  test.each([
    ["Provincie", "provincie utrecht", "provincie Utrecht"],
    ["Provincie", "Provincie Noord Holland", "Provincie Noord-Holland"],
    ["Provincie", "Provincie Friesland", "Provincie Fryslân"],
    ["Provincie", "Friesland", "Fryslân"],
    ["Provincie", "noord holland (provincie)", "Noord-Holland (provincie)"],
    ["Regio", "regio u10", "regio U10"],
    ["Regio", "regio twente", "Regio Twente"],
    ["Gemeente", "gemeente Enschede", "Enschede"],
  ])("%s: “%s” is to be “%s”", (kind, name, right) =>
    expect(expected(kind, name)).toEqual([[right, { sure: true, value: right }]]),
  );
});
