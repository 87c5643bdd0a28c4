// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../domain/build-model";
import { validate } from "../domain/rules/validate";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { workbookOf, type FixtureCell } from "../domain/sheet/snapshot.fixture";
import { installFunctions, resultOf } from "./custom-functions.fixture";

const associated = installFunctions();
const STAND = [
  ["Gemeente", "Taakstelling (regulier/amv)", "Realisatie 1-9-2025 (regulier/amv)"],
  ["Almere", "900/90", "500/9"],
  ["Dronten", "192/20", "150/2"],
  ["Urk", "60/6", "0/0"],
];
const OEKRAINE = [
  ["Opvang Oekraïne"],
  ["Gemeente", "Taakstelling", "Realisatie 1-11-2025"],
  ["Almere", 50, 5],
  ["Dronten", 40, 5],
];

/** The answer of a function, and the rules that say something of the tab Uitruil beside its going one way. */
function ask(tabs: Record<string, FixtureCell[][]>, id: string, ...args: unknown[]): readonly [unknown, string[]] {
  const model = buildModel(workbookOf({ Stand: STAND, ...tabs }), DEFAULT_SETTINGS, "2025-12-01");
  const [gebied, ...more] = args;
  const result = resultOf(associated, model, id, [[[gebied]], ...more]);
  const said = validate(model).findings.filter(
    ({ rule, tab }) => tab.startsWith("Uitruil") && rule !== "uitruil.zonder-tegenprestatie",
  );
  const value = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : (result as { code: string }).code;
  return [value, said.map(({ rule }) => rule)];
}

const HEAD = ["Van", "Naar", "Soort", "Aantal", "Status"];
const DEAL = ["Almere", "Dronten", "regulier", 10, "akkoord"];
const UNCLEAR = ["#N/A", ["uitruil.onduidelijk"]];

test.each<[string, FixtureCell[][], unknown]>([
  ["one row", [HEAD, DEAL], [890, []]],
  ["the same row twice", [HEAD, DEAL, DEAL], UNCLEAR],
  [
    "two rows that differ in a word",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "raad 1-3-2025"],
      [...DEAL, "raad 1-6-2025"],
    ],
    [880, []],
  ],
  ["a total below it", [HEAD, DEAL, ["Totaal", "", "", 10, ""]], [890, []]],
  ["a total with a status", [HEAD, DEAL, ["Totaal", "", "regulier", 10, "akkoord"]], [890, []]],
  ["a title directly above the header", [["Uitruil regulier en amv"], HEAD, DEAL], [890, []]],
  [
    "a condition in a remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "mits raad akkoord"],
    ],
    UNCLEAR,
  ],
  [
    "a reservation in a remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "onder voorbehoud van de raad"],
    ],
    UNCLEAR,
  ],
  [
    "a named condition in a remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "voorwaarde: raadsbesluit"],
    ],
    UNCLEAR,
  ],
  [
    "a condition that is met in a remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "voorwaarde vervuld"],
    ],
    [890, []],
  ],
  [
    "no condition in a remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "zonder voorbehoud"],
    ],
    [890, []],
  ],
  [
    "another remark",
    [
      [...HEAD, "Opmerking"],
      [...DEAL, "als compensatie voor azc Urk"],
    ],
    [890, []],
  ],
  [
    "an unknown condition",
    [
      [...HEAD, "Voorwaarde"],
      [...DEAL, "n.t.b."],
    ],
    UNCLEAR,
  ],
  [
    "a question for a condition",
    [
      [...HEAD, "Voorwaarde"],
      [...DEAL, "?"],
    ],
    UNCLEAR,
  ],
  [
    "no condition",
    [
      [...HEAD, "Voorwaarde"],
      [...DEAL, "n.v.t."],
    ],
    [890, []],
  ],
  [
    "an end before its begin",
    [
      [...HEAD, "Vanaf", "Tot"],
      [...DEAL, "1-3-2026", "1-2-2026"],
    ],
    UNCLEAR,
  ],
  [
    "both days in one cell",
    [
      [...HEAD, "Periode"],
      [...DEAL, "1-8-2025 t/m 1-9-2025"],
    ],
    [890, ["uitruil.keert-terug"]],
  ],
  [
    "a period that is over",
    [
      [...HEAD, "Periode"],
      [...DEAL, "1-7-2025 t/m 1-8-2025"],
    ],
    [900, ["uitruil.afgelopen"]],
  ],
  [
    "a day that does not exist",
    [
      [...HEAD, "Tot"],
      [...DEAL, "31-2-2026"],
    ],
    ["#N/A", ["cel.onleesbaar"]],
  ],
  ["a gemeente with itself", [HEAD, ["Almere", "Almere", "regulier", 10, "akkoord"]], [900, ["uitruil.onduidelijk"]]],
  [
    "from regulier to Oekraïne",
    [
      ["Van", "Naar", "Soort van", "Aantal van", "Soort naar", "Aantal naar", "Status"],
      ["Almere", "Dronten", "regulier", 10, "Oekraïne", 10, "akkoord"],
    ],
    UNCLEAR,
  ],
  [
    "from regulier to statushouders, with one number",
    [
      ["Van", "Naar", "Soort van", "Soort naar", "Aantal", "Status"],
      ["Almere", "Dronten", "regulier", "statushouders", 10, "akkoord"],
    ],
    UNCLEAR,
  ],
  [
    "from regulier to amv",
    [
      ["Van", "Naar", "Soort van", "Soort naar", "Aantal", "Status"],
      ["Almere", "Dronten", "regulier", "amv", 10, "akkoord"],
    ],
    [890, []],
  ],
])("%s", (_, rows, expected) => {
  expect(ask({ Uitruil: rows }, "TAAKSTELLING", "Almere")).toEqual(expected);
});

test("an unclear uitruil between two gemeenten of a gebied is in no sum over it", () => {
  const Uitruil = [HEAD, [...DEAL.slice(0, 3), "", "akkoord"]];
  expect(ask({ Uitruil }, "TAAKSTELLING", "Flevoland")[0]).toBe(1152);
  expect(ask({ Uitruil }, "GAP", "Flevoland")[0]).toBe(502);
  expect(ask({ Uitruil }, "REALISATIEGRAAD", "Flevoland")[0]).toBeCloseTo(650 / 1152);
  expect(ask({ Uitruil }, "TEKORT", "Flevoland")[0]).toBe("#N/A");
});

test.each<[string, string, FixtureCell[][]]>([
  [
    "the name of its tab",
    "Uitruil Oekraïne",
    [
      ["Van", "Naar", "Aantal", "Status"],
      ["Almere", "Dronten", 10, "akkoord"],
    ],
  ],
  [
    "its title",
    "Uitruil",
    [["Uitruil Oekraïne"], ["Van", "Naar", "Aantal", "Status"], ["Almere", "Dronten", 10, "akkoord"]],
  ],
  ["its tab and its rows", "Uitruil Oekraïne", [HEAD, ["Almere", "Dronten", "Oekraïne", 10, "akkoord"]]],
])("an uitruil of Oekraïne by %s", (_, name, rows) => {
  const tabs = { Oekraine: OEKRAINE, [name]: rows };
  expect(ask(tabs, "TAAKSTELLING", "Almere", "oekraïne")).toEqual([40, []]);
  expect(ask(tabs, "TAAKSTELLING", "Dronten", "oekraïne")).toEqual([50, []]);
  expect(ask(tabs, "TAAKSTELLING", "Almere")).toEqual([900, []]);
});
