// SPDX-License-Identifier: EUPL-1.2

import { read, told } from "../told.fixture";

describe("the other kinds", () => {
  it("Regio's with a line per grootheid", () => {
    const figures = told({
      "Regio's": [
        ["Regio", "", "Regulier", "Amv"],
        ["Kennemerland", "Regioplan (regulier)", "2.043", ""],
        ["", "Taakstelling", "3.023", "252"],
        ["", "Realisatie 1/7/2025", "2.304 (76%)", "150(60%)"],
        ["", "verwacht 1/2/2026", "2.514 (83%) +210", "150(60%)"],
      ],
    });
    expect(figures).toEqual([
      "bod Kennemerland regulier 2043",
      "taakstelling Kennemerland regulier 3023",
      "taakstelling Kennemerland amv 252",
      "realisatie Kennemerland regulier 2304 2025-07-01",
      "realisatie Kennemerland amv 150 2025-07-01",
      "prognose Kennemerland regulier 2514 2026-02-01",
      "prognose Kennemerland amv 150 2026-02-01",
    ]);
  });

  it("Regio's with a row per regio", () => {
    expect(
      told({
        Blad1: [
          ["RRT", "Taakstelling regulier", "Realisatie regulier 1-7-2025"],
          ["Kennemerland", 3023, 2304],
        ],
      }),
    ).toEqual(["taakstelling Kennemerland regulier 3023", "realisatie Kennemerland regulier 2304 2025-07-01"]);
  });

  it("one provincie with a line per grootheid", () => {
    expect(
      told({
        P: [
          ["", "Regulier", "Amv"],
          ["Taakstelling Noord-Holland", "14.910", "1.380"],
          ["Realisatie 1/7/2025", "11.519 (77%)", "771 (55%)"],
        ],
      }),
    ).toEqual([
      "taakstelling Noord-Holland regulier 14910",
      "taakstelling Noord-Holland amv 1380",
      "realisatie Noord-Holland regulier 11519 2025-07-01",
      "realisatie Noord-Holland amv 771 2025-07-01",
    ]);
  });

  it("a row per provincie with a Totaal row", () => {
    expect(
      told({
        P: [
          ["Provincie", "Taakstelling totaal"],
          ["Utrecht", 7000],
          ["Groningen", 3000],
          ["Totaal", 10000],
        ],
      }),
    ).toEqual([
      "taakstelling Utrecht totaal 7000",
      "taakstelling Groningen totaal 3000",
      "TOTAAL taakstelling ?Totaal totaal 10000",
    ]);
  });

  it("the name of a gemeente under Provincie is that of the provincie", () => {
    const { figures } = read({
      P: [
        ["Provincie", "Taakstelling totaal"],
        ["Utrecht", 7000],
        ["Zeeland", 3000],
      ],
    });
    expect(
      figures.map(({ gebied: { resolution } }) =>
        resolution.status === "found" ? [resolution.gebied.level, resolution.spelling] : null,
      ),
    ).toEqual([
      ["provincie", "official"],
      ["provincie", "official"],
    ]);
  });

  it("Mutaties as free text", () => {
    const { mutaties } = read({
      M: [
        ["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Hoorn (+100), Alkmaar (-20 amv)."],
        ["Verwachte mutaties na cyclus door vertraagde projecten", "Heemskerk+Uitgeest (+238 /+62 amv)"],
      ],
    });
    expect(
      mutaties.map(({ gemeenten, soort, aantal, moment, at }) => [
        gemeenten.map(({ text }) => text).join("+"),
        soort,
        aantal,
        moment,
        at.row,
      ]),
    ).toEqual([
      ["Hoorn", "regulier", 100, { kind: "voor-einde-cyclus", date: "2026-02-01" }, 0],
      ["Alkmaar", "amv", -20, { kind: "voor-einde-cyclus", date: "2026-02-01" }, 0],
      ["Heemskerk+Uitgeest", "regulier", 238, { kind: "na-einde-cyclus" }, 1],
      ["Heemskerk+Uitgeest", "amv", 62, { kind: "na-einde-cyclus" }, 1],
    ]);
  });

  it("Mutaties as a table", () => {
    const { mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Hoorn", "Regulier", 100, { value: 45931, format: "d-m-yyyy" }],
        ["Alkmaar", "amv", -20, "na einde cyclus"],
      ],
    });
    expect(mutaties.map(({ soort, aantal, moment }) => [soort, aantal, moment])).toEqual([
      ["regulier", 100, { kind: "date", date: "2025-10-01" }],
      ["amv", -20, { kind: "na-einde-cyclus" }],
    ]);
  });

  it("Mutaties with the side of the end of the cyclus in a column of its own, or in the column of dates", () => {
    const { mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", 100, "1-10-2025", "voor"],
        ["Alkmaar", "amv", 5, "", "na"],
      ],
      N: [
        ["Gemeente", "Soort", "Aantal", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", 7, "voor einde cyclus op 1/2/2026"],
      ],
      O: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Hoorn", "regulier", 8, "na einde cyclus op 1/2/2026"],
      ],
    });
    expect(
      mutaties.map(({ aantal, moment, claim }) => [aantal, moment, claim?.side, claim?.date, claim?.dateOfEnd]),
    ).toEqual([
      [100, { kind: "date", date: "2025-10-01" }, "voor", "2025-10-01", false],
      [5, { kind: "na-einde-cyclus" }, "na", null, false],
      [7, { kind: "voor-einde-cyclus", date: "2026-02-01" }, "voor", "2026-02-01", true],
      [8, { kind: "na-einde-cyclus" }, "na", "2026-02-01", true],
    ]);
  });

  it("a column Totaal beside the soorten of Mutaties is no mutatie of its own", () => {
    const { mutaties, unreadMutaties } = read({
      M: [
        ["Gemeente", "Regulier", "Amv", "Totaal", "Datum"],
        ["Hoorn", 100, 20, 120, "1-10-2025"],
      ],
    });
    expect(mutaties.map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ["regulier", 100],
      ["amv", 20],
    ]);
    expect(unreadMutaties).toEqual([]);
  });

  it("Locaties with a column of places per soort", () => {
    const { locaties } = read({
      L: [
        ["Gemeente", "Locatie", "Plaatsen regulier", "Plaatsen amv", "Opening", "Einde"],
        ["Hoorn", "De Blokker", 40, 12, "1-1-2024", ""],
        ["Hoorn", "Het Schip", "", 5, "1-1-2024", ""],
      ],
    });
    expect(locaties.map(({ naam, soort, plaatsen }) => [naam, soort, plaatsen])).toEqual([
      ["De Blokker", "regulier", 40],
      ["De Blokker", "amv", 12],
      ["Het Schip", "amv", 5],
    ]);
  });

  it("a total block below the regio's, and a taakstelling per cyclus in one table", () => {
    expect(
      told({
        R: [
          ["Regio", "", "Regulier"],
          ["Kennemerland", "Taakstelling", 5],
          ["Totaal", "Taakstelling", 5],
        ],
      }),
    ).toEqual(["taakstelling Kennemerland regulier 5", "TOTAAL taakstelling ?Totaal regulier 5"]);
    const { figures } = read({
      V: [
        ["Gemeente", "Taakstelling cyclus 1 regulier", "Taakstelling cyclus 2 regulier"],
        ["Hoorn", 5, 7],
      ],
    });
    expect(figures.map(({ cyclus, places }) => [cyclus, places])).toEqual([
      [1, 5],
      [2, 7],
    ]);
  });

  it("keeps mutaties that it cannot read, so that no sum is silently short", () => {
    const { mutaties, unreadMutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Hoorn", "regulier", "circa 100", "1-10-2025"],
        ["Alkmaar", "", 20, "1-10-2025"],
        ["Schagen", "amv", "", "1-10-2025"],
      ],
      T: [["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Hoorn (+100), Medemblik (circa 20), onder voorbehoud"]],
    });
    expect(mutaties.map(({ aantal }) => aantal)).toEqual([100]);
    expect(
      unreadMutaties.map(({ gemeenten, soort, at }) => [
        gemeenten.map(({ text }) => text).join(),
        soort,
        at.tab,
        at.row,
      ]),
    ).toEqual([
      ["Hoorn", "regulier", "M", 1],
      ["Alkmaar", null, "M", 2],
      ["", null, "T", 0],
    ]);
  });

  it("Locaties", () => {
    const { locaties } = read({
      L: [
        ["Verzonnen gegevens"],
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Hoorn", "De Blokker", "regulier", 40, { value: 45292, format: "d-m-yyyy" }, ""],
        ["Hoorn", "Het Schip", "amv", 12, "1-1-2024", "onbekend"],
        ["Hoorn", "De Loods", "amv", 12, "1-1-2024", "zodra het kan"],
      ],
    });
    expect(
      locaties.map(({ naam, soort, plaatsen, opening, einde, eindeReadable }) => [
        naam,
        soort,
        plaatsen,
        opening,
        einde,
        eindeReadable,
      ]),
    ).toEqual([
      ["De Blokker", "regulier", 40, "2024-01-01", null, true],
      ["Het Schip", "amv", 12, "2024-01-01", null, true],
      ["De Loods", "amv", 12, "2024-01-01", null, false],
    ]);
  });

  it("Locaties as a pipeline, with the opening and the end by other names", () => {
    const { tables, locaties } = read({
      L: [
        ["Gemeente", "Locatie", "Aantal plekken", "Type", "Status", "Akkoord COA", "Raadsbesluit"].concat([
          "Verwachte opening",
          "Looptijd tot",
          "Opmerking",
        ]),
        ["Hoorn", "Blokweg", "200", "regulier", "in voorbereiding", "nee", "1-3-2026"].concat([
          "1-7-2027",
          "1-1-2036",
          "",
        ]),
      ],
    });
    expect(tables[0]?.kind).toBe("locaties");
    expect(locaties).toMatchObject([{ soort: "regulier", plaatsen: 200, opening: "2027-07-01", einde: "2036-01-01" }]);
  });

  it("the plain opening and end of a locatie before those that were expected or agreed", () => {
    const { locaties } = read({
      L: [
        ["Gemeente", "Locatie", "Plaatsen", "Verwachte opening", "Opening", "Einde contract", "Einde"],
        ["Hoorn", "A", 10, "1-1-2024", "1-3-2024", "1-1-2030", "permanent"],
      ],
    });
    expect(locaties).toMatchObject([{ opening: "2024-03-01", einde: null, eindeReadable: true, eindeOnbekend: false }]);
  });
});
