// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { describeHerkomst } from "../measures/herkomst-words";
import { describeMissingIn } from "../measures/missing-in";
import { missingOf } from "../measures/missing";
import { describeWithout } from "../measures/missing-words";
import { MEASURES } from "../measures/registry";
import { resolveGebied } from "../measures/resolve-gebied";
import { taakstelling } from "../measures/taakstelling";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";

type Rows = readonly (readonly FixtureCell[])[];
const indexOf = (tabs: Readonly<Record<string, Rows>>) =>
  buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-10-01").index;
const regiosIn = (tabs: Readonly<Record<string, Rows>>, provincie: string): readonly string[] => {
  const { gebieden } = indexOf(tabs);
  return gebieden.regios
    .filter((regio) => regio.provincie === provincie)
    .map(
      (regio) =>
        `${regio.naam}: ${gebieden
          .gemeentenOf(regio)
          .map(({ naam }) => naam)
          .join(", ")}`,
    )
    .sort();
};
const besluit = (header: string, ...rows: readonly (readonly [string, string, number])[]): Rows => [
  ["Gemeente", header, "Taakstelling regulier"],
  ...rows,
];

describe("a column with regio's beside the gemeenten", () => {
  it.each<[string, string, string, readonly [string, string, number][]]>([
    [
      "Utrecht",
      "Regio",
      "Amersfoort",
      [
        ["Zeist", "U10", 5],
        ["Baarn", "Amersfoort", 6],
        ["Soest", "regio Amersfoort", 7],
      ],
    ],
    [
      "Gelderland",
      "RRT",
      "Achterhoek",
      [
        ["Ede", "FoodValley", 5],
        ["Aalten", "Achterhoek", 6],
        ["Bronckhorst", "Achterhoek", 7],
      ],
    ],
    [
      "Limburg",
      "Regionale tafel",
      "Zuid",
      [
        ["Venlo", "Noord", 5],
        ["Maastricht", "Zuid", 6],
        ["Heerlen", "Zuid", 7],
      ],
    ],
    [
      "Zuid-Holland",
      "Veiligheidsregio",
      "Haaglanden",
      [
        ["Gouda", "Hollands Midden", 5],
        ["Delft", "Haaglanden", 6],
        ["Rijswijk", "Haaglanden", 7],
      ],
    ],
    [
      "Groningen",
      "Subregio",
      "Groningen",
      [
        ["Oldambt", "Oost", 5],
        ["Groningen", "Groningen", 6],
        ["Westerkwartier", "Groningen", 7],
      ],
    ],
  ])("tells in %s under %s", (_, header, regio, rows) => {
    const index = indexOf({ Verdeelbesluit: besluit(header, ...rows) });
    const found = resolveGebied(index, `regio ${regio}`);
    expect(found).toMatchObject({ ok: true, value: { level: "regio" } });
    expect(found.ok && taakstelling(index, found.value, "regulier")).toEqual({ ok: true, value: 13 });
  });

  it("also where it is merged over its gemeenten", () => {
    const rows = besluit("Regio", ["Zeist", "U10", 5], ["Houten", "", 6], ["Baarn", "Eemland", 7]);
    const merges = [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }];
    const { gebieden } = buildModel(workbookOf({ V: { rows, merges } }), DEFAULT_SETTINGS, "2025-10-01");
    expect(gebieden.regios.flatMap((one) => (one.naam === "U10" ? gebieden.gemeentenOf(one) : []))).toHaveLength(2);
  });

  it.each<[string, Readonly<Record<string, Rows>>, readonly string[]]>([
    [
      "a tab Regio-indeling, which wins",
      {
        V: besluit("Regio", ["Zeist", "U10", 5], ["Baarn", "Eemland", 6]),
        "Regio-indeling": [
          ["Gemeente", "Regio"],
          ["Zeist", "Heuvelrug"],
        ],
      },
      ["Heuvelrug: Zeist"],
    ],
    [
      "regio's of the regietafels, not another division",
      {
        V: [
          ["Gemeente", "Veiligheidsregio", "Regio", "Taakstelling regulier"],
          ["Zeist", "VRU", "U10", 5],
          ["Baarn", "VRU", "Eemland", 6],
        ],
      },
      ["Eemland: Baarn", "U10: Zeist"],
    ],
    [
      "another division only where no tab has regio's",
      { V: besluit("Regio", ["Zeist", "U10", 5]), W: besluit("Subregio", ["Zeist", "Oost", 5]) },
      ["U10: Zeist"],
    ],
    [
      "a gemeente with two regio's in neither",
      { V: besluit("Regio", ["Zeist", "U10", 5], ["Baarn", "Eemland", 6]), W: besluit("RRT", ["Zeist", "Eemland", 5]) },
      ["Eemland: Baarn"],
    ],
    [
      "no regio that stands once before its group",
      { V: besluit("Regio", ["Zeist", "U10", 5], ["Houten", "", 6], ["Baarn", "Eemland", 7]) },
      [],
    ],
    ["no provincie in place of a regio", { V: besluit("Regio", ["Zeist", "Utrecht", 5], ["Baarn", "Utrecht", 6]) }, []],
    ["no word that it is not known", { V: besluit("Regio", ["Zeist", "n.v.t.", 5], ["Baarn", "-", 6]) }, []],
  ])("has %s", (_, tabs, expected) => {
    expect(regiosIn(tabs, "Utrecht")).toEqual(expected);
  });

  it("on a tab that need not name every gemeente tells only where it does", () => {
    const locaties = (...rows: Rows): Rows => [
      ["Gemeente", "Regio", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ...rows,
    ];
    const locatie = (naam: string, regio: string) => [naam, regio, "Hotel", "regulier", 5, "1-1-2025", "1-1-2030"];
    const V: Rows = [
      ["Gemeente", "Taakstelling regulier"],
      ["Zeist", 5],
      ["Baarn", 6],
    ];
    expect(regiosIn({ V, Locaties: locaties(locatie("Zeist", "U10")) }, "Utrecht")).toEqual([]);
    expect(
      regiosIn({ V, Locaties: locaties(locatie("Zeist", "U10"), locatie("Baarn", "Eemland")) }, "Utrecht"),
    ).toEqual(["Eemland: Baarn", "U10: Zeist"]);
  });
});

test("an own column changes nothing of the regio's of the report", () => {
  expect(regiosIn({ V: besluit("Regio", ["Haarlem", "Zuid", 5]) }, "Noord-Holland")).toHaveLength(5);
});

describe("a gemeente that two tables place in two regio's", () => {
  const HEADER = ["Gemeente", "Regio", "Taakstelling regulier", "Realisatie regulier 1-9-2025"];
  const STAND: Rows = [
    HEADER,
    ["Venlo", "Noord", 100, 60],
    ["Venray", "Noord", 50, 10],
    ["Roermond", "Midden", 80, 20],
  ];
  const besluitOf = (...rows: Rows): Readonly<Record<string, Rows>> => ({
    Stand: STAND,
    Besluit: [HEADER.slice(0, 3), ...rows],
  });
  const about = (tabs: Readonly<Record<string, Rows>>, regio: string) => {
    const index = indexOf(tabs);
    const found = resolveGebied(index, regio);
    if (!found.ok) throw new Error(found.problem.kind);
    const asked = { gebied: found.value, soort: "regulier", peildatum: null } as const;
    const from = MEASURES.gap.herkomst(index, asked);
    const inCell = describeMissingIn(index, found.value, "totaal");
    return {
      beside: describeWithout(missingOf(index, found.value, "regulier")),
      regulier: describeMissingIn(index, found.value, "regulier"),
      named: inCell.ok && /Venlo[^;]*/.exec(inCell.value)?.[0],
      from: from.ok ? describeHerkomst("gap", from.value) : from.problem.kind,
    };
  };
  const WHERE = "bij twee regio's, Stand!B2 en Besluit!B2";

  it.each(["Noord", "Midden"])("is named by %s, which claims it", (regio) => {
    expect(about(besluitOf(["Venlo", "Midden", 100]), regio)).toEqual({
      beside: `zonder Venlo: ${WHERE}`,
      regulier: { ok: true, value: `Venlo: ${WHERE}` },
      named: `Venlo: ${WHERE}`,
      from: expect.stringContaining(`Venlo staat ${WHERE}: die gemeente telt niet mee.`),
    });
  });

  it("of which three claim it is named by the third too", () => {
    const rows: Rows = [
      ["Venlo", "Midden", 100],
      ["Venlo", "Zuid", 100],
      ["Heerlen", "Zuid", 30],
    ];
    expect(about(besluitOf(...rows), "Zuid").beside).toContain(
      "Venlo: bij 3 regio's, Stand!B2, Besluit!B2 en Besluit!B3",
    );
  });

  it.each<[string, Readonly<Record<string, Rows>>, string]>([
    ["by a regio that does not claim it", besluitOf(["Venlo", "Zuid", 100], ["Heerlen", "Zuid", 30]), "Midden"],
    ["in two spellings of one regio", besluitOf(["Venlo", "regio noord", 100]), "Noord"],
    ["where the other table is silent", besluitOf(["Venlo", "n.v.t.", 100], ["Venray", "Noord", 50]), "Noord"],
    [
      "where a tab Regio-indeling settles it",
      {
        ...besluitOf(["Venlo", "Midden", 100]),
        "Regio-indeling": [["Gemeente", "Regio"], ...STAND.slice(1).map((row) => row.slice(0, 2))],
      },
      "Noord",
    ],
  ])("is not named %s", (_, tabs, regio) => {
    const { beside, regulier, from } = about(tabs, regio);
    expect([beside, regulier.ok && regulier.value, from].join(" ")).not.toMatch(/Venlo|regio's,/);
  });
});

describe("a row of a regio of which the name is of no gemeente", () => {
  const missingIn = (rows: Rows, regio: string, tabs: Readonly<Record<string, Rows>> = {}): string => {
    const index = indexOf({ Stand: rows, ...tabs });
    const found = resolveGebied(index, regio);
    return found.ok ? describeWithout(missingOf(index, found.value, "regulier")) : found.problem.kind;
  };
  const stand = (...rows: Rows): Rows => [
    ["Gemeente", "Regio", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
    ["Houten", "Lekstroom", 100, 60],
    ...rows,
    ["Lopik", "Lekstroom", 50, 10],
    ["Zeist", "Utrecht Midden", 80, 20],
  ];
  const WRONG = "zonder Stand!A3: “Nieuwegijn” is geen gemeente";

  it.each<[string, Rows[number], string]>([
    ["a misspelt name", ["Nieuwegijn", "Lekstroom", 124, 94], WRONG],
    ["in another spelling of the regio", ["Nieuwegijn", "regio lekstroom", 124, 94], WRONG],
    ["in another regio", ["Nieuwegijn", "Utrecht Midden", 124, 94], ""],
    ["without a regio", ["Nieuwegijn", "", 124, 94], ""],
    ["a total", ["Totaal", "Lekstroom", 100, 60], ""],
    ["a subtotal", ["Subtotaal Lekstroom", "Lekstroom", 100, 60], ""],
    ["the regio itself", ["Lekstroom", "Lekstroom", 100, 60], ""],
    ["a good name", ["Nieuwegein", "Lekstroom", 124, 94], ""],
    [
      "a gemeente that has gone up in one without a regio",
      ["Vianen", "Lekstroom", 124, 94],
      "zonder Stand!A3: “Vianen” is geen gemeente",
    ],
  ])("%s", (_, row, words) => {
    expect(missingIn(stand(row), "Lekstroom")).toBe(words);
  });

  test("whose nearest gemeente has a regio from elsewhere is missed by its own name only", () => {
    const besluit = [
      ["Gemeente", "Regio", "Taakstelling regulier"],
      ["Nieuwegein", "Lekstroom", 124],
    ];
    expect(missingIn(stand(["Nieuwegijn", "Lekstroom", 124, 94]), "Lekstroom", { Besluit: besluit })).toBe(
      "zonder Nieuwegein: geen realisatie, en van Stand!A3 is de naam niet bekend",
    );
  });

  test("in a tab Regio-indeling", () => {
    const rows = [
      ["Gemeente", "Regio"],
      ["Houten", "Lekstroom"],
      ["Nieuwegijn", "Lekstroom"],
    ];
    expect(missingIn(stand(), "Lekstroom", { "Regio-indeling": rows })).toBe(
      "zonder Regio-indeling!A3: “Nieuwegijn” is geen gemeente",
    );
  });

  test("is told by the origin of a number", () => {
    const index = indexOf({ Stand: stand(["Nieuwegijn", "Lekstroom", 124, 94]) });
    const found = resolveGebied(index, "Lekstroom");
    const from = found.ok
      ? MEASURES.gap.herkomst(index, { gebied: found.value, soort: "regulier", peildatum: null })
      : found;
    expect(from.ok && describeHerkomst("gap", from.value)).toContain(
      "In Stand!A3 staat “Nieuwegijn”, en dat is geen gemeente: die rij telt niet mee.",
    );
  });
});
