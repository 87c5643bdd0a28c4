// SPDX-License-Identifier: EUPL-1.2
import { modelOf, voortgang } from "../rules/lib/rules.fixture";
import { voldoetCount } from "./voldoet-counts";

const { index } = modelOf({
  Blad1: voortgang(["Alkmaar 10/2 10/2", "Hoorn 10/2 10/1", "Haarlem 10/2 9/4", "Den Helder 10/2 1/1"]),
});

test.each([
  // Of 44 gemeenten; the other 40 are not in the table.
  ["beide-soorten", 1],
  ["regulier", 2],
  ["totaal", 2],
] as const)("%s: %i", (regel, voldoen) =>
  expect(voldoetCount(index, regel)).toEqual({ voldoen, zonderTaakstelling: 0, van: 44, onbekend: 40, regel }),
);

test("is not known without figures", () => expect(voldoetCount(modelOf({ Blad1: [] }).index, "totaal")).toBeNull());
