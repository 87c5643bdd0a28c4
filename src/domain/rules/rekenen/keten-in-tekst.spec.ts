// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { statedInText } from "../lib/stated-in-text";
import { ketenInTekst } from "./keten-in-tekst";

test.each<readonly [string, readonly (readonly [string, string | null, number])[]]>([
  ["Provinciale opgave: 7.700", [["indicatief", null, 7700]]],
  ["Provinciale opgave cyclus 2 (27-2-2026): 7.700 plaatsen", []],
  ["Provinciale opgave cyclus 2: 7.700 plaatsen", [["indicatief", null, 7700]]],
  ["De provinciale restopgave bedraagt 7700 regulier.", [["restopgave", "regulier", 7700]]],
  [
    "Bod van de provincie: 13.524 regulier + 1.089 amv",
    [
      ["bod", "regulier", 13524],
      ["bod", "amv", 1089],
    ],
  ],
  [
    "Het bod van de provincie is 14.613, waarvan 1.089 amv",
    [
      ["bod", null, 14613],
      ["bod", "amv", 1089],
    ],
  ],
  ["Provinciale opgave: 3.361 (regulier en amv)", [["indicatief", "totaal", 3361]]],
  ["Provinciale opgave: 3.361 regulier + amv", [["indicatief", "totaal", 3361]]],
  ["Provinciale opgave: 3.361, inclusief amv", [["indicatief", "totaal", 3361]]],
  ["Provinciale opgave: 3.400 (afgerond)", []],
  ["De provinciale opgave is ruim 3.300", []],
  [
    "Provinciale opgave: 3.361 regulier. De raad stemt er over enige tijd over, circa mei.",
    [["indicatief", "regulier", 3361]],
  ],
  ["Provinciale restopgave 5.000 regulier", [["restopgave", "regulier", 5000]]],
  ["Provinciale restopgave 2026", []],
  ["Provinciale opgave per gemeente, stand 1-9-2025", []],
  ["Provinciale opgave: 77%", []],
  ["Provinciale opgave: 1-9-2025", []],
  ["Provinciale opgave: 7,7 duizend", []],
  ["Opgave Noord-Holland: 7.700", []],
  ["Provinciale taakstelling: 14.910", []],
])("%s", (text, expected) => {
  expect(statedInText(text).map(({ grootheid, soort, places }) => [grootheid, soort, places])).toEqual(expected);
});

const regios = [
  "Amsterdam-Amstel",
  "Gooi en Vechtstreek",
  "Kennemerland",
  "Noord-Holland Noord",
  "Zaanstreek-Waterland",
];
const bod = (title: string, header = "Bod regulier", count = 5) => ({
  Voortgang: [
    ["Gemeente", "Taakstelling regulier"],
    ["Huizen", 200],
  ],
  Bod: [[title], ["Regio", header], ...regios.slice(0, count).map((regio) => [regio, 100])],
});

test.each([
  ["Bod van de provincie: 500", 0],
  ["Bod van de provincie: 501", 1],
  ["Bod van de provincie: 501 amv", 0],
  ["Bod van de provincie cyclus 2: 501", 1],
])("%s beside five times 100", (title, count) => {
  expect(check(ketenInTekst, bod(title))).toHaveLength(count);
});

test("nothing is said where a part is not known, or the table is of another cyclus", () => {
  expect(check(ketenInTekst, bod("Bod van de provincie: 501", "Bod regulier", 4))).toEqual([]);
  expect(check(ketenInTekst, bod("Bod van de provincie cyclus 2: 501", "Bod regulier cyclus 1"))).toEqual([]);
});

test.each([
  [regios, 1],
  // Of two provincies nothing tells which one the title is about.
  [[...regios, "Twente"], 0],
])("%s alone tell the provincie", (names, count) => {
  const Bod = [["Bod van de provincie: 501"], ["Regio", "Bod regulier"], ...names.map((regio) => [regio, 100])];
  expect(check(ketenInTekst, { Bod })).toHaveLength(count);
});
