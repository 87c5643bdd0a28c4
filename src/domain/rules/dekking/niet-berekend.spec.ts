// SPDX-License-Identifier: EUPL-1.2

import { foutwaarde } from "../cel/foutwaarde";
import { onbekendeFunctie } from "../cel/onbekende-functie";
import { check } from "../lib/rules.fixture";
import { nietBerekend } from "./niet-berekend";

const table = (value: string, formula: string, format = "General") => ({
  Voortgang: [
    ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
    ["Alkmaar", 395, { value, formula, format }],
    ["Hoorn", 399, { value, formula, format }],
    ["Schagen", 300, 20],
  ],
});

test.each(["#BUSY!", "#GETTING_DATA"])("%s is said once for the table, and is no wrong value", (value) => {
  const tabs = table(value, '=CUBEVALUE("x","y")');
  expect(check(nietBerekend, tabs)).toMatchObject([{ at: "Voortgang!C2", params: { cells: 2 } }]);
  expect([...check(foutwaarde, tabs), ...check(onbekendeFunctie, tabs)]).toEqual([]);
});

test("another error is a wrong value, and a formula with a result is none", () => {
  const tabs = table("#N/A", "=VLOOKUP(A2,COA!A:B,2,0)");
  expect(check(nietBerekend, tabs)).toEqual([]);
  expect(check(foutwaarde, tabs)).toHaveLength(2);
});
