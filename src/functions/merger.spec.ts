// SPDX-License-Identifier: EUPL-1.2

import { modelOf, type FixtureTabs } from "../domain/rules/lib/rules.fixture";
import type { FixtureCell } from "../domain/sheet/snapshot.fixture";
import { installFunctions, resultOf } from "./custom-functions.fixture";

// Wijdemeren goes up in Hilversum on 1-1-2027, inside cyclus 2. Each table may have that already.
const associated = installFunctions();

type Pair = readonly [hilversum: number, wijdemeren: number];
/** How a table has the two: each in a row, together in one, or with the row of the gone gemeente left blank. */
type Form = "split" | "joined" | "blank";
const FORMS: readonly Form[] = ["split", "joined", "blank"];

const rowsOf = (form: Form, ...columns: readonly Pair[]): FixtureCell[][] => {
  const [own, gone] = [columns.map(([one]) => one), columns.map(([, other]) => other)];
  if (form === "split")
    return [
      ["Hilversum", ...own],
      ["Wijdemeren", ...gone],
    ];
  const both = columns.map(([one, other]) => one + other);
  return [["Hilversum", ...both], ...(form === "blank" ? [["Wijdemeren", ...columns.map(() => "")]] : [])];
};
const table = (title: string, header: readonly string[], rows: readonly FixtureCell[][], huizen: number) => [
  [title],
  ["Gemeente", ...header],
  ...rows,
  ["Huizen", ...header.map(() => huizen)],
];
const besluit = (form: Form, regulier: Pair, amv: Pair, cyclus = 2) =>
  table(
    `Verdeelbesluit cyclus ${String(cyclus)}`,
    ["Taakstelling regulier", "Taakstelling amv"],
    rowsOf(form, regulier, amv),
    70,
  );
const stand = (day: string, form: Form, regulier: Pair, amv: Pair) =>
  table(`Stand per ${day}`, ["Gerealiseerd regulier", "Gerealiseerd amv"], rowsOf(form, regulier, amv), 20);
const bod = (form: Form, regulier: Pair) => table("Bod cyclus 2", ["Bod regulier"], rowsOf(form, regulier), 60);
const uitruil = (van: string, naar: string, aantal: number) => [
  ["Van", "Naar", "Aantal", "Soort", "Status", "Cyclus"],
  [van, naar, aantal, "regulier", "akkoord", 2],
];

const DATED = [
  ["Cyclus", "Stap", "Datum"],
  [2, "Einde", "1-7-2028"],
];
const ask = (tabs: FixtureTabs, id: string, gebied: string, ...args: unknown[]): unknown => {
  const model = modelOf({ ...tabs, Cyclus: DATED }, { today: "2027-12-01" });
  const answer = resultOf(associated, model, id, [[[gebied]], ...args]);
  return Array.isArray(answer) && answer.length === 1 ? (answer as unknown[][])[0]?.[0] : answer;
};

const TASK: readonly [Pair, Pair] = [
  [179, 150],
  [8, 4],
];
const PLACES: readonly [Pair, Pair] = [
  [117, 84],
  [5, 3],
];

describe("a besluit that has only the successor beside a stand before that day that has both", () => {
  const tabs = { Besluit: besluit("joined", ...TASK), Stand: stand("1-11-2026", "split", ...PLACES) };

  it.each([
    ["GAP", "regulier", 329 - 201],
    ["TEKORT", "regulier", 329 - 201],
    ["OVERSCHOT", "regulier", 0],
    ["REALISATIEGRAAD", "regulier", 201 / 329],
    ["GAP", "totaal", 341 - 209],
  ])("%s %s compares both with both", (id, soort, expected) => {
    expect(ask(tabs, id, "Hilversum", soort, null, 2)).toBe(expected);
  });

  it("leaves each its own stand", () => {
    expect(["Hilversum", "Wijdemeren"].map((naam) => ask(tabs, "REALISATIE", naam))).toEqual([117, 84]);
  });

  it("says so in the herkomst and for the one that is gone", () => {
    expect(ask(tabs, "HERKOMST", "Hilversum", "gap", "regulier", null, 2)).toMatch(
      /329 − 201 = 128.*Wijdemeren gaat volgens plan op 1-1-2027 op in Hilversum en is daar meegeteld\./,
    );
    expect(ask(tabs, "GAP", "Wijdemeren")).toMatchObject({
      message:
        "Wijdemeren gaat volgens plan op 1-1-2027 op in Hilversum en is in de cijfers van deze cyclus al daarbij geteld. Vraag naar Hilversum.",
    });
    expect(ask(tabs, "ONTBREEKT", "Gooi en Vechtstreek", "regulier")).not.toContain("Wijdemeren");
  });

  it("shows one row in the overview, with the same numbers", () => {
    const rows = ask(tabs, "OVERZICHT", "Gooi en Vechtstreek") as unknown[][];
    expect(rows.find(([naam]) => naam === "Hilversum")?.slice(1, 4)).toEqual([329, 201, 128]);
    expect(rows.some(([naam]) => naam === "Wijdemeren")).toBe(false);
  });
});

test.each([
  ["of cyclus 1, which is over by then,", besluit("joined", ...TASK, 1), 329 - 117],
  ["that has both", besluit("split", ...TASK), 179 - 117],
])("a besluit %s leaves each gemeente its own", (_, Besluit, expected) => {
  const tabs = { Besluit, Stand: stand("1-11-2026", "split", ...PLACES) };
  expect(ask(tabs, "GAP", "Hilversum", "regulier")).toBe(expected);
});

test("a row of the gone gemeente that is left blank after that day says no more than none", () => {
  const tabs = { Besluit: besluit("split", ...TASK), Stand: stand("1-3-2027", "blank", ...PLACES) };
  expect(ask(tabs, "REALISATIE", "Hilversum", "regulier")).toBe(201);
  const before = { ...tabs, Stand: stand("1-12-2026", "blank", ...PLACES) };
  expect(ask(before, "REALISATIE", "Wijdemeren", "regulier")).toHaveProperty("message");
});

test.each([
  ["Wijdemeren", "Huizen", -10],
  ["Huizen", "Wijdemeren", 10],
  ["Wijdemeren", "Hilversum", 0],
])(
  "an uitruil of %s to %s is in the taakstelling of its successor, in whatever form the besluit is",
  (van, naar, change) => {
    for (const form of FORMS) {
      const tabs = {
        Besluit: besluit(form, ...TASK),
        Stand: stand("1-3-2027", "joined", ...PLACES),
        Uitruil: uitruil(van, naar, 10),
      };
      expect([form, ask(tabs, "TAAKSTELLING", "Hilversum", "regulier", 2)]).toEqual([form, 329 + change]);
      expect([form, ask(tabs, "TAAKSTELLING", "Gooi en Vechtstreek", "regulier", 2)]).toEqual([form, 329 + 70]);
    }
  },
);

test("links of which one has only the successor are set together", () => {
  const keten = table(
    "Indicatieve opgave cyclus 2",
    ["Opgave regulier", "In mindering regulier"],
    rowsOf("split", [179, 150], [11, 30]),
    90,
  );
  const rows = ask({ Keten: keten, Bod: bod("joined", [156, 120]) }, "SLUITHET", "Gooi en Vechtstreek") as unknown[][];
  expect(rows.find(([naam]) => naam === "Hilversum")).toEqual(["Hilversum", 329, 41, 288, 276, 0, 12, "open"]);
  expect(rows.some(([naam]) => naam === "Wijdemeren")).toBe(false);
  const apart = ask({ Keten: keten, Bod: bod("split", [156, 120]) }, "SLUITHET", "Wijdemeren") as unknown[][];
  expect(apart[1]).toEqual(["Wijdemeren", 150, 30, 120, 120, 0, 0, "sluit"]);
});

test("what is set off may have only the successor: a restopgave follows from both", () => {
  const opgave = table("Indicatieve opgave cyclus 2", ["Opgave regulier"], rowsOf("split", [179, 150]), 90);
  const less = table("In mindering cyclus 2", ["In mindering regulier"], rowsOf("joined", [11, 30]), 0);
  expect(ask({ Opgave: opgave, Minder: less }, "RESTOPGAVE", "Hilversum", "regulier", 2)).toBe(288);
  expect(ask({ Opgave: opgave, Minder: less }, "RESTOPGAVE", "Gooi en Vechtstreek", "regulier", 2)).toBe(288 + 90);
});

/** The same row of numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % 300;
  };
}

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);
test.each(SEEDS)("however each table has the two, sums stay what they are (%d)", (seed) => {
  const next = numbers(seed);
  const pair = (): Pair => [next() + 1, next() + 1];
  const [task, amv, places, amvPlaces, opgave, less, bid] = [pair(), pair(), pair(), pair(), pair(), pair(), pair()];
  const answers = (day: string, forms: Record<"besluit" | "stand" | "less" | "bod", Form>): unknown[][] => {
    const tabs = {
      Besluit: besluit(forms.besluit, task, amv),
      Stand: stand(day, forms.stand, places, amvPlaces),
      Opgave: table("Indicatieve opgave cyclus 2", ["Opgave regulier"], rowsOf("split", opgave), 50),
      Minder: table("In mindering cyclus 2", ["In mindering regulier"], rowsOf(forms.less, less), 5),
      Bod: bod(forms.bod, bid),
    };
    const model = modelOf({ ...tabs, Cyclus: DATED }, { today: "2027-12-01" });
    const asked = (id: string, ...args: unknown[]): unknown => resultOf(associated, model, id, args);
    return ["Gooi en Vechtstreek", "Noord-Holland"].map((gebied) => [
      ...["TAAKSTELLING", "REALISATIE", "BOD", "INMINDERING", "RESTOPGAVE"].map((id) =>
        asked(id, [[gebied]], "regulier"),
      ),
      ...["GAP", "REALISATIEGRAAD"].flatMap((id) =>
        ["regulier", "totaal"].map((soort) => asked(id, [[gebied]], soort)),
      ),
      (asked("SLUITHET", [[gebied]], "regulier") as unknown[][])[1],
    ]);
  };
  // Before that day a stand without a row of its own, or a blank bod, is one that is not known.
  for (const [day, stands] of [
    ["1-11-2026", ["split"]],
    ["1-3-2027", FORMS],
  ] as const) {
    const forms = { besluit: "split", stand: "split", less: "split", bod: "split" } as const;
    const expected = answers(day, forms);
    expect(expected[0]?.slice(0, 2)).toEqual([[[task[0] + task[1] + 70]], [[places[0] + places[1] + 20]]]);
    for (const form of FORMS) expect(answers(day, { ...forms, besluit: form })).toEqual(expected);
    for (const form of stands) expect(answers(day, { ...forms, stand: form })).toEqual(expected);
    expect(answers(day, { ...forms, less: "joined" })).toEqual(expected);
    expect(answers(day, { ...forms, bod: "joined" })).toEqual(expected);
    expect(answers(day, { besluit: "joined", stand: stands[1] ?? "split", less: "joined", bod: "joined" })).toEqual(
      expected,
    );
  }
});
