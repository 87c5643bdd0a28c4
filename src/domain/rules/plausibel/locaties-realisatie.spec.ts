// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { locatiesRealisatie } from "./locaties-realisatie";

const stand = voortgang(["Alkmaar 395/102 150/0", "Schagen 300/0 250/0", "Hoorn 399/0 0/0"]);
type Row = readonly [string, string, number | string, string, string];
const tabs = (...rows: readonly Row[]) => ({
  Voortgang: stand,
  Locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ...rows.map(([gemeente, soort, plaatsen, opening, einde]) => [gemeente, "Hotel", soort, plaatsen, opening, einde]),
  ],
});
const SCHAGEN: Row = ["Schagen", "regulier", 250, "1-1-2025", ""];

test("open locaties that do not add up", () => {
  const found = check(
    locatiesRealisatie,
    tabs(["Alkmaar", "regulier", 100, "1-1-2025", ""], ["Alkmaar", "regulier", 40, "1-1-2025", ""], SCHAGEN),
  );
  expect(found).toMatchObject([{ at: "Locaties!D2", found: "100", expected: null }]);
  expect(found[0]?.sentence).toBe(
    "Alkmaar regulier: 2 open locaties hebben samen 140 plaatsen op 1-9-2025, de realisatie is 150: een verschil van −10.",
  );
});

test("what is closed or not open yet on the peildatum does not count", () => {
  expect(
    check(
      locatiesRealisatie,
      tabs(
        ["Alkmaar", "regulier", 150, "1-1-2025", "1-9-2025"],
        ["Alkmaar", "regulier", 90, "1-1-2024", "31-8-2025"],
        ["Alkmaar", "regulier", 80, "2-9-2025", ""],
        SCHAGEN,
      ),
    ),
  ).toEqual([]);
});

test("unknown places or an unknown opening: no sum, no finding", () => {
  expect(check(locatiesRealisatie, tabs(["Alkmaar", "regulier", "-", "1-1-2025", ""], SCHAGEN))).toEqual([]);
  expect(check(locatiesRealisatie, tabs(["Alkmaar", "regulier", 140, "", ""], SCHAGEN))).toEqual([]);
});

test("a gemeente without locaties counts only where the tab holds most of them", () => {
  expect(check(locatiesRealisatie, tabs(SCHAGEN))).toEqual([]);
  const three = {
    ...tabs(SCHAGEN, ["Velsen", "regulier", 300, "1-1-2025", ""], ["Velsen", "amv", 100, "1-1-2025", ""]),
    Voortgang: [...stand, ["Velsen", "300/100", "300/100"]],
  };
  expect(check(locatiesRealisatie, three)).toMatchObject([{ at: "Voortgang!C2", found: "150", expected: null }]);
});

test("one of which the end is not known may have closed, and one that is too little is still found", () => {
  const alkmaar = (plaatsen: number): Row => ["Alkmaar", "regulier", plaatsen, "1-1-2025", ""];
  const unknown: Row = ["Alkmaar", "regulier", 40, "1-1-2020", "onbekend"];
  for (const certain of [110, 150])
    expect(check(locatiesRealisatie, tabs(alkmaar(certain), unknown, SCHAGEN))).toEqual([]);
  expect(check(locatiesRealisatie, tabs(alkmaar(100), unknown, SCHAGEN))).toMatchObject([
    { found: "100", params: { locaties: 140 } },
  ]);
});

test("a realisatie that is of two gemeenten by then is that of the locaties of both", () => {
  const found = (wijdemeren: number) =>
    check(locatiesRealisatie, {
      Stand: [
        ["Gemeente", "Gerealiseerd regulier 1-3-2027"],
        ["Hilversum", 330],
      ],
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Hilversum", "A", "regulier", 230, "1-1-2025", ""],
        ["Wijdemeren", "B", "regulier", wijdemeren, "1-1-2025", ""],
      ],
    });
  expect(found(100)).toEqual([]);
  expect(found(90)).toMatchObject([{ params: { naam: "Hilversum", locaties: 320, realisatie: 330 } }]);
});
