// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { vervallenRij } from "./vervallen-rij";

const V = [
  ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
  ["Assen", 300, 100],
];
const said = (einde: string, header: string, words: string): string[] =>
  check(vervallenRij, {
    V,
    L: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde", header],
      ["Assen", "Zuid", "regulier", 60, "1-1-2020", einde, words],
    ],
  }).map(({ at }) => at);

test.each([
  ["", "Status", "gesloten"],
  ["1-1-2034", "Status", "Gesloten"],
  ["", "Fase", "afgevallen"],
  ["", "Opmerking", "gaat niet door"],
])("a locatie with einde “%s” and %s “%s”", (einde, header, words) => {
  expect(said(einde, header, words)).toEqual(["L!G2"]);
});

test.each([
  ["1-1-2024", "Status", "gesloten"],
  ["", "Status", "open"],
  ["", "Opmerking", "overeenkomst gesloten"],
  ["", "Opmerking", "bezwaar ingetrokken"],
])("not a locatie with einde “%s” and %s “%s”", (einde, header, words) => {
  expect(said(einde, header, words)).toEqual([]);
});
