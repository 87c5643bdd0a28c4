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

test("the day is no reason where some gemeenten are known on it", () => {
  const provincie = [
    ["", "Regulier", "Amv"],
    ["Realisatie 1-9-2025", 9500, 974],
    ["Taakstelling Gelderland", 10712, 992],
  ];
  const found = check(nietNagerekend, {
    Provincie: provincie,
    Voortgang: voortgang(["Ede 719/61 300/0", "Tiel 260/22 150/0"]),
  });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    "De 2 getallen van de provincie voor de realisatie op 1-9-2025 zijn niet met de gemeenten vergeleken. Van 2 van de 51 gemeenten is dit bekend.",
    "De 2 getallen van de provincie voor de taakstelling zijn niet met de gemeenten vergeleken. Van 2 van de 51 gemeenten is dit bekend.",
  ]);
});
