// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check } from "../lib/rules.fixture";
import { prognose } from "./prognose";

const tabs = (text: string, label = "Verwachte mutaties vóór einde cyclus op 1/2/2026") => ({
  "Regio's": [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Realisatie 1/7/2025", "2.304", "150"],
    ["", "verwacht 1/2/2026", "2.514", "150"],
  ],
  Mutaties: [[label, text]],
});

test("the published prognoses are realisatie plus mutaties, also where the stated difference is wrong", () => {
  expect(check(prognose, NOORD_HOLLAND)).toEqual([]);
});

test("a prognose that its mutaties do not explain", () => {
  const found = check(prognose, tabs("Haarlem(+201), Hoorn (+100)"));
  expect(found).toMatchObject([{ at: "Regio's!C3", found: "2.514", expected: "2.505" }]);
  expect(found[0]?.sentence).toBe("Hier staat 2.514 voor 1-2-2026, uit de cellen volgt 2.304 + 201 = 2.505.");
});

test("silent where the sum is not certain: gemeenten over two regio's, an unknown name, an unknown moment", () => {
  expect(check(prognose, tabs("Haarlem+Hoorn (+201)"))).toEqual([]);
  expect(check(prognose, tabs("Haarlem(+201), Duckstad (+9)"))).toEqual([]);
  expect(check(prognose, tabs("Haarlem(+201)", "Verwachte mutaties"))).toEqual([]);
});

test("what comes after the cyclus is not in a prognose for its end", () => {
  const rows = tabs("Haarlem(+210)");
  expect(
    check(prognose, { ...rows, Mutaties: [...rows.Mutaties, ["Verwachte mutaties na cyclus", "Haarlem (+100)"]] }),
  ).toEqual([]);
});
