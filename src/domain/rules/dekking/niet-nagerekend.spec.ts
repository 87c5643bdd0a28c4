// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { nietNagerekend } from "./niet-nagerekend";

test("compared numbers, and numbers that nobody can state for a day", () => {
  const V = voortgang([
    "Edam-Volendam 0/0 0/0",
    "Landsmeer 0/0 0/0",
    "Oostzaan 0/0 0/0",
    "Purmerend 80/0 80/0",
    "Waterland 169/50 169/50",
    "Wormerland 0/0 0/0",
    "Zaanstad 1550/0 1550/0",
  ]);
  const regio = (line: string) => [
    ["Regio", "", "Regulier", "Amv"],
    ["Zaanstreek-Waterland", line, 1799, 50],
  ];
  expect(check(nietNagerekend, { V, R: regio("Realisatie 1-9-2025") })).toEqual([]);
  expect(check(nietNagerekend, { V, R: regio("verwacht 1-2-2026") })).toEqual([]);
  expect(check(nietNagerekend, { V, R: regio("Realisatie 1-7-2025") })).toMatchObject([
    { at: "R!B2", params: { known: ["2025-09-01"], numbers: 2 } },
  ]);
});
