// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { bovenTaakstelling } from "./boven-taakstelling";

test("more realised than asked", () => {
  const [finding] = check(bovenTaakstelling, {
    Voortgang: voortgang(["Amsterdam 4099/380 4507/274", "Hoorn 399/0 0/0"]),
  });
  expect(finding).toMatchObject({ at: "Voortgang!C2", params: { soort: "regulier" } });
  expect(finding?.sentence).toBe("Amsterdam heeft 4.507 plaatsen regulier bij een taakstelling van 4.099: 408 meer.");
});

test("exactly met, unknown, and amv without a taakstelling stay silent", () => {
  expect(
    check(bovenTaakstelling, { Voortgang: voortgang(["Velsen 300/100 300/100", "Hoorn -/0 20/0", "Texel 0/0 0/5"]) }),
  ).toEqual([]);
});

test("only the newest peildatum is judged", () => {
  const old = voortgang(["Hoorn 399/0 450/0"], "Gerealiseerd 1-5-2025 (regulier/amv)");
  expect(check(bovenTaakstelling, { Mei: old, September: voortgang(["Hoorn 399/0 399/0"]) })).toEqual([]);
});

describe("after a gemeente has gone up in another", () => {
  const besluit = [
    ["Gemeente", "Verdeelbesluit cyclus 2 regulier"],
    ["Hilversum", 300],
    ["Wijdemeren", 100],
  ];
  const stand = (...rows: (string | number)[][]) => [["Gemeente", "Gerealiseerd regulier 1-3-2027"], ...rows];
  const found = (...rows: (string | number)[][]) =>
    check(bovenTaakstelling, { Verdeelbesluit: besluit, Stand: stand(...rows) }).map(({ sentence }) => sentence);

  test("the taakstelling is that of both, and so is the realisatie", () => {
    expect(found(["Hilversum", 330])).toEqual([]);
    expect(found(["Hilversum", 230], ["Wijdemeren", 120])).toEqual([]);
    expect(found(["Hilversum", 410])).toEqual([
      "Hilversum heeft 410 plaatsen regulier bij een taakstelling van 400: 10 meer.",
    ]);
    expect(found(["Hilversum", 290], ["Wijdemeren", 120])).toEqual([
      "Hilversum heeft 410 plaatsen regulier bij een taakstelling van 400: 10 meer.",
    ]);
  });
});
