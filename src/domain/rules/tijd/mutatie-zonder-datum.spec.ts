// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { mutatieZonderDatum } from "./mutatie-zonder-datum";

const Voortgang = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const mutaties = (...moments: string[]) => [
  ["Gemeente", "Soort", "Aantal", "Datum"],
  ...moments.map((moment) => ["Alkmaar", "regulier", 20, moment]),
];
const found = (...moments: string[]): object[] => check(mutatieZonderDatum, { Voortgang, M: mutaties(...moments) });

test("each row without a moment, and each side once", () => {
  expect(
    found("", "voor einde cyclus", "n.t.b.", "na einde cyclus", "voor einde cyclus", "binnen de cyclus"),
  ).toMatchObject([
    { at: "M!C2", params: { side: null } },
    { at: "M!C4", params: { side: null } },
    { at: "M!C3", params: { side: "voor", einde: "2026-02-01", count: 3 } },
    { at: "M!C5", params: { side: "na", count: 1 } },
  ]);
});

test("the end of a cyclus that is named, known or not", () => {
  const Cyclus = [
    ["Cyclus", "Stap", "Datum"],
    ["1", "Einde", "31-2-2026"],
  ];
  expect(found("voor einde cyclus 2")).toMatchObject([{ params: { side: "voor", einde: null } }]);
  expect(check(mutatieZonderDatum, { Voortgang, Cyclus, M: mutaties("voor einde cyclus") })).toMatchObject([
    { params: { side: "voor", einde: null } },
  ]);
});

test("not one with a date, or one that cannot be read", () => {
  expect(found("1-12-2025", "december 2025", "voor einde cyclus op 1/2/2026", "31-11-2025")).toEqual([]);
  const sided = [
    ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
    ["Alkmaar", "regulier", 20, "1-12-2025", "voor"],
  ];
  expect(check(mutatieZonderDatum, { Voortgang, M: sided })).toEqual([]);
});
