// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { mutatieVerkeerdeKant } from "./mutatie-verkeerde-kant";

const V = voortgang(["Hoorn 399/0 0/0"]);
const table = (date: string, side: string) => [
  ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
  ["Hoorn", "regulier", 100, date, side],
];

test("the right side, the end itself, and no date at all", () => {
  expect(check(mutatieVerkeerdeKant, { V, M: table("1-12-2025", "voor") })).toEqual([]);
  expect(check(mutatieVerkeerdeKant, { V, M: table("1-2-2026", "voor einde cyclus") })).toEqual([]);
  expect(check(mutatieVerkeerdeKant, { V, M: table("2-2-2026", "na einde cyclus") })).toEqual([]);
  expect(check(mutatieVerkeerdeKant, { V, M: table("", "na einde cyclus") })).toEqual([]);
});

test("na with a date before the end", () => {
  expect(check(mutatieVerkeerdeKant, { V, M: table("1-12-2025", "na einde cyclus") })).toMatchObject([
    { at: "M!E2", params: { side: "na", einde: "2026-02-01" } },
  ]);
});

test("another day as the end of the cyclus; of a later cyclus the end is not known", () => {
  const text = (date: string) => [[`Verwachte mutaties vóór einde cyclus op ${date}`, "Hoorn (+100)"]];
  expect(check(mutatieVerkeerdeKant, { V, M: text("1/2/2026") })).toEqual([]);
  expect(check(mutatieVerkeerdeKant, { V, M: text("1/2/2028") })).toEqual([]);
  expect(check(mutatieVerkeerdeKant, { V, M: text("1/1/2026") })).toMatchObject([
    { at: "M!A1", expected: "1-2-2026", params: { dateOfEnd: true } },
  ]);
});
