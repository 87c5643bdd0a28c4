// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { openingOnbekend } from "./opening-onbekend";

const said = (plaatsen: number, opening: string, einde: string): string[] =>
  check(openingOnbekend, {
    V: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Assen", 300, 100],
    ],
    L: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Assen", "Zuid", "regulier", plaatsen, opening, einde],
    ],
  }).map(({ at }) => at);

test("a blank and a missing value", () => {
  expect(said(60, "", "")).toEqual(["L!E2"]);
  expect(said(60, "n.t.b.", "1-1-2040")).toEqual(["L!E2"]);
});

test("not where the end is near, no places are there, or a day is written", () => {
  expect([...said(60, "", "1-1-2026"), ...said(0, "", ""), ...said(60, "1-1-2020", "")]).toEqual([]);
});
