// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf, voortgang, type FixtureTabs } from "../lib/rules.fixture";
import { validate } from "../validate";
import { anderOnderwerp } from "./ander-onderwerp";

const asiel = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const rows = [
  ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025", "Achterstand"],
  ["Alkmaar", 76, 85, -9],
  ["Zandvoort aan Zee", 1.5, "x", 3],
];
const places = (tabs: FixtureTabs) => modelOf(tabs).records.figures.map(({ places: number }) => number);

test.each<[string, FixtureTabs]>([
  ["the name of its tab", { Voortgang: asiel, "Statushouders 2025-2": rows }],
  ["its title", { Voortgang: asiel, Blad2: [["Opvang Oekraïense ontheemden"], ...rows] }],
  ["a sentence that says so", { Voortgang: asiel, Blad2: [["Deze cijfers gaan over vergunninghouders."], ...rows] }],
  ["a title below the table of asiel", { Voortgang: [...asiel, [], ["GOO en POO"], ...rows] }],
  ["noodopvang as its tab", { Voortgang: asiel, Crisisnoodopvang: rows }],
  ["dak- en thuislozen as its title", { Voortgang: asiel, Blad2: [["Dak- en thuislozen"], ...rows] }],
  [
    "a draft",
    {
      Voortgang: asiel,
      "Concept verdeelbesluit": [
        ["Gemeente", "Taakstelling regulier"],
        ["Alkmaar", 76],
      ],
    },
  ],
  [
    "a header of some places",
    {
      Voortgang: asiel,
      Blad2: [
        ["Gemeente", "Taakstelling volwassenen", "Taakstelling minderjarigen"],
        ["Alkmaar", 76, 5],
      ],
    },
  ],
  [
    "the headers alone",
    {
      Voortgang: asiel,
      Blad2: [
        ["Gemeente", "Taakstelling statushouders"],
        ["Alkmaar", 76],
      ],
    },
  ],
])("%s makes it a table about others, with no other finding", (_words, tabs) => {
  expect(validate(modelOf(tabs)).findings.map(({ rule }) => rule)).toEqual(["dekking.ander-onderwerp"]);
  expect(places(tabs)).toEqual(places({ Voortgang: asiel }));
});

test("the same header twice: each table has its own title", () => {
  const header = ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"];
  const tabs = { Blad1: [["Asielopvang"], header, ["Hoorn", 399, 5], [], ["Statushouders"], header, ["Hoorn", 15, 9]] };
  expect(check(anderOnderwerp, tabs)).toMatchObject([{ at: "Blad1!A6:C7" }]);
  expect(places(tabs)).toEqual([399, 5]);
});

test.each([
  "Voortgang excl. statushouders",
  "Asielopvang zonder Oekraïne",
  "Oekraïense ontheemden tellen niet mee",
  "Asiel en statushouders",
  "Let op: in Hoorn wonen nog 30 statushouders",
  "Bron: gemeenten en het overzicht van vergunninghouders",
])("“%s” above a table leaves it ours", (title) => {
  const tabs = { Blad1: [[title], ["Gemeente", "Taakstelling"], ["Hoorn", 399]] };
  expect(check(anderOnderwerp, tabs)).toEqual([]);
  expect(places(tabs)).toEqual([399]);
});

test("a header, or a row in a column Soort, that says regulier goes before the title", () => {
  for (const table of [
    [
      ["Gemeente", "Taakstelling regulier"],
      ["Hoorn", 399],
    ],
    [
      ["Gemeente", "Soort", "Taakstelling"],
      ["Hoorn", "regulier", 399],
    ],
  ])
    expect(places({ Statushouders: table })).toEqual([399]);
});

test("columns about others beside those of asiel are left out alone", () => {
  const groups = [
    ["Gemeente", "Asiel", "", "Statushouders", ""],
    ["", "Taakstelling", "Gerealiseerd 1-9-2025", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Hoorn", 399, 5, 15, 9],
  ];
  expect(check(anderOnderwerp, { Monitor: groups })).toEqual([]);
  expect(places({ Monitor: groups })).toEqual([399, 5]);
});
