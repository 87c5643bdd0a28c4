// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, NameResolution } from "../gemeenten/gebied";
import { modelOf, voortgang } from "../rules/lib/rules.fixture";
import { undisputedNumber, undisputedSum } from "./undisputed";

const model = modelOf({
  Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 -/0"]),
  Kopie: voortgang(["Hoorn 398/0 -/0"]),
});
const { index } = model;
const gebied = (name: string): Gebied => {
  const resolution: NameResolution = model.gebieden.resolve(name);
  if (resolution.status !== "found") throw new Error(name);
  return resolution.gebied;
};
const realisatie = { grootheid: "realisatie", soort: "regulier", date: "2025-09-01", cyclus: null } as const;
const taakstelling = { grootheid: "taakstelling", soort: "regulier", date: null, cyclus: null } as const;

test("a number, and a total made from both soorten", () => {
  expect(undisputedNumber(index, gebied("Alkmaar"), realisatie)).toMatchObject({ places: 150 });
  expect(undisputedNumber(index, gebied("Alkmaar"), { ...taakstelling, soort: "totaal" })).toMatchObject({
    places: 497,
  });
});

test("unknown, contradicted, absent or of another day: no number, and no sum", () => {
  expect(undisputedNumber(index, gebied("Hoorn"), realisatie)).toBeNull();
  expect(undisputedNumber(index, gebied("Hoorn"), taakstelling)).toBeNull();
  expect(undisputedNumber(index, gebied("Schagen"), taakstelling)).toBeNull();
  expect(undisputedNumber(index, gebied("Alkmaar"), { ...realisatie, date: "2025-07-01" })).toBeNull();
  expect(undisputedSum(index, [gebied("Alkmaar"), gebied("Schagen")], taakstelling)).toBeNull();
  expect(undisputedSum(index, [], taakstelling)).toBeNull();
});

test("tables of two kinds that agree: the first cell of the workbook; that differ: no number, whichever goes before", () => {
  const besluit = (places: number) => [
    ["Gemeente", "Taakstelling regulier"],
    ["Alkmaar", places],
  ];
  const stand = voortgang(["Alkmaar 395/102 150/0"]);
  const numberIn = (places: number) =>
    undisputedNumber(modelOf({ Stand: stand, Besluit: besluit(places) }).index, gebied("Alkmaar"), taakstelling);
  expect(numberIn(395)).toMatchObject({ places: 395, at: [{ tab: "Stand" }] });
  expect(numberIn(359)).toBeNull();
});
