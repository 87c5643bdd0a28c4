// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { schrijfwijze } from "./schrijfwijze";

test("the spellings of the published tables, with the official one as sure fix", () => {
  expect(check(schrijfwijze, NOORD_HOLLAND).map(({ found, fix }) => [found, fix])).toEqual([
    ["Bergen (NH)", { sure: true, value: "Bergen (NH.)" }],
    ["Laren (NH)", { sure: true, value: "Laren (NH.)" }],
    ["Gooi en vechtstreek", { sure: true, value: "Gooi en Vechtstreek" }],
    ["Zaanstreek- waterland", { sure: true, value: "Zaanstreek-Waterland" }],
  ]);
});

test("official names and codes stay silent", () => {
  expect(
    check(schrijfwijze, {
      Voortgang: voortgang(["Bergen (NH.) 60/90 0/30", "GM0361 395/102 150/0", "Súdwest-Fryslân 10/0 0/0"]),
    }),
  ).toEqual([]);
});

test("a short name inside a free text stays silent", () => {
  expect(
    check(schrijfwijze, {
      Voortgang: voortgang(["Alkmaar 395/102 150/0"]),
      Mutaties: [["Verwachte mutaties na cyclus", "Bergen (+45 amv), Hoorn (+100)"]],
    }),
  ).toEqual([]);
});
