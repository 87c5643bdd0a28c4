// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check } from "../lib/rules.fixture";
import { verschil } from "./verschil";

const kennemerland = (prognose: string, realisatie = "2.304 (76%)") => ({
  "Regio's": [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Taakstelling", "3.023", "252"],
    ["", "Realisatie 1/7/2025", realisatie, "150"],
    ["", "verwacht 1/2/2026", prognose, "150"],
  ],
});

test("in the published tables +638 and -150 are wrong, and nothing else", () => {
  expect(check(verschil, NOORD_HOLLAND).map(({ at, found, expected, fix }) => [at, found, expected, fix])).toEqual([
    ["Regio's!C5", "-150", "-270", { sure: false, choices: ["4.567 (91%) -270"] }],
    ["Provincie!B4", "+638", "+683", { sure: false, choices: ["12.202 (81%) +683"] }],
  ]);
});

test("two digits exchanged", () => {
  const [finding] = check(verschil, kennemerland("2.514 (83%) +201"));
  expect(finding?.sentence).toBe("Genoemd +201, uit de cellen volgt 2.514 − 2.304 = +210.");
});

test.each(["2.514 (83%) +210", "2.514 (83%)", "2.514"])("%p stays silent", (cell) => {
  expect(check(verschil, kennemerland(cell))).toEqual([]);
});

test("a realisatie that is not known gives no difference", () => {
  expect(check(verschil, kennemerland("2.514 (83%) +201", "onbekend"))).toEqual([]);
});

test("a difference is counted within its own table, from an earlier stand", () => {
  const may = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Realisatie 1/5/2025", "2.000", "100"],
  ];
  expect(check(verschil, { Mei: may, ...kennemerland("2.514 (83%) +210") })).toEqual([]);
  expect(check(verschil, { Mei: may, "Regio's": kennemerland("2.514 (83%) +514")["Regio's"] })).toMatchObject([
    { expected: "+210" },
  ]);
});
