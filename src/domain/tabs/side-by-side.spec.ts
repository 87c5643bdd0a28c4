// SPDX-License-Identifier: EUPL-1.2

import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";

type Row = readonly FixtureCell[];

/** Each table as its kind and its figures: "taakstelling Hoorn regulier 399". */
function told(rows: readonly Row[]): string[][] {
  const { tables, figures } = readWorkbook(workbookOf({ Blad1: rows }), {}).records;
  return tables.map((table) => [
    table.kind,
    ...figures
      .filter((figure) => figure.table === table)
      .map(({ grootheid, gebied, soort, places, date, total }) => {
        const naam = gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : `?${gebied.text}`;
        return [total ? "TOTAAL" : "", grootheid, naam, soort, String(places), date ?? ""]
          .filter((word) => word !== "")
          .join(" ");
      }),
  ]);
}

const beside = (left: readonly Row[], right: readonly Row[], gap: Row): Row[] => {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? [];
    return [...row, ...Array.from({ length: width - row.length }, () => ""), ...gap, ...(right[index] ?? [])];
  });
};

const STAND: Row[] = [
  ["Gemeente", "Realisatie regulier 1-9-2025"],
  ["Hoorn", 0],
  ["Alkmaar", 150],
  ["Opmeer", 200],
];
const STAND_TOLD = [
  "voortgang",
  "realisatie Hoorn regulier 0 2025-09-01",
  "realisatie Alkmaar regulier 150 2025-09-01",
  "realisatie Opmeer regulier 200 2025-09-01",
];
const TASK: Row[] = [
  ["Gemeente", "Taakstelling regulier"],
  ["Alkmaar", 395],
  ["Hoorn", 399],
  ["Totaal", 794],
];
const TASK_TOLD = [
  "verdeelbesluit",
  "taakstelling Alkmaar regulier 395",
  "taakstelling Hoorn regulier 399",
  "TOTAAL taakstelling ?Totaal regulier 794",
];
const REGIOS: Row[] = [
  ["Regio", "Taakstelling regulier"],
  ["Kennemerland", 3023],
  ["Gooi en Vechtstreek", 1376],
];
const REGIOS_TOLD = [
  "regios",
  "taakstelling Kennemerland regulier 3023",
  "taakstelling Gooi en Vechtstreek regulier 1376",
];
const LINES: Row[] = [
  ["", "Regulier", "Amv"],
  ["Taakstelling Noord-Holland", "14.910", "1.380"],
];
const LINES_TOLD = ["provincie", "taakstelling Noord-Holland regulier 14910", "taakstelling Noord-Holland amv 1380"];

describe.each([
  ["an empty column between them", [""]],
  ["nothing between them", []],
])("two tables side by side with %s", (_words, gap) => {
  it("of the same rows", () => expect(told(beside(STAND, TASK, gap))).toEqual([STAND_TOLD, TASK_TOLD]));
  it("gemeenten and regio's", () => expect(told(beside(STAND, REGIOS, gap))).toEqual([STAND_TOLD, REGIOS_TOLD]));
  it("regio's and gemeenten", () => expect(told(beside(REGIOS, STAND, gap))).toEqual([REGIOS_TOLD, STAND_TOLD]));
  it("gemeenten and the lines of a provincie", () =>
    expect(told(beside(STAND, LINES, gap))).toEqual([STAND_TOLD, LINES_TOLD]));
  it("three of them", () =>
    expect(told(beside(beside(STAND, TASK, gap), REGIOS, gap))).toEqual([STAND_TOLD, TASK_TOLD, REGIOS_TOLD]));
  it("the title of one in the row of the header of the other", () => {
    const titled: Row[] = [["Stand per 1-7-2025"], ["Gemeente", "Realisatie regulier"], ["Hoorn", 0], ["Alkmaar", 150]];
    const [first, second] = told(beside(titled, STAND, gap));
    expect(first).toEqual([
      "voortgang",
      "realisatie Hoorn regulier 0 2025-07-01",
      "realisatie Alkmaar regulier 150 2025-07-01",
    ]);
    expect(second).toEqual(STAND_TOLD);
  });
  it("a header lower than the other", () => {
    expect(told(beside(STAND, [[], [], ...REGIOS], gap))).toEqual([STAND_TOLD, REGIOS_TOLD]);
    expect(told(beside([[], [], ...REGIOS], STAND, gap))).toEqual([REGIOS_TOLD, STAND_TOLD]);
  });
  it("a table and mutaties in free text, in either order", () => {
    const text: Row[] = [["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Hoorn (+100), Alkmaar (-20 amv)"]];
    const later = [...text, ["Verwachte mutaties na cyclus", "zie hieronder"]];
    for (const rows of [
      beside(STAND, text, gap),
      beside(text, STAND, gap),
      beside(STAND, later, gap),
      beside(STAND, [[], [], ...text], gap),
    ]) {
      const { figures, mutaties } = readWorkbook(workbookOf({ Blad1: rows }), {}).records;
      expect([figures.length, mutaties.map(({ aantal }) => aantal)]).toEqual([3, [100, -20]]);
    }
  });
  it("the lines of a provincie and two lines of free text", () => {
    const text: Row[] = [
      ["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Hoorn (+100)"],
      ["Verwachte mutaties na cyclus", "Alkmaar (-20 amv)"],
    ];
    expect(told(beside(LINES, text, gap))).toEqual([LINES_TOLD, ["mutaties"]]);
    expect(told(beside(text, STAND, gap))).toEqual([["mutaties"], STAND_TOLD]);
  });
  it("a note beside a header", () =>
    expect(told(beside(REGIOS, [["Bron: eigen opgave van de gemeenten"], [], ...STAND], gap))).toEqual([
      REGIOS_TOLD,
      STAND_TOLD,
    ]));
  it("a header of two rows beside one of one row", () => {
    const grouped: Row[] = [
      ["Gemeente", "Realisatie 1-9-2025", ""],
      ["", "Regulier", "Amv"],
      ["Hoorn", 5, 1],
    ];
    const figures = ["voortgang", "realisatie Hoorn regulier 5 2025-09-01", "realisatie Hoorn amv 1 2025-09-01"];
    expect(told(beside(grouped, REGIOS, gap))).toEqual([figures, REGIOS_TOLD]);
    expect(told(beside(REGIOS, grouped, gap))).toEqual([REGIOS_TOLD, figures]);
  });
});

describe("the dates of tables side by side", () => {
  const plain: Row[] = [
    ["Gemeente", "Realisatie regulier"],
    ["Hoorn", 0],
  ];
  const stand = (date: string): string[] => ["voortgang", `realisatie Hoorn regulier 0 ${date}`];

  it("stand above each", () => {
    expect(told(beside([["Stand per 1-7-2025"], ...plain], [["Stand per 1-9-2025"], ...plain], [""]))).toEqual([
      stand("2025-07-01"),
      stand("2025-09-01"),
    ]);
  });

  it("stand above both together", () => {
    expect(told([["Stand per 1-9-2025"], [], ...beside(plain, REGIOS, [""])])[0]).toEqual(stand("2025-09-01"));
    expect(told([["Stand per 1-9-2025"], [], ...beside(REGIOS, plain, [""])])[1]).toEqual(stand("2025-09-01"));
  });
});

it("a list of names beside one of codes", () => {
  const codes: Row[] = [
    ["Code", "Taakstelling regulier"],
    ["GM0405", 399],
    ["GM0361", 395],
    ["GM0432", 125],
  ];
  expect(told(beside(STAND, codes, []))[1]).toEqual([
    "verdeelbesluit",
    "taakstelling Hoorn regulier 399",
    "taakstelling Alkmaar regulier 395",
    "taakstelling Opmeer regulier 125",
  ]);
});

it("a table below two others has all columns", () => {
  const wide: Row[] = [
    [
      "Gemeente",
      "Taakstelling regulier",
      "Taakstelling amv",
      "Realisatie regulier 1-9-2025",
      "Realisatie amv 1-9-2025",
    ],
    ["Hoorn", 399, 0, 5, 1],
  ];
  expect(told([...beside(TASK, REGIOS, [""]), [], ...wide])).toEqual([
    TASK_TOLD,
    REGIOS_TOLD,
    [
      "voortgang",
      "taakstelling Hoorn regulier 399",
      "taakstelling Hoorn amv 0",
      "realisatie Hoorn regulier 5 2025-09-01",
      "realisatie Hoorn amv 1 2025-09-01",
    ],
  ]);
});

it("a spilled overview beside a source takes nothing of it away", () => {
  const overview: Row[] = [
    [
      { value: "Gemeente", formula: '=SPREIDING.OVERZICHT("Noord-Holland")' },
      "Taakstelling regulier",
      "Realisatie regulier",
    ],
    ["Hoorn", 399, 0],
  ];
  expect(told(beside(STAND, overview, [""]))).toEqual([STAND_TOLD]);
});

describe("one table stays one", () => {
  const figures = [
    "voortgang",
    "taakstelling Hoorn regulier 399",
    "realisatie Hoorn regulier 0 2025-09-01",
    "taakstelling Haarlem regulier 963",
    "realisatie Haarlem regulier 794 2025-09-01",
  ];

  it("with its regio in the middle", () => {
    expect(
      told([
        ["Gemeente", "Taakstelling regulier", "Regio", "Realisatie regulier 1-9-2025"],
        ["Hoorn", 399, "Noord-Holland Noord", 0],
        ["Haarlem", 963, "Kennemerland", 794],
      ]),
    ).toEqual([figures]);
  });

  it("with its regio in the middle, a total below and a column without words", () => {
    const rows: Row[] = [
      ["Gemeente", "Taakstelling regulier", "", "Regio", "Realisatie regulier 1-9-2025"],
      ["Hoorn", 399, "", "Noord-Holland Noord", 0],
      ["Alkmaar", 395, "", "Noord-Holland Noord", 150],
      ["Totaal", 794, "", "", 150],
    ];
    expect(told(rows)).toHaveLength(1);
  });

  it("with an empty column before a group", () => {
    expect(
      told([
        ["Gemeente", "Taakstelling regulier", "", "Realisatie regulier 1-9-2025"],
        ["Hoorn", 399, "", 0],
        ["Haarlem", 963, "", 794],
      ]),
    ).toEqual([figures]);
  });

  it("with code, name and regio in front", () => {
    const rows: Row[] = [
      ["Code", "Gemeente", "Regio", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
      ["GM0405", "Hoorn", "", 399, 0],
      ["GM0392", "Haarlem", "Kennemerland", 963, 794],
    ];
    expect(told(rows)).toEqual([figures]);
  });
});
