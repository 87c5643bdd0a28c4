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
