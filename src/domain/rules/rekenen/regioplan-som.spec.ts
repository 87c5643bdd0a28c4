// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { regioplanSom } from "./regioplan-som";

const plans = [
  "Amsterdam-Amstel",
  "Gooi en Vechtstreek",
  "Kennemerland",
  "Noord-Holland Noord",
  "Zaanstreek-Waterland",
].map((regio, index) => [regio, 1000 + index]);
const provincie = (plan: number) => [
  ["Provincie", "Regioplan regulier"],
  ["Noord-Holland", plan],
];

test("the right sum, and a sum of which one plan is not known", () => {
  const regios = [["Regio", "Regioplan regulier"], ...plans];
  expect(check(regioplanSom, { R: regios, P: provincie(5010) })).toEqual([]);
  expect(check(regioplanSom, { R: regios, P: provincie(5001) })).toMatchObject([{ at: "P!B2", expected: "5.010" }]);
  expect(check(regioplanSom, { R: regios.slice(0, -1), P: provincie(5001) })).toEqual([]);
});

test("the gemeenten of a provincie without regio's", () => {
  const gemeenten = ["Assen", "Aa en Hunze", "Borger-Odoorn", "Coevorden", "De Wolden", "Emmen", "Hoogeveen", "Meppel"];
  const others = ["Midden-Drenthe", "Noordenveld", "Tynaarlo", "Westerveld"];
  const drenthe = (bod: number, names: readonly string[]) => ({
    G: [["Gemeente", "Bod regulier"], ...names.map((naam) => [naam, 100])],
    P: [
      ["Provincie", "Bod regulier"],
      ["Drenthe", bod],
    ],
  });
  expect(check(regioplanSom, drenthe(1200, [...gemeenten, ...others]))).toEqual([]);
  expect(check(regioplanSom, drenthe(1201, [...gemeenten, ...others]))).toMatchObject([
    { at: "P!B2", expected: "1.200" },
  ]);
  expect(check(regioplanSom, drenthe(1201, gemeenten))).toEqual([]);
});
