// SPDX-License-Identifier: EUPL-1.2
import { validate } from "../validate";
import { check, modelOf } from "../lib/rules.fixture";
import { restopgave } from "./restopgave";

const HEADER = ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier"];
const PROVINCIE = ["", "Regulier", "Amv"];

test.each<readonly [string, readonly (string | number)[], string | null]>([
  ["follows", ["Huizen", 120, 20, 100], null],
  ["does not", ["Huizen", 120, 20, 110], "100"],
  ["is 0 where more is set off than is asked", ["Huizen", 20, 120, 0], null],
  ["or says by how much", ["Huizen", 20, 120, -100], null],
  ["is not what is left where more is set off", ["Huizen", 20, 120, 5], "0"],
  ["misses what is set off", ["Huizen", 120, "", 110], null],
  ["misses the opgave", ["Huizen", "", 20, 110], null],
  ["is not known", ["Huizen", 120, 20, "-"], null],
  ["is of nobody that is known", ["Nergenshuizen", 120, 20, 110], null],
])("a restopgave that %s", (_words, row, expected) => {
  const found = check(restopgave, { Keten: [HEADER, row, ["Hilversum", 400, 100, 300]] });
  expect(found).toMatchObject(expected === null ? [] : [{ at: "Keten!D2", expected }]);
});

test("each soort by itself, and a soort that is not there against nothing", () => {
  const header = [
    "Gemeente",
    "Indicatieve opgave totaal",
    "In mindering regulier",
    "Restopgave regulier",
    "Restopgave amv",
  ];
  expect(check(restopgave, { Keten: [header, ["Huizen", 120, 20, 90, 15]] })).toEqual([]);
});

test.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
  [
    "holds",
    [
      ["Taakstelling", "14.910", "1.380"],
      ["Bod", "13.524", "1.089"],
      ["Nog toe te wijzen", "1.386", "291"],
    ],
    [],
  ],
  [
    "of one soort does not",
    [
      ["Taakstelling", "14.910", "1.380"],
      ["Bod", "13.524", "1.089"],
      ["Nog toe te wijzen", "1.386", "219"],
    ],
    ["P!C4"],
  ],
  [
    "of the restopgave, before the besluit",
    [
      ["Restopgave", "7.700", "700"],
      ["Bod", "6.460", "700"],
      ["Nog te verdelen", "1.240", "0"],
    ],
    [],
  ],
  [
    "stands on top",
    [
      ["Nog toe te wijzen", "1.368", "291"],
      ["Taakstelling", "14.910", "1.380"],
      ["Bod", "13.524", "1.089"],
    ],
    ["P!B2"],
  ],
  [
    "without a bod",
    [
      ["Taakstelling", "14.910", "1.380"],
      ["Nog toe te wijzen", "1.368", "291"],
    ],
    [],
  ],
  [
    "of overige gemeenten",
    [
      ["Taakstelling", "14.910", "1.380"],
      ["Bod", "13.524", "1.089"],
      ["Overige gemeenten", "12", "3"],
    ],
    [],
  ],
])("what is left to be assigned %s", (_words, lines, at) => {
  const named = lines.map(([label = "", ...rest], index) => [index === 0 ? `${label} Noord-Holland` : label, ...rest]);
  const tabs = { P: [PROVINCIE, ...(_words === "stands on top" ? lines : named)] };
  expect(
    check(restopgave, {
      V: [
        ["Gemeente", "Taakstelling regulier"],
        ["Huizen", 5],
      ],
      ...tabs,
    }).map((one) => one.at),
  ).toEqual(at);
});

const left = (...rows: (string | number)[][]) => ({
  Keten: [["Gemeente", "Restopgave regulier", "Bod regulier", "Nog te verdelen regulier"], ...rows],
});

test.each([
  [left(["Huizen", 120, 20, 90]), ["rekenen.restopgave"]],
  // More rows show it themselves.
  [
    left(["Huizen", 120, 20, 90], ["Hilversum", 400, 100, 300], ["Laren", 40, 10, 30], ["Blaricum", 80, 10, 70]),
    ["rekenen.verschil-kolom"],
  ],
])("a column of what is left has one finding", (tabs, rules) => {
  const found = validate(modelOf(tabs)).findings.filter(({ severity }) => severity === "fout");
  expect(found.map(({ rule, address }) => [rule, address])).toEqual(rules.map((rule) => [rule, "D2"]));
});
