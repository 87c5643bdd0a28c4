// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { negatief } from "./negatief";

test("places below zero", () => {
  const [finding] = check(negatief, {
    Voortgang: [
      ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
      ["Alkmaar", 395, -150],
      ["Hoorn", 399, 0],
    ],
  });
  expect(finding).toMatchObject({ at: "Voortgang!C2", found: "-150" });
});

test("a mutatie, a difference beside a number and a pair may have a minus or a dash", () => {
  expect(
    check(negatief, {
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Amsterdam", "regulier", -240, "1-2-2026"],
      ],
    }),
  ).toEqual([]);
  expect(
    check(negatief, {
      "Regio's": [
        ["Regio", "", "Regulier", "Amv"],
        ["Kennemerland", "Realisatie 1/7/2025", "2.304 (76%) -150", "- (0%)"],
      ],
    }),
  ).toEqual([]);
  expect(check(negatief, { Voortgang: voortgang(["Alkmaar 395/102 150/-", "Hoorn 399/0 0/0"]) })).toEqual([]);
});
