// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "../gemeenten/create-gebieden";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";

type Row = readonly FixtureCell[];

const read = (tabs: Parameters<typeof workbookOf>[0]) => readWorkbook(workbookOf(tabs), {}).records;

/** Figures as "grootheid naam soort places date", total rows marked. */
const told = (rows: readonly Row[], tab = "Blad1") =>
  read({ [tab]: rows }).figures.map(({ grootheid, gebied, soort, places, date, total }) => {
    const naam = gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : `?${gebied.text}`;
    return [total ? "TOTAAL" : "", grootheid, naam, soort, String(places), date ?? ""]
      .filter((word) => word !== "")
      .join(" ");
  });

const HOORN = [
  "taakstelling Hoorn regulier 399",
  "taakstelling Hoorn amv 12",
  "realisatie Hoorn regulier 5 2025-09-01",
  "realisatie Hoorn amv 1 2025-09-01",
];
const dateCell: FixtureCell = { value: 45901, format: "d-m-yyyy" };

describe("headers", () => {
  it.each<[string, Row[]]>([
    [
      "three rows: grootheid, date, soort",
      [
        ["Gemeente", "Taakstelling", "", "Realisatie", ""],
        ["", "", "", "1-9-2025", ""],
        ["", "Regulier", "Amv", "Regulier", "Amv"],
      ],
    ],
    [
      "three rows, dates as Excel has them",
      [
        ["Gemeente", "Taakstelling", "", "Realisatie", ""],
        ["", "", "", dateCell, ""],
        ["", "Regulier", "Amv", "Regulier", "Amv"],
      ],
    ],
    [
      "two rows: soort under grootheid",
      [
        ["Gemeente", "Taakstelling", "", "Stand 1-9-2025", ""],
        ["", "Regulier", "Amv", "Regulier", "Amv"],
      ],
    ],
    [
      "a stand by its date",
      [["Gemeente", "Opgave regulier", "Opgave amv", "Stand regulier per 1-9-2025", "Stand amv per 1-9-2025"]],
    ],
    [
      "a soort alone behind its grootheid",
      [["Gemeente", "Taakstelling regulier", "Amv", "Realisatie regulier 1-9-2025", "Amv"]],
    ],
    [
      "without amv is regulier",
      [
        [
          "Gemeente",
          "Taakstelling excl. amv",
          "Taakstelling amv",
          "Realisatie (zonder amv) 1-9-2025",
          "Realisatie amv 1-9-2025",
        ],
      ],
    ],
  ])("%s", (_words, header) => {
    expect(told([...header, ["Hoorn", 399, 12, 5, 1]])).toEqual(HOORN);
  });

  it.each(["waarvan amv", "w.v. amv"])("“%s” is a part of the grootheid before it", (part) => {
    expect(
      told([
        ["Gemeente", "Taakstelling", part, "Realisatie 1-9-2025", part],
        ["Hoorn", 411, 12, 6, 1],
      ]),
    ).toEqual([
      "taakstelling Hoorn totaal 411",
      "taakstelling Hoorn amv 12",
      "realisatie Hoorn totaal 6 2025-09-01",
      "realisatie Hoorn amv 1 2025-09-01",
    ]);
  });

  it("a row of days without a year under the grootheden", () => {
    const rows: Row[] = [
      ["Gemeente", "Taakstelling", "Realisatie"],
      ["", "", "1/9"],
      ["", "Regulier", "Regulier"],
      ["Hoorn", 399, 5],
    ];
    const [table] = read({
      V: rows,
      P: [
        ["", "Regulier"],
        ["Realisatie 1/7/2025", "5"],
      ],
    }).tables;
    expect(table?.columns.map(({ role, soort, date }) => [role, soort, date?.text, date?.yearMissing])).toEqual([
      ["gemeente", null, undefined, undefined],
      ["taakstelling", "regulier", undefined, undefined],
      ["realisatie", "regulier", "1/9", true],
    ]);
  });

  it.each<[string, string[]]>([
    ["a number of others", ["Realisatie Oekraïne 1-9-2025", "Taakstelling statushouders", "Plaatsen ontheemden"]],
    [
      "a part of the places",
      ["Gerealiseerd tijdelijk 1-9-2025", "Realisatie regulier duurzaam 1-9-2025", "Geplande realisatie regulier"],
    ],
    [
      "a soort with words that are no grootheid",
      ["Q3 2025 regulier", "Cap. opvang amv 1-9-2025", "Gepland regulier 2026"],
    ],
  ])("%s is none of ours", (_words, headers) => {
    expect(
      told([
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Realisatie regulier 1-9-2025",
          "Realisatie amv 1-9-2025",
          ...headers,
        ],
        ["Hoorn", 399, 12, 5, 1, 7, 8, 9],
      ]),
    ).toEqual(HOORN);
  });

  it.each(["Realisatie regulier excl. Oekraïne 1-9-2025", "Realisatie regulier (tijdelijk en duurzaam) 1-9-2025"])(
    "“%s” is all of ours",
    (header) => {
      expect(
        told([
          ["Gemeente", header],
          ["Hoorn", 5],
        ]),
      ).toEqual(["realisatie Hoorn regulier 5 2025-09-01"]);
    },
  );

  it("pairs in the order that the header or their own words say", () => {
    const besluit = (header: string, pair: string) =>
      told([
        ["Gemeente", header],
        ["Hoorn", pair],
      ]);
    for (const pair of ["399/12", "399 (regulier) / 12 (amv)", "12 amv / 399 regulier", "399 / 12 amv"])
      expect(besluit("Taakstelling (regulier/amv)", pair)).toEqual(HOORN.slice(0, 2));
    expect(besluit("Taakstelling (amv/regulier)", "12/399")).toEqual(HOORN.slice(0, 2));
    expect(besluit("Taakstelling", "399 (regulier) / 12 (amv)")).toEqual(HOORN.slice(0, 2));
    for (const pair of ["399 amv / 12 amv", "399 + 12"])
      expect(besluit("Taakstelling (regulier/amv)", pair)).toEqual([
        "taakstelling Hoorn regulier null",
        "taakstelling Hoorn amv null",
      ]);
    expect(besluit("Taakstelling", "399 + 12")).toEqual(["taakstelling Hoorn totaal null"]);
  });

  it("one taakstelling per cyclus, with the cyclus in a row of its own", () => {
    const { figures } = read({
      V: [
        ["", "Taakstelling", "", "", "", "Realisatie 1-9-2025"],
        ["", "Cyclus 1", "", "Cyclus 2", "", ""],
        ["Gemeente", "Regulier", "Amv", "Regulier", "Amv", "Regulier"],
        ["Hoorn", 399, 12, 406, 13, 5],
      ],
    });
    expect(figures.map(({ soort, cyclus, places }) => [soort, cyclus, places])).toEqual([
      ["regulier", 1, 399],
      ["amv", 1, 12],
      ["regulier", 2, 406],
      ["amv", 2, 13],
      ["regulier", null, 5],
    ]);
  });

  it("a grootheid with both soorten behind it is their total", () => {
    expect(
      told([
        ["Gemeente", "Taakstelling", "Regulier", "Amv"],
        ["Hoorn", 411, 399, 12],
      ]),
    ).toEqual(["taakstelling Hoorn totaal 411", ...HOORN.slice(0, 2)]);
  });

  it("a row of data is no header, however many of its words are header words", () => {
    const { mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["gemeente Hoorn", "regulier", "100", dateCell, "voor einde cyclus"],
        ["gemeente Alkmaar", "regulier", "20", dateCell, "voor einde cyclus"],
      ],
    });
    expect(mutaties.map(({ aantal }) => aantal)).toEqual([100, 20]);
    expect(
      told([
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["gemeente Hoorn", "8/8", "5/5"],
      ]),
    ).toHaveLength(4);
  });
});

describe("a row per soort", () => {
  const header = ["Gemeente", "Soort", "Taakstelling", "Realisatie 1-9-2025"];
  const sorted = [...HOORN].sort();

  it("with the name in each, or only in the first", () => {
    for (const second of ["Hoorn", ""])
      expect(told([header, ["Hoorn", "Regulier", 399, 5], [second, "AMV", 12, 1]]).sort()).toEqual(sorted);
  });

  it("never gives a row without a name to the gemeente above it when that has this soort already", () => {
    expect(
      told([header, ["Hoorn", "regulier", 399, 5], ["Hoorn", "amv", 12, 1], ["", "regulier", 7, 7]]).sort(),
    ).toEqual(sorted);
  });

  it("with the soort under the name, as a pivot table writes it", () => {
    const pivot: Row[] = [
      ["Gemeente", "Taakstelling"],
      ["Hoorn", 411],
      ["   regulier", 399],
      ["   amv", 12],
      ["Alkmaar", 395],
      ["   regulier", 395],
      ["Eindtotaal", 806],
    ];
    expect(told(pivot)).toEqual([
      "taakstelling Hoorn totaal 411",
      "taakstelling Hoorn regulier 399",
      "taakstelling Hoorn amv 12",
      "taakstelling Alkmaar totaal 395",
      "taakstelling Alkmaar regulier 395",
      "TOTAAL taakstelling ?Eindtotaal totaal 806",
    ]);
    expect(told([...pivot.slice(0, 4), ["   amv", 7]])).toHaveLength(3);
  });

  it("leaves out rows of another soort", () => {
    expect(
      told([header, ["Hoorn", "regulier", 399, 5], ["Hoorn", "amv", 12, 1], ["Hoorn", "ontheemden", 60, 60]]).sort(),
    ).toEqual(sorted);
  });

  it("goes on below a merged name, in any kind of table", () => {
    const rows: Row[] = [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Hoorn", "De Blokker", "regulier", 40, "1-1-2024", ""],
      ["", "Het Schip", "amv", 5, "1-1-2024", ""],
    ];
    const { locaties } = read({ L: { rows, merges: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }] } });
    expect(locaties.map(({ gemeente, naam }) => [gemeente.text, naam])).toEqual([
      ["Hoorn", "De Blokker"],
      ["Hoorn", "Het Schip"],
    ]);
    expect(read({ L: rows }).locaties.map(({ naam }) => naam)).toEqual(["De Blokker"]);
  });
});

describe("titles", () => {
  const table: Row[] = [
    ["Gemeente", "Taakstelling", "Realisatie 1-9-2025"],
    ["Hoorn", 12, 1],
  ];
  const amv = [HOORN[1], HOORN[3]];

  it.each(["Amv", "Voortgang amv", "Tabel 2. AMV-opvang per 1 september 2025"])(
    "“%s” above a table or as the name of its tab gives its soort",
    (title) => {
      expect(told([[title], ...table])).toEqual(amv);
      expect(told(table, title)).toEqual(amv);
    },
  );

  it.each(["Cijfers amv volgen later", "Inclusief amv", "Regulier en amv", "waarvan amv"])("“%s” does not", (title) => {
    expect(told([[title], ...table])).toEqual(["taakstelling Hoorn totaal 12", "realisatie Hoorn totaal 1 2025-09-01"]);
  });

  const stand = (...dates: string[]): string[] => dates.map((date) => `realisatie Hoorn regulier 5 ${date}`);
  const short: Row[] = [
    ["Gemeente", "Realisatie regulier"],
    ["Hoorn", 5],
  ];

  it("between two tables belong to the second, the notes of the first do not", () => {
    expect(
      told([
        ["Stand per 1-7-2025"],
        ...short,
        ["Bron: opgave per 1-8-2025"],
        [],
        ["Stand per 1-9-2025"],
        ["Gemeente", "Realisatie regulier", "Opmerking"],
        ["Hoorn", 5],
      ]),
    ).toEqual(stand("2025-07-01", "2025-09-01"));
    expect(
      told([
        ["Stand per 1-7-2025"],
        ...short,
        [],
        ["Bron: opgave per 1-8-2025"],
        [],
        ["Stand per 1-9-2025"],
        ["Gemeente", "Realisatie regulier", "Opmerking"],
        ["Hoorn", 5],
      ]),
    ).toEqual(stand("2025-07-01", "2025-09-01"));
    expect(told([["Peildatum", "1-7-2025"], ...short, ["Peildatum", dateCell], ...short])).toEqual(
      stand("2025-07-01", "2025-09-01"),
    );
  });

  it("part tables with the same header, and a printed page does not", () => {
    const page: Row[] = [["Stand per 1-7-2025"], ...short];
    expect(read({ Blad1: [...page, [], ["Stand per 1-9-2025"], ...short] }).tables).toHaveLength(2);
    expect(
      read({ Blad1: [...page, [], ["Stand per 1-7-2025"], ["Gemeente", "Realisatie regulier"], ["Alkmaar", 150]] })
        .tables,
    ).toHaveLength(1);
    expect(
      read({ Blad1: [...page, [], ["Regio Kennemerland"], ["Gemeente", "Realisatie regulier"], ["Haarlem", 794]] })
        .tables,
    ).toHaveLength(1);
  });
});

describe("totals are found by their words, in any column with names", () => {
  const data: Row[] = [
    ["Noord-Holland Noord", "Hoorn", 399],
    ["Noord-Holland Noord", "Alkmaar", 395],
  ];

  it.each<[string, Row]>([
    ["in the column of the gemeente", ["Noord-Holland Noord", "Totaal", 794]],
    ["in the column of the regio", ["Totaal Noord-Holland Noord", "", 794]],
    ["as a name behind it", ["", "Noord-Holland Noord totaal", 794]],
    ["as a tussentotaal", ["", "Tussentotaal Noord-Holland Noord", 794]],
  ])("%s", (_words, total) => {
    expect(told([["Regio", "Gemeente", "Taakstelling regulier"], ...data, total])).toEqual([
      "taakstelling Hoorn regulier 399",
      "taakstelling Alkmaar regulier 395",
      "TOTAAL taakstelling Noord-Holland Noord regulier 794",
    ]);
  });

  it.each(["Tussentelling", "Som", "TOTAAL:", "Alle gemeenten", "Sub-totaal", "Eindtelling"])("“%s”", (label) => {
    expect(
      told([
        ["Gemeente", "Taakstelling regulier"],
        ["Hoorn", 399],
        [label, 399],
      ])[1],
    ).toMatch(/^TOTAAL taakstelling .* 399$/);
  });

  it.each(["Opgave provincie", "Nog te verdelen", "Verschil met taakstelling", "% gerealiseerd"])(
    "“%s” below it is no gemeente and no total",
    (label) => {
      const { tables } = read({
        V: [
          ["Gemeente", "Taakstelling regulier"],
          ["Hoorn", 399],
          ["Totaal", 399],
          [label, -20],
        ],
      });
      expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual([
        "data",
        "total",
        /^(%|Nog te verdelen)/.test(label) ? "aside" : "note",
      ]);
    },
  );

  it("the number of the whole country only where all provincies stand above it", () => {
    const provincies = createGebieden().provincies.map(({ naam }) => naam);
    const last = (names: readonly string[]): unknown =>
      read({
        V: [["Provincie", "Taakstelling"], ...names.map((naam) => [naam, 1000]), ["Nederland", 12000]],
      }).tables[0]?.rows.at(-1)?.kind;
    expect(last(provincies)).toBe("total");
    expect(last(provincies.slice(1))).toBe("aside");
  });

  it.each([
    ["Totaal excl. Zwolle", ["Zwolle"]],
    ["Totaal zonder Zwolle en Kampen", ["Zwolle", "Kampen"]],
    ["Totaal (excl. Bergen op Zoom)", ["Bergen op Zoom"]],
    ["Totaal excl. de noodopvang", null],
    ["Totaal excl. amv", undefined],
    ["Totaal incl. Zwolle", undefined],
    ["Totaal incl. Ommen", null],
    ["Totaal", undefined],
  ])("“%s” leaves out %j", (label, names) => {
    const { without } =
      read({
        V: [
          ["Gemeente", "Taakstelling regulier"],
          ["Almelo", 300],
          ["Zwolle", 660],
          [label, 300],
        ],
      }).tables[0]?.rows.at(-1) ?? {};
    expect(without?.map(({ naam }) => naam) ?? without).toEqual(names);
  });

  it.each(["Gemiddelde", "Mediaan", "Aantal gemeenten", "Minimum", "Landelijk", "Nederland", "Aandeel", "Gem."])(
    "“%s” is no gebied and no total",
    (label) => {
      const { tables, figures } = read({
        V: [
          ["Gemeente", "Taakstelling regulier"],
          ["Hoorn", 399],
          [label, 200],
        ],
      });
      expect(tables[0]?.rows.at(-1)).toMatchObject({ kind: "aside", gebied: null });
      expect(figures).toHaveLength(1);
    },
  );
});
