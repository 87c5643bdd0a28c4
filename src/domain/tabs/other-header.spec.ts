// SPDX-License-Identifier: EUPL-1.2

import { nietGelezen } from "../rules/dekking/niet-gelezen";
import { check, modelOf } from "../rules/lib/rules.fixture";
import type { FixtureCell } from "../sheet/snapshot.fixture";

type Row = readonly FixtureCell[];

/** Figures as "grootheid naam soort places". */
const told = (rows: readonly Row[]): readonly string[] =>
  modelOf({ Blad1: rows }).records.figures.map(({ grootheid, gebied, soort, places }) =>
    [grootheid, gebied.text, soort, String(places)].join(" "),
  );
const unread = (rows: readonly Row[]): readonly (readonly number[])[] =>
  check(nietGelezen, { Blad1: rows }).map(({ params }) => params.rows);

const TASK: readonly Row[] = [
  ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
  ["Zwolle", 300, 20],
  ["Kampen", 120, 8],
];
const TASKS = [
  "taakstelling Zwolle regulier 300",
  "taakstelling Zwolle amv 20",
  "taakstelling Kampen regulier 120",
  "taakstelling Kampen amv 8",
];

describe("a list of something else below a table", () => {
  it.each<[string, readonly Row[]]>([
    [
      "inhabitants",
      [
        ["Gemeente", "Inwoners"],
        ["Deventer", 101_000],
        ["Kampen", 55_000],
      ],
    ],
    [
      "inhabitants, counted",
      [
        ["Gemeente", "Aantal inwoners"],
        ["Deventer", 101_000],
        ["Kampen", 55_000],
      ],
    ],
    [
      "inhabitants on a day",
      [
        ["Naam gemeente", "Inwoners per 1-1-2025"],
        ["Deventer", 101_000],
        ["Kampen", 55_000],
      ],
    ],
    [
      "years",
      [
        ["Gemeente", 2024, 2025],
        ["Deventer", 100_000, 101_000],
        ["Kampen", 54_000, 55_000],
      ],
    ],
    [
      "another word for a name",
      [
        ["Plaats", "Oppervlakte (km2)", "Dichtheid"],
        ["Deventer", 134, 770],
        ["Kampen", 162, 340],
      ],
    ],
    [
      "in other columns",
      [
        ["", "Gemeente", "Inwoners"],
        ["", "Deventer", 101_000],
        ["", "Kampen", 55_000],
      ],
    ],
    [
      "beyond the last column",
      [
        ["Gemeente", "", "", "Inwoners"],
        ["Deventer", "", "", 101_000],
        ["Kampen", "", "", 55_000],
      ],
    ],
    [
      "no word over names that come again",
      [
        ["", "Inwoners"],
        ["Kampen", 55_000],
        ["Zwolle", 133_000],
      ],
    ],
    [
      "an unknown word over names that come again",
      [
        ["Wie", "Inwoners 2025"],
        ["Zwolle", 133_000],
        ["Kampen", 55_000],
      ],
    ],
    [
      "phone numbers",
      [
        ["Gemeente", "Contactpersoon", "Telefoon"],
        ["Deventer", "Jansen", 384_981],
        ["Kampen", "Smit", 384_982],
      ],
    ],
  ])("%s", (_, list) => {
    expect(told([...TASK, ...list])).toEqual(TASKS);
    expect(unread([...TASK, ...list])).toEqual([[5, 6]]);
    expect(told([...TASK, [], ...list])).toEqual(TASKS);
    expect(unread([...TASK, [], ...list])).toEqual([[6, 7]]);
    expect(told([...TASK, ["Totaal", 420, 28], ["Bron: eigen opgave"], [], ["Ter informatie"], ...list])).toEqual([
      ...TASKS,
      "taakstelling Totaal regulier 420",
      "taakstelling Totaal amv 28",
    ]);
  });

  it("does not hide the table below it", () => {
    const list: readonly Row[] = [
      ["Gemeente", "Inwoners"],
      ["Zwolle", 133_000],
    ];
    const below: readonly Row[] = [
      ["Gemeente", "Realisatie 1-9-2025"],
      ["Zwolle", 100],
    ];
    expect(told([...TASK, [], ...list, [], ...below])).toEqual([...TASKS, "realisatie Zwolle totaal 100"]);
  });

  it("stands below regio's as well", () => {
    expect(
      told([
        ["Regio", "Taakstelling"],
        ["Gooi en Vechtstreek", 300],
        ["Regio", "Inwoners"],
        ["Gooi en Vechtstreek", 250_000],
      ]),
    ).toEqual(["taakstelling Gooi en Vechtstreek totaal 300"]);
  });
});

describe("rows that are no header of another list", () => {
  it.each<[string, readonly Row[]]>([
    [
      "the same header once more",
      [
        ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
        ["Deventer", 250, 15],
      ],
    ],
    ["a regio above its gemeenten", [["Regio IJsselland"], ["Deventer", 250, 15]]],
    [
      "units",
      [
        ["", "aantal", "aantal"],
        ["Deventer", 250, 15],
      ],
    ],
    [
      "a note",
      [
        ["", "voorlopig cijfer"],
        ["Deventer", 250, 15],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(told([...TASK, ...rows])).toEqual(expect.arrayContaining([...TASKS, "taakstelling Deventer regulier 250"]));
    expect(unread([...TASK, ...rows])).toEqual([]);
  });

  it("a gemeente of which words say that there is no number yet", () => {
    const rows: readonly Row[] = [
      ["Deventer", "volgt later"],
      ["gemeente Ommen", "n.v.t."],
      ["Raalte", 80, 4],
    ];
    expect(told([...TASK, ...rows])).toContain("taakstelling Raalte regulier 80");
    expect(unread([...TASK, ...rows])).toEqual([]);
  });

  it("the lower row of a header that stands at the top of each page", () => {
    const header: readonly Row[] = [
      ["", "Taakstelling", ""],
      ["Gemeente", "Regulier", "Amv"],
    ];
    const rows = [...header, ["Zwolle", 300, 20], ["Gemeente", "Regulier", "Amv"], ["Kampen", 120, 8]];
    expect(told(rows)).toEqual(TASKS);
    expect(unread(rows)).toEqual([]);
  });

  it("a name that stands in more rows, of a soort each", () => {
    const rows: readonly Row[] = [
      ["Gemeente", "Soort", "Taakstelling"],
      ["Zwolle", "regulier", 300],
      ["", "", "zie besluit"],
      ["Zwolle", "amv", 20],
    ];
    expect(told(rows)).toEqual(expect.arrayContaining(["taakstelling Zwolle amv 20"]));
  });
});

describe("what is counted under the title of a taakstelling", () => {
  const titled = (header: string, ...places: readonly number[]): readonly Row[] => [
    ["Verdeelbesluit cyclus 1"],
    ["Gemeente", header],
    ...["Zwolle", "Kampen"].map((naam, at): Row => [naam, places[at] ?? ""]),
  ];

  it.each([
    "Aantal",
    "Aantal plaatsen",
    "Aantal op te vangen asielzoekers",
    "Opvangplekken per 1 juli 2025",
    "Totaal aantal",
  ])("is places: “%s”", (header) => {
    expect(told(titled(header, 300, 120))).toEqual([
      "taakstelling Zwolle totaal 300",
      "taakstelling Kampen totaal 120",
    ]);
  });

  it.each([
    "Aantal inwoners",
    "Aantal locaties",
    "Aantal gevestigde bedrijven",
    "Aantal woningen 2025",
    "Parkeerplaatsen",
  ])("is no places: “%s”", (header) => {
    expect(told(titled(header, 300, 120))).toEqual([]);
  });
});
