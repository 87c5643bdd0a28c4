// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { datumInPlaatsVanPaar } from "./datum-in-plaats-van-paar";

const around = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("8/8 that became 8 August is offered back as a choice, never as a sure fix", () => {
  const [finding] = check(datumInPlaatsVanPaar, {
    Voortgang: [...around, ["Schagen", "300/0", { value: 45877, format: "d-mmm" }]],
  });
  expect(finding).toMatchObject({ at: "Voortgang!C4", found: "8-aug" });
  expect(finding?.expected).toContain("8/8");
  expect(finding?.fix).toMatchObject({ sure: false, choices: expect.arrayContaining(["8/8"]) });
  expect(finding?.sentence).toContain("8/8");
});

test("12/24 that became December 2024 names 12/24 first", () => {
  const [finding] = check(datumInPlaatsVanPaar, {
    Voortgang: [...around, ["Schagen", "300/0", { value: 45627, format: "mmm-yy" }]],
  });
  expect(finding?.params.candidates[0]).toBe("12/24");
});

test("a pair as text, and dates in a date column, stay silent", () => {
  expect(check(datumInPlaatsVanPaar, { Voortgang: [...around, ["Schagen", "300/0", "8/8"]] })).toEqual([]);
  const locaties = [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "Hotel", "regulier", 100, { value: 45658, format: "d-m-yyyy" }, ""],
  ];
  expect(check(datumInPlaatsVanPaar, { Locaties: locaties })).toEqual([]);
});
