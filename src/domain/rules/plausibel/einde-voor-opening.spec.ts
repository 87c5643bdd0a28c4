// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { eindeVoorOpening } from "./einde-voor-opening";

const locatie = (opening: string, einde: string) => ({
  Locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "Hotel", "regulier", 100, opening, einde],
  ],
});

test("an end before the opening", () => {
  const [finding] = check(eindeVoorOpening, locatie("1-3-2025", "1-2-2025"));
  expect(finding).toMatchObject({ at: "Locaties!F2", found: "1-2-2025" });
  expect(finding?.sentence).toBe("“Hotel” opent op 1-3-2025 en eindigt op 1-2-2025, dus vóór de opening.");
});

test("one day, no end, or an end later stays silent", () => {
  expect(check(eindeVoorOpening, locatie("1-3-2025", "1-3-2025"))).toEqual([]);
  expect(check(eindeVoorOpening, locatie("1-3-2025", ""))).toEqual([]);
  expect(check(eindeVoorOpening, locatie("1-3-2025", "28-2-2030"))).toEqual([]);
});
