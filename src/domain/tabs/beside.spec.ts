// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";
import { tellFigure, type Tabs } from "./told.fixture";

/** The figures of the soorten beside the taakstelling, and how many there are of the taakstelling itself. */
const beside = (tabs: Tabs): string[] => {
  const reading = readWorkbook(workbookOf(tabs), {});
  return Object.values(reading.beside).flatMap(({ figures }) => figures.map(tellFigure));
};

const HEADER = ["Gemeente", "Taakstelling", "Realisatie 1-9-2025"];

describe("a soort beside the taakstelling is read", () => {
  it.each<[string, Tabs, string[]]>([
    [
      "from a column of its own, of the day of the realisatie beside it",
      {
        Stand: [
          [...HEADER, "Realisatie Oekraïne"],
          ["Alkmaar", 395, 150, 80],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-09-01"],
    ],
    [
      "from a column with a day of its own",
      {
        Stand: [
          [...HEADER, "Realisatie ontheemden 1-10-2025"],
          ["Alkmaar", 395, 150, 80],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-10-01"],
    ],
    [
      "from a taakstelling of statushouders in a report of asylum places",
      {
        Stand: [
          [...HEADER, "Huisvestingstaakstelling"],
          ["Alkmaar", 395, 150, 60],
        ],
      },
      ["taakstelling Alkmaar statushouders 60"],
    ],
    [
      "from soorten under one grootheid",
      {
        Stand: [
          ["", "Realisatie 1-9-2025", "", "", ""],
          ["Gemeente", "Regulier", "Amv", "Oekraïne", "Statushouders"],
          ["Alkmaar", 150, 0, 80, "-"],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-09-01", "realisatie Alkmaar statushouders null 2025-09-01"],
    ],
    [
      "from soorten behind a grootheid that is split",
      {
        Stand: [
          ["Gemeente", "Realisatie regulier 1-9-2025", "Amv", "Oekraïne"],
          ["Alkmaar", 150, 0, 80],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-09-01"],
    ],
    [
      "from rows by their column Soort",
      {
        Stand: [
          ["Gemeente", "Soort", "Realisatie 1-9-2025"],
          ["Alkmaar", "regulier", 150],
          ["Alkmaar", "Oekraïne", 80],
          ["Alkmaar", "vergunninghouders", 12],
          ["Totaal", "", 242],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-09-01", "realisatie Alkmaar statushouders 12 2025-09-01"],
    ],
    [
      "from a table by the name of its tab",
      { Oekraïne: [HEADER, ["Alkmaar", 90, 80], ["Totaal", 90, 80]] },
      [
        "taakstelling Alkmaar oekraine 90",
        "realisatie Alkmaar oekraine 80 2025-09-01",
        "TOTAAL taakstelling ?Totaal oekraine 90",
        "TOTAAL realisatie ?Totaal oekraine 80 2025-09-01",
      ],
    ],
    [
      "from a table by its title, as two grootheden",
      { Blad1: [["Taakstelling en realisatie huisvesting statushouders"], HEADER, ["Alkmaar", 90, 80]] },
      ["taakstelling Alkmaar statushouders 90", "realisatie Alkmaar statushouders 80 2025-09-01"],
    ],
    [
      "from what is called so for statushouders alone",
      {
        Statushouders: [
          ["Gemeente", "Taakstelling", "Gehuisvest 1-7-2025", "Nog te huisvesten"],
          ["Alkmaar", 76, 70, 6],
        ],
      },
      ["taakstelling Alkmaar statushouders 76", "realisatie Alkmaar statushouders 70 2025-07-01"],
    ],
    [
      "from lines of a regio",
      {
        "Regio's": [
          ["Regio", "", "Regulier", "Amv", "Oekraïne"],
          ["Kennemerland", "Realisatie 1-9-2025", 2304, 20, 400],
          ["", "Regioplan (regulier)", 2043, "", ""],
        ],
      },
      ["realisatie Kennemerland oekraine 400 2025-09-01"],
    ],
    [
      "from a column of each of both in one table about nobody else",
      {
        Blad1: [
          ["Gemeente", "Realisatie Oekraïne 1-9-2025", "Realisatie statushouders 1-9-2025"],
          ["Alkmaar", 80, 12],
        ],
      },
      ["realisatie Alkmaar oekraine 80 2025-09-01", "realisatie Alkmaar statushouders 12 2025-09-01"],
    ],
    [
      "from a restopgave of a table of the chain",
      {
        Blad1: [
          ["Gemeente", "Indicatieve opgave", "Indicatieve opgave statushouders"],
          ["Alkmaar", 500, 60],
        ],
      },
      ["indicatief Alkmaar statushouders 60"],
    ],
  ])("%s", (_, tabs, expected) => {
    expect(beside(tabs)).toEqual(expected);
  });

  it.each<[string, Tabs]>([
    [
      "with others in it",
      {
        Stand: [
          [...HEADER, "Realisatie incl. Oekraïne"],
          ["Alkmaar", 395, 150, 230],
        ],
      },
    ],
    [
      "of both together",
      {
        Stand: [
          [...HEADER, "Realisatie Oekraïne en statushouders"],
          ["Alkmaar", 395, 150, 92],
        ],
      },
    ],
    [
      "without them",
      {
        Stand: [
          ["Gemeente", "Taakstelling", "Realisatie 1-9-2025 excl. Oekraïne"],
          ["Alkmaar", 395, 150],
        ],
      },
    ],
    [
      "of a part of them",
      {
        Stand: [
          [...HEADER, "Realisatie Oekraïne in hotels"],
          ["Alkmaar", 395, 150, 30],
        ],
      },
    ],
    [
      "as noodopvang",
      {
        Stand: [
          [...HEADER, "Noodopvang Oekraïne"],
          ["Alkmaar", 395, 150, 30],
        ],
      },
    ],
    [
      "behind a grootheid that is not split",
      {
        Stand: [
          ["Gemeente", "Taakstelling", "Oekraïne"],
          ["Alkmaar", 395, 30],
        ],
      },
    ],
    [
      "as words",
      {
        Stand: [
          ["Gemeente", "Realisatie regulier 1-9-2025", "Toelichting Oekraïne"],
          ["Alkmaar", 3, "ja"],
        ],
      },
    ],
    [
      "in a row of more soorten",
      {
        Stand: [
          ["Gemeente", "Soort", "Realisatie 1-9-2025"],
          ["Alkmaar", "Oekraïne en noodopvang", 30],
        ],
      },
    ],
    ["in a table of more groups", { "Oekraïne en noodopvang": [HEADER, ["Alkmaar", 395, 30]] }],
    [
      "in a table of noodopvang",
      {
        Noodopvang: [
          [...HEADER, "Realisatie Oekraïne"],
          ["Alkmaar", 395, 30, 5],
        ],
      },
    ],
    [
      "of a draft",
      {
        "Concept verdeelbesluit statushouders": [
          ["Gemeente", "Taakstelling"],
          ["Alkmaar", 395],
        ],
      },
    ],
    ["of noodopvang", { Noodopvang: [HEADER, ["Alkmaar", 395, 30]] }],
    ["of arbeidsmigranten", { Arbeidsmigranten: [HEADER, ["Alkmaar", 395, 30]] }],
    ["in a workbook of the taakstelling alone", { Stand: [HEADER, ["Alkmaar", 395, 150]] }],
  ])("but not %s", (_, tabs) => {
    expect(beside(tabs)).toEqual([]);
  });
});

describe("mutaties and locaties of a soort beside the taakstelling", () => {
  it("are read by their column Soort, a column or the title", () => {
    const { beside: books, records } = readWorkbook(
      workbookOf({
        Mutaties: [
          ["Gemeente", "Soort", "Aantal", "Datum"],
          ["Alkmaar", "regulier", 20, "1-12-2025"],
          ["Alkmaar", "Oekraïne", 30, "1-12-2025"],
        ],
        "Mutaties Oekraïne": [
          ["Gemeente", "Aantal", "Datum"],
          ["Hoorn", -5, "1-1-2026"],
        ],
        Locaties: [
          ["Gemeente", "Locatie", "Plaatsen regulier", "Plaatsen Oekraïne", "Opening", "Einde"],
          ["Alkmaar", "De Vest", 100, 50, "1-1-2025", ""],
        ],
      }),
      {},
    );
    expect(records.mutaties.map(({ soort, aantal }) => [soort, aantal])).toEqual([["regulier", 20]]);
    expect(records.locaties.map(({ soort, plaatsen }) => [soort, plaatsen])).toEqual([["regulier", 100]]);
    expect(books.oekraine?.mutaties.map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ["oekraine", 30],
      ["oekraine", -5],
    ]);
    expect(books.oekraine?.locaties.map(({ soort, plaatsen }) => [soort, plaatsen])).toEqual([["oekraine", 50]]);
    expect(books.statushouders).toBeUndefined();
  });
});

it("the places below a title about a soort are a stand of it, and its regulier is not", () => {
  const titled = (...header: string[]): Tabs => ({
    Stand: [["Gemeentelijke opvang ontheemden per 1-9-2025"], ["Gemeente", ...header], ["Alkmaar", 70, 60]],
  });
  expect(beside(titled("Plaatsen", "Bezet"))).toEqual(["realisatie Alkmaar oekraine 70 2025-09-01"]);
  expect(beside(titled("Regulier", "Amv"))).toEqual([]);
});

it("“Gehuisveste statushouders” beside a stand is their realisatie, and those to house are not", () => {
  const column = (header: string): Tabs => ({
    Stand: [
      [...HEADER, header],
      ["Alkmaar", 395, 150, 9],
    ],
  });
  expect(beside(column("Gehuisveste statushouders 1-12-2025"))).toEqual([
    "realisatie Alkmaar statushouders 9 2025-12-01",
  ]);
  expect(beside(column("Nog niet gehuisveste statushouders"))).toEqual([]);
});
