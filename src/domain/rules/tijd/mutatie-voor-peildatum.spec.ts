// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { mutatieVoorPeildatum } from "./mutatie-voor-peildatum";

const V = voortgang(["Hoorn 399/0 0/0"]);
const M = (date: string) => [
  ["Gemeente", "Soort", "Aantal", "Datum"],
  ["Hoorn", "regulier", 100, date],
];

test("on the peildatum, the day after, and without a date", () => {
  expect(check(mutatieVoorPeildatum, { V, M: M("1-9-2025") })).toMatchObject([
    { at: "M!C2", params: { peildatum: "2025-09-01" } },
  ]);
  expect(check(mutatieVoorPeildatum, { V, M: M("2-9-2025") })).toEqual([]);
  expect(check(mutatieVoorPeildatum, { V, M: M("na einde cyclus") })).toEqual([]);
  expect(check(mutatieVoorPeildatum, { M: M("1-9-2020") })).toEqual([]);
});
