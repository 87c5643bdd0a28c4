// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { ChainGrootheid } from "../tabs/chain";
import type { Tabs } from "../tabs/told.fixture";
import { chainSum } from "./chain";
import { chainPlaces } from "./chain-measure";
import { describeHerkomst } from "./herkomst-words";
import { describeProblem } from "./problem-words";
import { MEASURES, type MeasureName } from "./registry";
import { resolveGebied } from "./resolve-gebied";

const modelOf = (tabs: Tabs) => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2026-11-28");
const found = (index: ReturnType<typeof modelOf>["index"], name: string): Gebied => {
  const gebied = resolveGebied(index, name);
  if (!gebied.ok) throw new Error(describeProblem(gebied.problem));
  return gebied.value;
};

function asked(
  tabs: Tabs,
  name: string,
  grootheid: ChainGrootheid,
  soort: SoortOfTotaal | null = null,
  cyclus: number | null = null,
): number | string {
  const { index } = modelOf(tabs);
  const places = chainPlaces(index, found(index, name), grootheid, soort, { cyclus });
  return places.ok ? places.value : describeProblem(places.problem);
}

function herkomst(tabs: Tabs, name: string, measure: MeasureName, soort: SoortOfTotaal): string {
  const { index } = modelOf(tabs);
  const from = MEASURES[measure].herkomst(index, { gebied: found(index, name), soort, peildatum: null });
  return from.ok ? describeHerkomst(measure, from.value) : describeProblem(from.problem);
}

const GOOI = ["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH)", "Wijdemeren"];
const perGemeente = (header: readonly string[], of: (naam: string, place: number) => (number | string)[]) => [
  header,
  ...GOOI.filter((naam) => naam !== "Eemnes").map((naam, place) => [naam, ...of(naam, place)]),
];
const REGIO = "Gooi en Vechtstreek";

const BODEN = perGemeente(["Gemeente", "Bod regulier", "Bod amv"], (_, place) => [10 * (place + 1), place]);
const BOD: Tabs = { Bod: BODEN };

describe("the sum of a gebied", () => {
  it("is that of its gemeenten where all are known", () => {
    // 10 + 20 + 30 + 40 + 50 + 60, and 0 + 1 + 2 + 3 + 4 + 5.
    expect(asked(BOD, REGIO, "bod")).toBe(210);
    expect(asked(BOD, REGIO, "bod", "amv")).toBe(15);
    expect(asked(BOD, REGIO, "bod", "totaal")).toBe(225);
    expect(asked(BOD, "Huizen", "bod")).toBe(40);
  });

  const whole = {
    "Regio's": [
      ["Regio", "Bod regulier"],
      [REGIO, 500],
    ],
  };

  it("is what a table states as a whole where one is missing, else what is known", () => {
    const partly = { Bod: BODEN.map((row) => (row[0] === "Huizen" ? ["Huizen", "", ""] : row)) };
    expect(asked({ ...partly, ...whole }, REGIO, "bod")).toBe(500);
    expect(asked({ ...BOD, ...whole }, REGIO, "bod")).toBe(210);
    expect(asked(partly, REGIO, "bod")).toBe(170);
    expect(herkomst(partly, REGIO, "bod", "regulier")).toContain("Niet bekend is Huizen; dat telt niet mee.");
    expect(asked(partly, "Huizen", "bod")).toBe(
      "Van Huizen is hier geen getal: Bod!B5 is leeg of zegt dat het getal niet bekend is.",
    );
  });

  it("“geen bod” is not 0", () => {
    expect(
      asked(
        {
          Bod: [
            ["Gemeente", "Bod regulier"],
            ["Huizen", "geen bod"],
            ["Laren (NH)", 0],
          ],
        },
        "Huizen",
        "bod",
      ),
    ).toMatch(/Bod!B2/);
    expect(
      asked(
        {
          Bod: [
            ["Gemeente", "Bod regulier"],
            ["Huizen", "geen bod"],
            ["Laren (NH)", 0],
          ],
        },
        "Laren (NH)",
        "bod",
      ),
    ).toBe(0);
  });

  it("is nothing where two tables disagree", () => {
    expect(
      asked(
        {
          "Bod 1": [
            ["Gemeente", "Bod regulier"],
            ["Huizen", 10],
          ],
          "Bod 2": [
            ["Gemeente", "Bod regulier"],
            ["Huizen", 12],
          ],
        },
        "Huizen",
        "bod",
      ),
    ).toMatch(/noemen een ander getal/);
  });
});

describe("the soort that is not asked", () => {
  const opgave = (...header: string[]): Tabs => ({
    Opgave: [["Capaciteitsraming"], ["Gemeente", ...header], ["Huizen", 100, 20]],
  });

  it.each<[string, Tabs, number]>([
    ["regulier where the tables have it", opgave("Opgave regulier", "Opgave amv"), 100],
    ["what the amv leaves of the totaal", opgave("Opgave totaal", "waarvan amv"), 80],
    ["the totaal where nothing splits it", opgave("Opgave"), 100],
  ])("is %s", (_words, tabs, places) => {
    expect(asked(tabs, "Huizen", "indicatief")).toBe(places);
  });

  it("is of the link in the cyclus", () => {
    const two = {
      "Opgave cyclus 1": [
        ["Gemeente", "Indicatieve opgave regulier"],
        ["Huizen", 90],
      ],
      "Opgave cyclus 2": [
        ["Gemeente", "Indicatieve opgave"],
        ["Huizen", 100],
      ],
    };
    expect(asked(two, "Huizen", "indicatief")).toBe(100);
    expect(asked(two, "Huizen", "indicatief", null, 1)).toBe(90);
    expect(asked(two, "Huizen", "indicatief", "regulier", 2)).toMatch(/staat niet op een tabblad Indicatief/);
    expect(asked(two, "Huizen", "indicatief", null, 3)).toBe(
      "Geen tabblad in deze werkmap noemt de indicatieve opgave van cyclus 3.",
    );
  });
});

it("a table that names no cyclus does not count where another names one", () => {
  const mixed = {
    "Regio's": [
      ["Regio", "Regioplan regulier"],
      [REGIO, 1237],
    ],
    "Bod cyclus 2": [
      ["Gemeente", "Bod regulier"],
      ["Huizen", 40],
    ],
  };
  expect(asked(mixed, REGIO, "bod")).toBe(40);
});

describe("a table that names no cyclus beside one of a single cyclus", () => {
  const bod = (places: number) => [
    ["Gemeente", "Bod regulier"],
    ["Huizen", places],
  ];
  it("is not passed over where it gives another number", () => {
    const tabs = { Bod: bod(90), "Bod cyclus 1": bod(80) };
    expect(asked(tabs, "Huizen", "bod")).toBe(
      "Bod!B2 en Bod cyclus 1!B2 noemen een ander getal. Zijn zij van twee cycli, zet dan in de titel of de naam van het tabblad Bod welke cyclus het is; maak ze anders gelijk.",
    );
    expect(asked(tabs, "Huizen", "bod", null, 1)).toBe(80);
  });

  it("says nothing else where it gives the same, or where more cycli are named", () => {
    expect(asked({ Bod: bod(80), "Bod cyclus 1": bod(80) }, "Huizen", "bod")).toBe(80);
    expect(asked({ Bod: bod(80), "Bod cyclus 1": bod(80), "Bod cyclus 2": bod(95) }, "Huizen", "bod")).toBe(95);
  });
});

describe("a restopgave that no table states", () => {
  const links = (off: number | string): Tabs => ({
    Keten: [
      ["Gemeente", "Indicatieve opgave", "In mindering"],
      ["Huizen", 100, off],
      ["Laren (NH)", 50, 10],
    ],
  });

  it("is the opgave less what is set off, also below 0", () => {
    expect(asked(links(30), "Huizen", "restopgave")).toBe(70);
    expect(asked(links(130), "Huizen", "restopgave")).toBe(-30);
    expect(asked(links(130), REGIO, "restopgave")).toBe(10);
    expect(herkomst(links(130), "Huizen", "restopgave", "totaal")).toBe(
      "Restopgave totaal van Huizen: indicatieve opgave − in mindering = 100 − 130 = −30. Indicatieve opgave uit Keten!B2, cyclus niet genoemd. In mindering uit Keten!C2, cyclus niet genoemd.",
    );
  });

  it("is not known where one of both is not", () => {
    expect(asked(links(""), "Huizen", "restopgave")).toMatch(/staat niet op een tabblad Restopgave/);
    expect(
      asked(
        {
          Keten: [
            ["Gemeente", "Indicatieve opgave"],
            ["Huizen", 100],
          ],
        },
        "Huizen",
        "restopgave",
      ),
    ).toBe("Er is geen tabblad Restopgave in deze werkmap.");
  });

  it("gives way to a table, and stands in for a blank cell of it", () => {
    const stated = {
      ...links(30),
      Restopgave: [
        ["Gemeente", "Restopgave"],
        ["Huizen", 65],
        ["Laren (NH)", ""],
      ],
    };
    expect(asked(stated, "Huizen", "restopgave")).toBe(65);
    expect(asked(stated, "Laren (NH)", "restopgave")).toBe(40);
  });
});

it("a gemeente that goes up in another inside the cyclus: the successor has the sum", () => {
  const { index } = modelOf(BOD);
  const sum = (name: string, moment: string) => {
    const places = chainSum(index, found(index, name), "bod", null, { moment });
    return places.ok ? places.value.places : places.problem.kind;
  };
  // Hilversum 30 and Wijdemeren 60.
  expect([sum("Hilversum", "2026-12-31"), sum("Wijdemeren", "2026-12-31")]).toEqual([30, 60]);
  expect([sum("Hilversum", "2027-01-01"), sum("Wijdemeren", "2027-01-01")]).toEqual([90, "goes-up"]);
  expect([sum(REGIO, "2026-12-31"), sum(REGIO, "2027-01-01")]).toEqual([210, 210]);
});

it("a capaciteitsraming under the header Opgave is indicatief, and no taakstelling", () => {
  const tabs = { Blad1: [["Capaciteitsraming 2026"], ["Gemeente", "Opgave"], ["Huizen", 100]] };
  expect(asked(tabs, "Huizen", "indicatief")).toBe(100);
  expect(herkomst(tabs, "Huizen", "taakstelling", "totaal")).toBe("Er is geen tabblad Verdeelbesluit in deze werkmap.");
});

describe("a bod that is made again", () => {
  const dated = (first: string, second: string): Tabs => ({
    Bod: [
      ["Gemeente", first, second],
      ["Huizen", 80, 90],
    ],
  });

  it.each([
    ["Bod 1-10-2026", "Bod 15-11-2026", 90],
    ["Bod 15-11-2026", "Bod 1-10-2026", 80],
  ])("%s and %s: the newest holds", (first, second, places) => {
    expect(asked(dated(first, second), "Huizen", "bod")).toBe(places);
  });

  it("is no choice where a day is not named, or of another link", () => {
    const tabs = (title: string): Tabs => ({
      Een: [["Bod, stand 1-10-2026"], ["Gemeente", "Bod regulier"], ["Huizen", 80]],
      Twee: [[title], ["Gemeente", "Bod regulier"], ["Huizen", 90]],
    });
    expect(asked(tabs("Bod, stand 15-11-2026"), "Huizen", "bod")).toBe(90);
    expect(asked(tabs("Bod"), "Huizen", "bod")).toMatch(/noemen een ander getal/);
    const other: Tabs = {
      T: [
        ["Gemeente", "Restopgave 1-10-2026", "Restopgave 15-11-2026"],
        ["Huizen", 80, 90],
      ],
    };
    expect(asked(other, "Huizen", "restopgave")).toMatch(/noemen een ander getal/);
  });
});

it.each([
  ["Indicatieve opgave cyclus 2", "In mindering", "de in mindering gebrachte plaatsen van cyclus 2. Het tabblad Twee"],
  ["Indicatieve opgave", "In mindering cyclus 2", "de indicatieve opgave van cyclus 2. Het tabblad Een"],
])("a restopgave from %s and %s says which of the two names no cyclus", (first, second, says) => {
  const tabs: Tabs = {
    Een: [[first], ["Gemeente", "Indicatieve opgave regulier"], ["Huizen", 150]],
    Twee: [[second], ["Gemeente", "In mindering regulier"], ["Huizen", 50]],
  };
  for (const cyclus of [null, 2]) expect(asked(tabs, "Huizen", "restopgave", null, cyclus)).toContain(says);
});
