// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { mutatieNegatief } from "./mutatie-negatief";

const stand = voortgang(["Uithoorn 125/31 30/0", "Hoorn 399/0 0/0"]);

test("more taken away than there is", () => {
  const [finding] = check(mutatieNegatief, {
    Voortgang: stand,
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Uithoorn", "regulier", -40, "1-12-2025"],
    ],
  });
  expect(finding).toMatchObject({ at: "Mutaties!C2", found: "-40" });
  expect(finding?.sentence).toBe("Uithoorn heeft dan 30 plaatsen regulier; met deze mutatie wordt dat 30 − 40 = −10.");
});

test("mutaties are taken in the order of their dates, not of their rows", () => {
  const rows = (first: string, second: string) => [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Uithoorn", "regulier", -40, first],
    ["Uithoorn", "regulier", 20, second],
  ];
  expect(check(mutatieNegatief, { Voortgang: stand, Mutaties: rows("1-12-2025", "1-11-2025") })).toEqual([]);
  expect(check(mutatieNegatief, { Voortgang: stand, Mutaties: rows("1-11-2025", "1-12-2025") })).toHaveLength(1);
});

test("down to 0 is possible, and what was before the peildatum is in the realisatie already", () => {
  expect(check(mutatieNegatief, NOORD_HOLLAND)).toEqual([]);
  expect(
    check(mutatieNegatief, {
      Voortgang: stand,
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Uithoorn", "regulier", -40, "1-8-2025"],
      ],
    }),
  ).toEqual([]);
});
