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
])("%s makes it a table about others", (_words, tabs) => {
  expect(check(anderOnderwerp, tabs)).toHaveLength(1);
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

test("columns about others beside those of asiel are told as columns", () => {
  const groups = [
    ["Gemeente", "Asiel", "", "Statushouders", ""],
    ["", "Taakstelling", "Gerealiseerd 1-9-2025", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Hoorn", 399, 5, 15, 9],
  ];
  expect(check(anderOnderwerp, { Monitor: groups }).map(({ at, sentence }) => [at, sentence])).toEqual([
    [
      "Monitor!D2",
      "Kolommen D (Statushouders Taakstelling) en E (Statushouders Gerealiseerd 1-9-2025) gaan over statushouders. Dat telt niet mee in regulier, amv of totaal. Het staat ernaast, als soort statushouders.",
    ],
  ]);
  expect(places({ Monitor: groups })).toEqual([399, 5]);
});

test("rows about others are told as rows", () => {
  const table = [
    ["Gemeente", "Soort", "Gerealiseerd 1-9-2025"],
    ["Hoorn", "regulier", 5],
    ["Hoorn", "Oekraïne", 9],
    ["Alkmaar", "ontheemden", 8],
  ];
  expect(check(anderOnderwerp, { Stand: table }).map(({ at, sentence }) => [at, sentence])).toEqual([
    [
      "Stand!B3",
      "Rijen 3 en 4 gaan over Oekraïne. Dat telt niet mee in regulier, amv of totaal. Het staat ernaast, als soort Oekraïne.",
    ],
  ]);
  expect(places({ Stand: table })).toEqual([5]);
});

describe("what is read beside the taakstelling", () => {
  const rulesIn = (tabs: FixtureTabs) =>
    validate(modelOf(tabs)).findings.map(({ rule, tab, address }) => `${rule} ${tab}!${address}`);

  test("is judged as any table: names, cells that cannot be read and totals", () => {
    expect(
      rulesIn({
        Voortgang: asiel,
        Oekraïne: [
          ["Gemeente", "Gerealiseerd 1-9-2025"],
          ["Alkmaar", 76],
          ["Zandvoort aan Zee", 1.5],
          ["Hoorn", "veel"],
          ["Totaal", 90],
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        "dekking.ander-onderwerp Oekraïne!A1:B5",
        "gemeente.onbekend Oekraïne!A3",
        "cel.geen-geheel-getal Oekraïne!B3",
        "cel.onleesbaar Oekraïne!B4",
      ]),
    );
    expect(
      rulesIn({
        Voortgang: asiel,
        Oekraïne: [
          ["Gemeente", "Gerealiseerd 1-9-2025"],
          ["Alkmaar", 76],
          ["Hoorn", 10],
          ["Totaal", 90],
        ],
      }),
    ).toEqual(["dekking.ander-onderwerp Oekraïne!A1:B4", "rekenen.totaal Oekraïne!B4"]);
  });

  test("is not asked for a taakstelling that is met, nor for all gemeenten", () => {
    expect(
      rulesIn({
        Voortgang: asiel,
        Statushouders: [
          ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
          ["Alkmaar", 10, 500],
          ["Hoorn", 10, 2],
          ["Schagen", 10, 3],
        ],
      }),
    ).toEqual(["dekking.ander-onderwerp Statushouders!A1:C4"]);
  });

  test("of a table of noodopvang nothing is read, nor of another draft", () => {
    expect(rulesIn({ Voortgang: asiel, Noodopvang: rows })).toEqual(["dekking.ander-onderwerp Noodopvang!A1:C3"]);
  });
});
