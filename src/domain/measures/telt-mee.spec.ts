// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS, type Settings } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import type { Tabs } from "../tabs/told.fixture";
import { chainPlaces } from "./chain-measure";
import { describeHerkomst } from "./herkomst-words";
import { describeProblem } from "./problem-words";
import { MEASURES } from "./registry";
import { resolveGebied } from "./resolve-gebied";

const HEADER = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
const VOORTGANG = {
  Voortgang: [
    ["Gemeente", "Gerealiseerd regulier 1-9-2025"],
    ["Huizen", 100],
  ],
};
const locaties = (...rows: FixtureCell[][]): Tabs => ({ ...VOORTGANG, Locaties: [HEADER, ...rows] });
const one = (opening: FixtureCell, einde: FixtureCell, places: FixtureCell = 100): FixtureCell[] => [
  ...["Huizen", "Azc", "regulier"],
  places,
  opening,
  einde,
];

function asked(tabs: Tabs, cyclus: number | null = null, name = "Huizen", own: Partial<Settings> = {}) {
  const { index } = buildModel(workbookOf(tabs), { ...DEFAULT_SETTINGS, ...own }, "2026-11-28");
  const gebied = resolveGebied(index, name);
  if (!gebied.ok) throw new Error(name);
  const places = chainPlaces(index, gebied.value, "teltMee", null, { cyclus });
  const question = { gebied: gebied.value, soort: "regulier", peildatum: null, cyclus } as const;
  const from = MEASURES.teltmee.herkomst(index, question);
  return {
    places: places.ok ? places.value : describeProblem(places.problem),
    from: from.ok ? describeHerkomst("teltmee", from.value) : "",
  };
}

describe("cyclus 1: open on 1-7-2025 and until 1-2-2026", () => {
  it.each<[FixtureCell, FixtureCell, number]>([
    ["1-7-2025", "1-2-2026", 100],
    ["2-7-2025", "1-2-2026", 0],
    ["1-7-2025", "31-1-2026", 0],
    ["1-7-2025", "", 100],
    ["1-7-2025", "n.t.b.", 0],
  ])("opened %s, ends %s", (opening, einde, places) => {
    expect(asked(locaties(one(opening, einde))).places).toBe(places);
    expect(asked(locaties(one(opening, einde)), 1).places).toBe(places);
  });

  it("says so", () => {
    expect(asked(locaties(one("1-7-2025", ""))).from).toBe(
      "Telt mee regulier van Huizen: 100. Plaatsen uit Locaties!D2, voor cyclus 1: open op 1-7-2025 en tot 1-2-2026.",
    );
  });
});

describe("a later cyclus: open for five years more", () => {
  it.each<[FixtureCell, number]>([
    ["1-9-2030", 100],
    ["31-8-2030", 0],
    ["", 100],
  ])("ends %s, from the newest peildatum where its own day is not known", (einde, places) => {
    expect(asked(locaties(one("1-7-2025", einde)), 2).places).toBe(places);
  });

  const CYCLUS = {
    Cyclus: [
      ["Cyclus", "Stap", "Datum"],
      [2, "Gerealiseerd", "1-7-2027"],
    ],
  };

  it("from its own day where that is known", () => {
    expect(asked({ ...locaties(one("1-3-2027", "1-7-2032")), ...CYCLUS }, 2)).toEqual({
      places: 100,
      from: "Telt mee regulier van Huizen: 100. Plaatsen uit Locaties!D2, voor cyclus 2: nog minstens 5 jaar open vanaf 1-7-2027.",
    });
    expect(asked({ ...locaties(one("1-3-2027", "30-6-2032")), ...CYCLUS }, 2).places).toBe(0);
  });

  it("for as many years as the setting says, and of gemeenten with enough places", () => {
    const two = locaties(
      one("1-7-2025", "", 60),
      ["Huizen", "Pand", "amv", 40, "1-7-2025", ""],
      ["Laren (NH)", "Azc", "regulier", 99, "1-7-2025", ""],
    );
    expect(asked(two, 2, "Gooi en Vechtstreek").places).toBe(159);
    expect(asked(two, 2, "Gooi en Vechtstreek", { teltMeePlaatsen: 100 })).toEqual({
      places: 60,
      from: "Telt mee regulier van Gooi en Vechtstreek: 60. Plaatsen uit Locaties!D2, voor cyclus 2: nog minstens 5 jaar open vanaf de nieuwste peildatum, 1-9-2025, van gemeenten met minstens 100 zulke plaatsen. Te weinig meerjarige plaatsen: Laren (NH.); dat telt niet mee. De gemeenten van de regio staan in de indeling van het rapport.",
    });
    expect(asked(two, 2, "Huizen", { teltMeePlaatsen: 100, teltMeeGrens: "meer-dan" }).places).toBe(0);
    expect(asked(two, 1, "Laren (NH)", { teltMeePlaatsen: 100 }).places).toBe(99);
    expect(asked(locaties(one("1-7-2025", "1-9-2028")), 2, "Huizen", { duurzaamJaren: 3 }).places).toBe(100);
  });
});

it("without locaties it is what a table states", () => {
  const stated = {
    ...VOORTGANG,
    "Meetellende plaatsen": [
      ["Gemeente", "Regulier"],
      ["Huizen", 80],
    ],
  };
  expect(asked(stated)).toEqual({
    places: 80,
    from: "Telt mee regulier van Huizen: 80. Plaatsen die meetellen uit Meetellende plaatsen!B2, cyclus niet genoemd.",
  });
  expect(asked(VOORTGANG).places).toBe("Er is geen tabblad Locaties in deze werkmap.");
});

it("blank places are unknown, and an opening that cannot be read is said", () => {
  expect(asked(locaties(one("1-7-2025", "", ""))).places).toMatch(/Locaties!D2 is leeg/);
  expect(asked(locaties(one("ooit", ""))).places).toMatch(/hangt af van Locaties!E2/);
});

it("of a cyclus that is not known is not answered, unless the tab Cyclus has it", () => {
  const tabs = locaties(one("1-1-2024", "1-1-2040"));
  expect(asked(tabs, 7).places).toBe(
    "Cyclus 7 is niet bekend. Noem een andere cyclus, of zet de data van deze op een tabblad Cyclus.",
  );
  const steps = [
    ["Cyclus", "Stap", "Datum"],
    ["7", "Gerealiseerd", "1-7-2027"],
  ];
  expect(asked({ ...tabs, Cyclus: steps }, 7).places).toBe(100);
});
