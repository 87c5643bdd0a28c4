// SPDX-License-Identifier: EUPL-1.2

import { headerMeaning, soortOf } from "./vocabulary";

describe("header words", () => {
  it.each([
    ["Gemeente", "gemeente", null],
    ["Gemeentecode", "code", null],
    ["CBS-code", "code", null],
    ["Verdeelbesluit (regulier/amv)", "taakstelling", "beide"],
    ["Gerealiseerd 1/9 (regulier/amv)", "realisatie", "beide"],
    ["Taakstelling amv", "taakstelling", "amv"],
    ["Realisatie\nregulier", "realisatie", "regulier"],
    ["Realisatiegraad", "percentage", null],
    ["Indicatieve opgave", "indicatief", null],
    ["verwacht 1/2/2026", "prognose", null],
    ["Verwachte mutaties vóór einde cyclus op 1/2/2026", "mutaties", null],
    ["Regioplan(regulier)", "bod", "regulier"],
    ["Regio", "regio", null],
    ["RRT", "regio", null],
    ["Einddatum", "einde", null],
    ["Van gemeente", "van", null],
    ["Regulier", null, "regulier"],
    ["AMV's", null, "amv"],
    ["Opmerkingen", null, null],
  ])("%s", (text, role, soort) => {
    expect(headerMeaning(text)).toMatchObject({ role, soort });
  });

  it.each([
    [
      "opening",
      "Verwachte opening,Geplande opening,Openingsdatum,Datum opening,Datum ingebruikname,Verwachte ingebruikname,Verwachte startdatum,Startdatum,Open vanaf,Geopend op,Opent,Opening (verwacht),Prognose opening,Werkelijke opening",
    ],
    [
      "einde",
      "Looptijd tot,Contract tot,Contract loopt tot,Einde contract,Beschikbaar tot,Beschikbaar t/m,Open tot,In gebruik tot,Verwachte einddatum,Verwachte sluiting,Verwacht einde,Sluitingsdatum,Vergunning tot,Huurcontract tot,Einde (verwacht)",
    ],
    ["prognose", "Verwacht einde cyclus,Verwachting einde cyclus regulier,Prognose,Verwacht 1-2-2026"],
    ["plaatsen", "Plaatsen beschikbaar tot 2030,Aantal plekken,Plaatsen bij opening"],
    [null, "Raadsbesluit,Akkoord COA,Opmerking,Start bouw,Start procedure"],
  ])("of the dates of a locatie, %s: %s", (role, headers) => {
    for (const header of headers.split(",")) expect([header, headerMeaning(header).role]).toEqual([header, role]);
  });

  it("knows the soort in a cell", () => {
    expect(soortOf("alleenstaande minderjarige vreemdelingen")).toBe("amv");
    expect(soortOf("Reguliere opvang")).toBe("regulier");
    expect(soortOf("Totaal incl. amv")).toBe("totaal");
    expect(soortOf("Totaal amv")).toBe("amv");
    expect(soortOf("waarvan amv")).toBe("amv");
  });
});
