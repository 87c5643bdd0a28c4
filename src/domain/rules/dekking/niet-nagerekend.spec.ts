// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang, type FixtureTabs } from "../lib/rules.fixture";
import { nietNagerekend } from "./niet-nagerekend";

test("compared numbers, and numbers that nobody can state for a day", () => {
  const V = voortgang([
    "Edam-Volendam 0/0 0/0",
    "Landsmeer 0/0 0/0",
    "Oostzaan 0/0 0/0",
    "Purmerend 80/0 80/0",
    "Waterland 169/50 169/50",
    "Wormerland 0/0 0/0",
    "Zaanstad 1550/0 1550/0",
  ]);
  const regio = (line: string) => [
    ["Regio", "", "Regulier", "Amv"],
    ["Zaanstreek-Waterland", line, 1799, 50],
  ];
  expect(check(nietNagerekend, { V, R: regio("Realisatie 1-9-2025") })).toEqual([]);
  expect(check(nietNagerekend, { V, R: regio("verwacht 1-2-2026") })).toEqual([]);
  expect(check(nietNagerekend, { V, R: regio("Realisatie 1-7-2025") })).toMatchObject([
    { at: "R!B2", params: { known: ["2025-09-01"], numbers: 2 } },
  ]);
});

test("the day is no reason where some gemeenten are known on it", () => {
  const provincie = [
    ["", "Regulier", "Amv"],
    ["Realisatie 1-9-2025", 9500, 974],
    ["Taakstelling Gelderland", 10712, 992],
  ];
  const found = check(nietNagerekend, {
    Provincie: provincie,
    Voortgang: voortgang(["Ede 719/61 300/0", "Tiel 260/22 150/0"]),
  });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    "De 2 getallen van de provincie voor de realisatie op 1-9-2025 zijn niet met de gemeenten vergeleken. Van 2 van de 51 gemeenten is dit bekend.",
    "De 2 getallen van de provincie voor de taakstelling zijn niet met de gemeenten vergeleken. Van 2 van de 51 gemeenten is dit bekend.",
  ]);
});

describe("where other numbers of the same moment were compared", () => {
  const HEADER = ["Gemeente", "Realisatie regulier 1-9-2025", "Realisatie amv 1-9-2025"];
  const provincie = [
    ["", "Regulier", "Amv"],
    ["Realisatie 1-9-2025", 950, 60],
  ];
  // Every gemeente of the provincie, as a table that gives nothing else.
  const flevoland = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"];
  const tab = (almere: number | string, lelystad: number | string = 10) => [
    HEADER,
    ...flevoland.map((naam) => [naam, naam === "Almere" ? almere : 100, naam === "Lelystad" ? lelystad : 10]),
  ];
  const told = (tabs: FixtureTabs) => check(nietNagerekend, tabs).map(({ at, sentence }) => [at, sentence]);
  const says = (which: string, why: string) => [
    [
      "Provincie!A2",
      `Van de 2 getallen van de provincie voor de realisatie op 1-9-2025 is 1 niet met de gemeenten vergeleken: ${which}. ${why}`,
    ],
  ];

  test.each<[string, FixtureTabs, unknown]>([
    ["all are known", { V: tab(100) }, []],
    ["one is blank", { V: tab("") }, says("regulier", "Van 5 van de 6 gemeenten is dit bekend.")],
    ["one of the other soort is", { V: tab(100, "") }, says("amv", "Van 5 van de 6 gemeenten is dit bekend.")],
    ["two tabs differ", { V: tab(100), W: tab(999) }, says("regulier", "De getallen van Almere spreken elkaar tegen.")],
    [
      "one of two tabs has none",
      { V: tab(100), W: tab("") },
      says("regulier", "Het getal van Almere staat niet op elk tabblad."),
    ],
  ])("%s", (_, tabs, expected) => expect(told({ ...tabs, Provincie: provincie })).toEqual(expected));

  test("of each soort how many are known, where that is not the same", () =>
    expect(
      told({
        V: [HEADER, ...flevoland.map((naam, at) => [naam, at === 0 ? "" : 100, at < 2 ? "" : 10])],
        Provincie: provincie,
      }),
    ).toEqual([
      [
        "Provincie!A2",
        "De 2 getallen van de provincie voor de realisatie op 1-9-2025 zijn niet met de gemeenten vergeleken. Bij regulier: van 5 van de 6 gemeenten is dit bekend. Bij amv: van 4 van de 6 gemeenten is dit bekend.",
      ],
    ]));

  test("another provincie beside it, of which the workbook has no gemeenten", () =>
    expect(
      told({
        V: tab(100),
        Provincie: [
          ["Provincie", "Realisatie regulier 1-9-2025"],
          ["Flevoland", 600],
          ["Utrecht", 700],
        ],
      }),
    ).toEqual([]));

  test("one of two regio's", () => {
    const gemeenten = ["Alkmaar", "Hoorn", "Zaanstad", "Purmerend"];
    const found = told({
      V: [HEADER, ...gemeenten.map((naam) => [naam, naam === "Hoorn" ? "" : 100, 10])],
      "Regio-indeling": [["Gemeente", "Regio"], ...gemeenten.map((naam, at) => [naam, at < 2 ? "West" : "Oost"])],
      "Regio's": [
        ["Regio", "Realisatie regulier 1-9-2025", "Realisatie amv 1-9-2025"],
        ["West", 200, 20],
        ["Oost", 200, 20],
      ],
    });
    expect(found).toEqual([
      [
        "Regio's!B1",
        "Van de 4 getallen van de regio's voor de realisatie op 1-9-2025 is 1 niet met de gemeenten vergeleken: West regulier. Van 1 van de 2 gemeenten is dit bekend.",
      ],
    ]);
  });
});
