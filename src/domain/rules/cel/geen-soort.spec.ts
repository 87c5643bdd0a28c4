// SPDX-License-Identifier: EUPL-1.2
import { check, type FixtureTabs } from "../lib/rules.fixture";
import { geenSoort } from "./geen-soort";

const mutaties = (...soorten: string[]): FixtureTabs => ({
  M: [["Gemeente", "Soort", "Aantal", "Datum"], ...soorten.map((soort) => ["Assen", soort, 20, "1-1-2026"])],
});
const at = (tabs: FixtureTabs): string[] => check(geenSoort, tabs).map((one) => one.at);

test.each(["", "noodopvang", "gezinnen", "asiel", "totaal", "regulier/amv"])("“%s” is no soort", (soort) => {
  expect(at(mutaties("regulier", soort))).toEqual(["M!B3"]);
});

test("each once in a table", () => {
  expect(check(geenSoort, mutaties("", "gezinnen", "", "gezinnen"))).toMatchObject([
    { at: "M!B2", params: { count: 2 } },
    { at: "M!B3", params: { count: 2 } },
  ]);
});

test.each(["regulier", "amv", "Amv", "regulier azc", "statushouders"])("“%s” is one, or told elsewhere", (soort) => {
  expect(at(mutaties(soort))).toEqual([]);
});

test("columns of their own, and a column Type without a soort, need none", () => {
  const L = [
    ["Gemeente", "Locatie", "Type", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Assen", "Zuid", "azc", "regulier", 60, "1-1-2020", ""],
  ];
  const M = [
    ["Gemeente", "Soort", "Regulier", "Amv", "Datum"],
    ["Assen", "", 20, 5, "1-1-2026"],
  ];
  expect(at({ L, M })).toEqual([]);
});
