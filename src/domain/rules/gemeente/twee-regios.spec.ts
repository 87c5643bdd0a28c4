// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { tweeRegios } from "./twee-regios";

const HEADER = ["Gemeente", "Regio", "Taakstelling regulier"];

test("two rows of one table, once for each gemeente", () => {
  const rows = [HEADER, ["Ede", "Foodvalley", 5], ["Ede", "Arnhem", 6], ["Ede", "Achterhoek", 7]];
  expect(check(tweeRegios, { V: rows })).toMatchObject([
    { at: "V!B3", params: { naam: "Ede", other: "Foodvalley", otherAt: "V!B2" } },
  ]);
});

test.each([
  ["two spellings", [HEADER, ["Ede", "Foodvalley", 5], ["Ede", "regio foodvalley", 6]]],
  ["a blank and a word that it is not known", [HEADER, ["Ede", "Foodvalley", 5], ["Ede", "", 6], ["Ede", "n.v.t.", 7]]],
  ["a provincie with regio's of the report", [HEADER, ["Haarlem", "Zuid", 5], ["Haarlem", "Noord", 6]]],
])("%s contradict nothing", (_, rows) => {
  expect(check(tweeRegios, { V: rows })).toEqual([]);
});

test("a tab Regio-indeling decides", () => {
  const indeling = [
    ["Gemeente", "Regio"],
    ["Ede", "Foodvalley"],
  ];
  const rows = [HEADER, ["Ede", "Foodvalley", 5], ["Ede", "Arnhem", 6]];
  expect(check(tweeRegios, { "Regio-indeling": indeling, V: rows })).toEqual([]);
});
