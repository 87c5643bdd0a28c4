// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
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
