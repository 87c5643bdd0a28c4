// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf, type FixtureTabs } from "../lib/rules.fixture";
import { eindeCyclusAangenomen } from "./einde-cyclus-aangenomen";

const long = (stap: string, date = "1-4-2026"): FixtureTabs => ({
  C: [
    ["Cyclus", "Stap", "Datum"],
    [1, "Verdeelbesluit", "20-12-2024"],
    [1, stap, date],
  ],
});
const endOf = (tabs: FixtureTabs): string | null => modelOf(tabs).index.cyclusEnd(1);

test.each(["Einde", "einde cyclus", "Afloop", "Slot", "Einddatum", "Eind"])("“%s” is the end", (stap) => {
  expect(check(eindeCyclusAangenomen, long(stap))).toEqual([]);
  expect(endOf(long(stap))).toBe("2026-04-01");
});

test("a blank end and an unknown step leave the built-in day, and that is said", () => {
  for (const tabs of [long("Einde", ""), long("Klaar"), long("Eindverslag")]) {
    expect(check(eindeCyclusAangenomen, tabs)).toMatchObject([{ at: "C!C2", params: { cyclus: 1 } }]);
    expect(endOf(tabs)).toBe("2026-02-01");
  }
});

test("a cyclus of which no end is known anywhere is not assumed, nor one whose end cannot be read", () => {
  const C = [
    ["Cyclus", "Stap", "Datum"],
    [3, "Verdeelbesluit", "1-1-2028"],
  ];
  expect(check(eindeCyclusAangenomen, { C })).toEqual([]);
  expect(check(eindeCyclusAangenomen, long("Einde", "31-2-2026"))).toEqual([]);
});

test("each step in a column of its own", () => {
  const C = [
    ["Cyclus", "Verdeelbesluit", "Einde"],
    [1, "20-12-2024", "1-4-2026"],
    ["Cyclus 2", "1-12-2026", "1-2-2028"],
  ];
  expect(endOf({ C })).toBe("2026-04-01");
  expect(modelOf({ C }).cycli).toMatchObject([
    { verdeelbesluit: "2024-12-20" },
    { verdeelbesluit: "2026-12-01", einde: "2028-02-01" },
  ]);
  expect(check(eindeCyclusAangenomen, { C })).toEqual([]);
});
