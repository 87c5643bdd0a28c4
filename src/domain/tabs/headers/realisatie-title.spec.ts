// SPDX-License-Identifier: EUPL-1.2

import { told } from "../told.fixture";
import { isRealisatieTitle } from "./realisatie-title";

it.each([
  "Realisatie 1-7-2025",
  "Realisatie",
  "REALISATIE PER 1 JULI 2025",
  "Stand realisatie per 1 juli 2025",
  "Gerealiseerd 2025-07-01",
  "Gerealiseerde opvangplaatsen per gemeente, stand 1 juli 2025",
  "Realisatie Overijssel 1-7-2025",
  "Tabel 2: realisatie spreidingswet cyclus 1, eind 2025",
  "Voortgang realisatie Noord-Brabant (regulier en amv)",
  "Realisatie amv 1-7-2025",
])("“%s” is a title of the realisatie", (title) => {
  expect(isRealisatieTitle(title)).toBe(true);
});

it.each([
  "Realisatie en taakstelling",
  "Realisatie t.o.v. taakstelling 1-7-2025",
  "Nog te realiseren",
  "Nog niet gerealiseerd 1-7-2025",
  "Realisatie volgt later",
  "REALISATIE VOLGT",
  "De realisatie is gemeten op 1-7-2025",
  "Realisatie begroting 2025",
  "Realisatiegraad 1-7-2025",
  "Realisatie in procenten",
  "Prognose realisatie 1-1-2026",
  "Verwachte realisatie",
  "Mutaties realisatie 2025",
  "Realisatie noodopvang 1-7-2025",
  "Realisatie (bezetting) 1-7-2025",
  "Bezetting 1-7-2025",
  "Gerealiseerde tijdelijke plaatsen",
  "Gerealiseerde plaatsen in hotels",
  "Realisatie Oekraïne 1-7-2025",
  "Stand 1-7-2025",
  "Voortgang 1-7-2025",
])("“%s” is none", (title) => {
  expect(isRealisatieTitle(title)).toBe(false);
});

const ZWOLLE = ["realisatie Zwolle regulier 300 2025-07-01", "realisatie Zwolle amv 20 2025-07-01"];

describe("below it", () => {
  it("stand regulier and amv", () => {
    const rows = [
      ["Gemeente", "Regulier", "Amv"],
      ["Zwolle", 300, 20],
    ];
    expect(told({ Blad1: [["Realisatie 1-7-2025"], ...rows] })).toEqual(ZWOLLE);
    expect(told({ "Realisatie 1-7-2025": rows })).toEqual(ZWOLLE);
    // The nearest says it.
    expect(told({ Verdeelbesluit: [["Gerealiseerd 2025-07-01"], ...rows] })).toEqual(ZWOLLE);
    expect(told({ Verdeelbesluit: [["Realisatie volgt later"], ...rows] })).toEqual([]);
  });

  it("stand pairs", () => {
    expect(
      told({ Blad1: [["Stand realisatie per 1 juli 2025"], ["Gemeente", "Regulier/amv"], ["Zwolle", "300/20"]] }),
    ).toEqual(ZWOLLE);
  });

  it("stand regio's", () => {
    const rows = [["Realisatie 1-7-2025"], ["Regio", "Regulier", "Amv"], ["Gooi en Vechtstreek", 300, 20]];
    expect(told({ Blad1: rows })).toEqual([
      "realisatie Gooi en Vechtstreek regulier 300 2025-07-01",
      "realisatie Gooi en Vechtstreek amv 20 2025-07-01",
    ]);
  });

  it("stands one number, where the title says of what", () => {
    const rows = (header: string) => [
      ["Gemeente", header],
      ["Zwolle", 320],
    ];
    const places = "Gerealiseerde plaatsen per 1-7-2025";
    for (const header of ["Totaal", "Aantal", "Aantal plaatsen"]) {
      expect(told({ Blad1: [[places], ...rows(header)] })).toEqual(["realisatie Zwolle totaal 320 2025-07-01"]);
      expect(told({ Blad1: [["Realisatie 1-7-2025"], ...rows(header)] })).toEqual([]);
    }
    expect(told({ Blad1: [[places], ...rows("Aantal locaties")] })).toEqual([]);
  });
});

it("starts another table than the one above, and more than one", () => {
  const header = ["Gemeente", "Regulier", "Amv"];
  expect(
    told({
      Blad1: [
        ["Taakstelling"],
        header,
        ["Zwolle", 400, 25],
        [],
        ["Realisatie 1-7-2025"],
        header,
        ["Zwolle", 300, 20],
        [],
        ["Realisatie 1-9-2025"],
        header,
        ["Zwolle", 310, 21],
      ],
    }),
  ).toEqual([
    "taakstelling Zwolle regulier 400",
    "taakstelling Zwolle amv 25",
    ...ZWOLLE,
    "realisatie Zwolle regulier 310 2025-09-01",
    "realisatie Zwolle amv 21 2025-09-01",
  ]);
});
