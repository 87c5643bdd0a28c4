// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { kantenOngelijk } from "./kanten-ongelijk";

const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]);
const found = (headers: string[], cells: FixtureCell[], uitruilVerhouding = 1): unknown[] =>
  check(
    kantenOngelijk,
    {
      V,
      U: [
        ["Van", "Naar", ...headers, "Status"],
        ["Alkmaar", "Hoorn", ...cells, "akkoord"],
      ],
    },
    { settings: { uitruilVerhouding } },
  ).map(({ sentence }) => sentence);

const SIDES = ["Soort van", "Aantal van", "Soort naar", "Aantal naar"];

test("the sum by the ratio, and another number of one soort", () => {
  expect(found(SIDES, ["amv", 10, "regulier", 25], 3)).toEqual([
    "Alkmaar staat 10 amv af en Hoorn neemt 25 regulier over. Met 1 plaats amv als 3 regulier is dat 30 tegen 25: een verschil van 5.",
  ]);
  expect(found(["Soort", "Aantal van", "Aantal naar"], ["Oekraïne", 10, 8])).toEqual([
    "Alkmaar staat 10 Oekraïne af en Hoorn neemt 8 Oekraïne over: een verschil van 2.",
  ]);
  expect(found(["Van regulier", "Van amv", "Naar regulier", "Naar amv"], [30, 10, 40, ""], 3)).toHaveLength(1);
});

test.each<[string[], FixtureCell[], number]>([
  [SIDES, ["amv", 10, "regulier", 30], 3],
  [SIDES, ["amv", 10, "regulier", 10], 1],
  [["Van regulier", "Van amv", "Naar regulier", "Naar amv"], [30, 10, 60, ""], 3],
  [["Soort", "Aantal"], ["amv", 10], 3],
  // What these are worth nobody has agreed on for all.
  [SIDES, ["Oekraïne", 50, "regulier", 10], 1],
])("nothing for %j with %j", (headers, cells, verhouding) => {
  expect(found(headers, cells, verhouding)).toEqual([]);
});
