// SPDX-License-Identifier: EUPL-1.2
import type { Gebied, NameResolution } from "../../gemeenten/gebied";
import { figureBook } from "./figure-book";
import { modelOf, voortgang } from "./rules.fixture";

const model = modelOf({
  Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 -/0"]),
  Kopie: voortgang(["Hoorn 398/0 -/0"]),
});
const book = figureBook(model.records);
const gebied = (name: string): Gebied => {
  const resolution: NameResolution = model.gebieden.resolve(name);
  if (resolution.status !== "found") throw new Error(name);
  return resolution.gebied;
};
const realisatie = { grootheid: "realisatie", soort: "regulier", date: "2025-09-01", cyclus: null } as const;
const taakstelling = { grootheid: "taakstelling", soort: "regulier", date: null, cyclus: null } as const;

test("a number, and a total made from both soorten", () => {
  expect(book.number(gebied("Alkmaar"), realisatie)).toMatchObject({ places: 150 });
  expect(book.number(gebied("Alkmaar"), { ...taakstelling, soort: "totaal" })).toMatchObject({ places: 497 });
});

test("unknown, contradicted, absent or of another day: no number, and no sum", () => {
  expect(book.number(gebied("Hoorn"), realisatie)).toBeNull();
  expect(book.number(gebied("Hoorn"), taakstelling)).toBeNull();
  expect(book.number(gebied("Schagen"), taakstelling)).toBeNull();
  expect(book.number(gebied("Alkmaar"), { ...realisatie, date: "2025-07-01" })).toBeNull();
  expect(book.sum([gebied("Alkmaar"), gebied("Schagen")], taakstelling)).toBeNull();
  expect(book.sum([], taakstelling)).toBeNull();
});
