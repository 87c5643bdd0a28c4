// SPDX-License-Identifier: EUPL-1.2

import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";

type Tabs = Parameters<typeof workbookOf>[0];

const read = (tabs: Tabs) => readWorkbook(workbookOf(tabs), DEFAULT_SETTINGS).records;

/** Figures as "measure naam soort places date", total rows marked. */
const told = (tabs: Tabs) =>
  read(tabs).figures.map(({ measure, gebied, soort, places, date, total }) => {
    const naam = gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : `?${gebied.text}`;
    return `${total ? "TOTAAL " : ""}${measure} ${naam} ${soort} ${String(places)}${date === null ? "" : ` ${date}`}`;
  });

const PLAIN = [
  "taakstelling Alkmaar regulier 395",
  "taakstelling Alkmaar amv 102",
  "realisatie Alkmaar regulier 150 2025-09-01",
  "realisatie Alkmaar amv 0 2025-09-01",
];

describe("Voortgang in the layouts that are seen", () => {
  it("combined columns", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
          ["Alkmaar", "395/102", "150/0"],
        ],
      }),
    ).toEqual(PLAIN);
  });

  it("a column per soort, other order, title and notes above", () => {
    const figures = told({
      Blad1: [
        ["Stand per 1 september 2025"],
        ["Bron: ministerie"],
        [],
        [
          "Gerealiseerd amv",
          "Gerealiseerd regulier",
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Opmerkingen",
        ],
        [0, 150, "Alkmaar", 395, 102, "let op"],
      ],
    });
    expect([...figures].sort()).toEqual([...PLAIN].sort());
  });

  it("a header of two rows with merged groups", () => {
    const tabs = {
      Blad1: {
        rows: [
          ["Gemeente", "Taakstelling", "", "Realisatie 1-9-2025", ""],
          ["", "Regulier", "Amv", "Regulier", "Amv"],
          ["Alkmaar", 395, 102, 150, 0],
        ],
        merges: [
          { row: 0, column: 1, rowCount: 1, columnCount: 2 },
          { row: 0, column: 3, rowCount: 1, columnCount: 2 },
        ],
      },
    };
    expect(told(tabs)).toEqual(PLAIN);
  });

  it("a title right above the header is no group of columns", () => {
    const figures = told({
      Blad1: [
        ["Realisatie en taakstelling 1-9-2025"],
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier",
          "Gerealiseerd amv",
          "Opmerkingen",
        ],
        ["Alkmaar", 395, 102, 150, 0, "geen"],
      ],
    });
    expect(figures).toEqual(PLAIN);
  });

  it("CBS codes instead of names, peildatum in a column of dates", () => {
    const figures = told({
      Blad1: [
        [
          "Gemeentecode",
          "Peildatum",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Realisatie regulier",
          "Realisatie amv",
        ],
        ["GM0361", { value: 45901, format: "d-m-yyyy" }, 395, 102, 150, 0],
      ],
    });
    expect(figures.filter((figure) => figure.startsWith("realisatie"))).toEqual(PLAIN.slice(2));
  });

  it("peildatum in the name of the tab", () => {
    expect(
      told({
        "Voortgang 1-9-2025": [
          ["Gemeente", "Realisatie regulier"],
          ["Alkmaar", 150],
        ],
      }),
    ).toEqual(["realisatie Alkmaar regulier 150 2025-09-01"]);
  });

  it("total rows, blank rows, notes and a repeated header are not gemeenten", () => {
    const { tables } = read({
      Blad1: [
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Alkmaar", 150],
        [],
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Hoorn", 0],
        ["Totaal", 150],
        ["Bron: COA, onder voorbehoud"],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(["data", "blank", "note", "data", "total", "note"]);
  });

  it("regio and provincie rows in a gemeente table are totals", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Hoorn", 0],
          ["Noord-Holland Noord", 5],
          ["Totaal Noord-Holland", 5],
        ],
      }),
    ).toEqual([
      "realisatie Hoorn regulier 0 2025-09-01",
      "TOTAAL realisatie Noord-Holland Noord regulier 5 2025-09-01",
      "TOTAAL realisatie Noord-Holland regulier 5 2025-09-01",
    ]);
  });

  it("a column without a soort holds the total, and is never taken for regulier", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025"],
          ["Alkmaar", 150],
        ],
      }),
    ).toEqual(["realisatie Alkmaar totaal 150 2025-09-01"]);
    expect(
      told({
        Blad1: [
          ["Gemeente", "Taakstelling", "Waarvan taakstelling amv"],
          ["Alkmaar", 497, 102],
        ],
      }),
    ).toEqual(["taakstelling Alkmaar totaal 497", "taakstelling Alkmaar amv 102"]);
  });

  it("unknown is never 0", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Alkmaar", ""],
          ["Hoorn", "n.v.t."],
          ["Medemblik", "12?"],
          ["Opmeer", 1.5],
        ],
      }),
    ).toEqual([
      "realisatie Alkmaar regulier null 2025-09-01",
      "realisatie Hoorn regulier null 2025-09-01",
      "realisatie Medemblik regulier null 2025-09-01",
      "realisatie Opmeer regulier null 2025-09-01",
    ]);
  });

  it("other provincies are read alike", () => {
    const { records, provincie } = readWorkbook(
      workbookOf({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Bergen", 10],
          ["Venlo", 20],
          ["Beek", 5],
          ["Stein (L)", 0],
        ],
      }),
      DEFAULT_SETTINGS,
    );
    expect(provincie).toBe("Limburg");
    expect(
      records.figures.map(({ gebied }) =>
        gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : null,
      ),
    ).toEqual(["Bergen (L.)", "Venlo", "Beek (L.)", "Stein (L.)"]);
  });
});

describe("the other kinds", () => {
  it("Regio's with a line per measure", () => {
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
      "regioplan Kennemerland regulier 2043",
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

  it("one provincie with a line per measure", () => {
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

  it("a Regio-indeling goes before the built-in one", () => {
    const { gebieden } = readWorkbook(
      workbookOf({
        I: [
          ["Gemeente", "Regio"],
          ["Venlo", "Noord"],
          ["Maastricht", "Zuid"],
        ],
      }),
      DEFAULT_SETTINGS,
    );
    const venlo = gebieden.resolve("Venlo");
    expect(venlo.status === "found" && venlo.gebied.level === "gemeente" && gebieden.regioOf(venlo.gebied)?.naam).toBe(
      "Noord",
    );
  });

  it("a year comes from the cyclus that the workbook is about", () => {
    const tables = {
      V: [
        ["Gemeente", "Gerealiseerd 1/9 (regulier/amv)"],
        ["Hoorn", "0/0"],
      ],
      P: [
        ["", "Regulier"],
        ["Realisatie 1/7/2025", "5"],
      ],
    };
    expect(told(tables)[0]).toBe("realisatie Hoorn regulier 0 2025-09-01");
    expect(told({ V: tables.V })[0]).toBe("realisatie Hoorn regulier 0");
  });

  it("two tables on one tab", () => {
    const { tables } = read({
      Alles: [
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Hoorn", 0],
        [],
        ["Regio", "Taakstelling regulier"],
        ["Kennemerland", 3023],
      ],
    });
    expect(tables.map(({ kind }) => kind)).toEqual(["voortgang", "regios"]);
  });

  it("a tab of SPREIDING formulas is no source", () => {
    expect(
      read({
        Monitor: [
          ["Gemeente", "Realisatie regulier"],
          ["Hoorn", { value: 5, formula: "=SPREIDING.REALISATIE(A2)" }],
        ],
      }).tables,
    ).toEqual([]);
  });

  it("a column of SPREIDING formulas beside a source is left out, and one such formula in it takes nothing away", () => {
    const gap = (value: number) => ({ value, formula: "=SPREIDING.GAP(A2)" });
    expect(
      told({
        V: [
          ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025", "Prognose regulier"],
          ["Hoorn", 399, 0, gap(100)],
          ["Alkmaar", 395, 150, gap(150)],
        ],
      }),
    ).toEqual([
      "taakstelling Hoorn regulier 399",
      "realisatie Hoorn regulier 0 2025-09-01",
      "taakstelling Alkmaar regulier 395",
      "realisatie Alkmaar regulier 150 2025-09-01",
    ]);
    const left = { value: "#NAME?", formula: "=_xldudf_SPREIDING_REALISATIE(A2)" };
    expect(
      told({
        V: [
          ["Gemeente", "Realisatie regulier 1-9-2025"],
          ["Hoorn", left],
          ["Alkmaar", 150],
          ["Opmeer", 200],
        ],
      }),
    ).toHaveLength(3);
  });

  it("a row that reads like a header is data where it has a number", () => {
    const { tables, mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", 100, { value: 45931, format: "d-m-yyyy" }, "voor einde cyclus"],
        ["gemeente Alkmaar", "regulier", 20, { value: 45931, format: "d-m-yyyy" }, "voor einde cyclus"],
        ["gemeente Schagen", "amv", 5, { value: 45931, format: "d-m-yyyy" }, "na einde cyclus"],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(mutaties.map(({ aantal }) => aantal)).toEqual([100, 20, 5]);
  });

  it("a first line with its numbers as text is no second row of the header", () => {
    expect(
      told({
        P: [
          ["", "Regulier", "Amv"],
          ["Regioplan (regulier)", "12.687", ""],
          ["Taakstelling Noord-Holland", "14.910", "1.380"],
        ],
      }),
    ).toEqual([
      "regioplan Noord-Holland regulier 12687",
      "taakstelling Noord-Holland regulier 14910",
      "taakstelling Noord-Holland amv 1380",
    ]);
  });

  it("the date of a group of columns stands in the group word", () => {
    const { tables } = read({
      V: [
        ["Gemeente", "Realisatie 1/9/2025", ""],
        ["", "Regulier", "Amv"],
        ["Hoorn", 5, 1],
      ],
    });
    expect(tables[0]?.columns.map(({ at, date }) => [at.row, date?.at.row, date?.at.column])).toEqual([
      [0, undefined, undefined],
      [1, 0, 1],
      [1, 0, 1],
    ]);
  });

  it("a name in a Regio-indeling that is no gemeente is read, so that it can be named", () => {
    const { tables } = read({
      I: [
        ["Gemeente", "Regio"],
        ["Venlo", "Noord"],
        ["Sterrenstad", "Noord"],
        ["Bron: de provincie", ""],
      ],
    });
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(["data", "data", "note"]);
  });

  it("what one SPREIDING formula spills is no source either", () => {
    const overzicht = [
      [{ value: "Gemeente", formula: '=SPREIDING.OVERZICHT("Kennemerland")' }, "Taakstelling", "Realisatie"],
      ["Haarlem", 963, 794],
      ["Velsen", 300, 300],
    ];
    const spilled = [
      ["Gemeente", "Realisatie regulier"],
      [
        { value: "Haarlem", formula: '=SPREIDING.GEMEENTEN("Kennemerland")' },
        { value: 794, formula: "=SPREIDING.REALISATIE(A2:A3)" },
      ],
      ["Velsen", 300],
    ];
    expect(read({ Overzicht: overzicht, Monitor: spilled }).tables).toEqual([]);
  });

  it("what is no table stays unread", () => {
    expect(
      read({
        Leeg: [],
        Notitie: [["Beste collega,"], ["de realisatie per gemeente volgt nog."]],
        Cijfers: [
          ["Jaar", "Aantal"],
          [2024, 5],
        ],
      }).tables,
    ).toEqual([]);
  });
});
