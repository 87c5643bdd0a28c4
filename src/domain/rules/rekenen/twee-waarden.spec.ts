// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { tweeWaarden } from "./twee-waarden";

const stand = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const besluit = (alkmaar: string, title = "Verdeelbesluit") => [
  [title, ""],
  ["Gemeente", "Taakstelling (regulier/amv)"],
  ["Alkmaar", alkmaar],
  ["Hoorn", "399/0"],
];

test("one taakstelling with two values names both cells", () => {
  const found = check(tweeWaarden, { Verdeelbesluit: besluit("359/102"), Voortgang: stand });
  expect(found).toMatchObject([{ at: "Voortgang!B2", found: "395", expected: "359" }]);
  expect(found[0]?.sentence).toBe("De taakstelling regulier van Alkmaar is hier 395, maar 359 in Verdeelbesluit!B3.");
});

test("equal values, an unknown one, and another cyclus stay silent", () => {
  expect(check(tweeWaarden, { Verdeelbesluit: besluit("395/102"), Voortgang: stand })).toEqual([]);
  expect(check(tweeWaarden, { Verdeelbesluit: besluit("-/102"), Voortgang: stand })).toEqual([]);
  expect(
    check(tweeWaarden, {
      Eerste: besluit("395/102", "Verdeelbesluit cyclus 1"),
      Tweede: besluit("300/80", "Verdeelbesluit cyclus 2"),
    }),
  ).toEqual([]);
});

test("a realisatie on two dates has two values, and may", () => {
  const may = voortgang(["Alkmaar 395/102 100/0", "Hoorn 399/0 0/0"], "Gerealiseerd 1-5-2025 (regulier/amv)");
  expect(check(tweeWaarden, { Mei: may, September: stand })).toEqual([]);
});

test("totals of two tabs with other rows are not one quantity", () => {
  const part = [
    ["Gemeente", "Taakstelling (regulier/amv)"],
    ["Hoorn", "399/0"],
    ["Noord-Holland Noord", "399/0"],
  ];
  const all = [
    ["Gemeente", "Taakstelling (regulier/amv)"],
    ["Hoorn", "399/0"],
    ["Alkmaar", "395/102"],
    ["Noord-Holland Noord", "794/102"],
  ];
  expect(check(tweeWaarden, { Deel: part, Geheel: all })).toEqual([]);
});

test("reports before and after the end of a cyclus have their own taakstelling", () => {
  const next = (day: string) =>
    voortgang(["Alkmaar 300/80 150/0", "Hoorn 399/0 0/0"], `Gerealiseerd ${day} (regulier/amv)`);
  expect(check(tweeWaarden, { September: stand, Later: next("1-9-2026") })).toEqual([]);
  expect(check(tweeWaarden, { September: stand, Later: next("1-1-2026") })).toHaveLength(2);
});
