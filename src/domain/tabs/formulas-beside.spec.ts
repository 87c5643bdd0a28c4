// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import type { FixtureCell } from "../sheet/snapshot.fixture";
import { read, told } from "./told.fixture";

type Rows = readonly (readonly FixtureCell[])[];

const sum = (value: CellValue) => ({ value, formula: "=1+1" });
const answer = (value: CellValue, call = 'TAAKSTELLING("Alkmaar")') => ({ value, formula: `=SPREIDING.${call}` });

const STAND: Rows = [
  ["Voortgang provincie", "", ""],
  ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
  ["Alkmaar", 395, 150],
  ["Hoorn", 399, 0],
  ["Opmeer", 97, 20],
];
const PLAIN = told({ V: STAND });

/** The table with cells put in, by row and column. */
const withCells = (...cells: readonly (readonly [number, number, FixtureCell])[]): Rows =>
  Array.from({ length: Math.max(STAND.length, ...cells.map(([row]) => row + 1)) }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => {
      const put = cells.find((cell) => cell[0] === row && cell[1] === column);
      return put?.[2] ?? STAND[row]?.[column] ?? "";
    }),
  );

const FORMULAS: readonly (readonly [string, FixtureCell])[] = [
  ["a number of their own", sum(2)],
  ["a share", { value: 0.38, format: "0%", formula: "=C3/B3" }],
  ["a day", { value: 45931, format: "d-m-yyyy", formula: "=TODAY()" }],
  ["a year", { value: 2026, formula: "=YEAR(TODAY())" }],
  ["an error", sum("#DIV/0!")],
  ["a truth", sum(true)],
  ["nothing", sum("")],
  ["an answer", answer(395)],
  ["no answer", answer("#N/A")],
  ["an answer without the add-in", answer("#NAME?")],
  ["a status", answer("Voldoet niet", 'STATUS("Alkmaar")')],
  ["a herkomst", answer("Taakstelling regulier: Verdeelbesluit!B3", 'HERKOMST("Alkmaar")')],
];

describe.each(FORMULAS)("a formula that gives %s takes nothing of the table away", (what, cell) => {
  it.each([
    ["in the header row, next to it", 1, 3],
    ["in the header row, two columns further", 1, 5],
    ["in the row of its title", 0, 4],
    ["beside its rows", 3, 4],
    ["below it, beside it", 7, 4],
  ])("%s", (_where, row, column) => expect(told({ V: withCells([row, column, cell]) })).toEqual(PLAIN));

  it("all of them at once, and a list of them from the header row down", () => {
    expect(told({ V: withCells([0, 3, cell], [1, 3, cell], [1, 5, cell], [2, 4, cell], [6, 6, cell]) })).toEqual(PLAIN);
    expect(told({ V: withCells([1, 4, cell], [2, 4, cell], [3, 4, cell], [4, 4, cell]) })).toEqual(PLAIN);
  });

  it("under a word of its own", () => {
    expect(told({ V: withCells([0, 4, "Mijn som"], [1, 4, cell]) })).toEqual(PLAIN);
  });

  it("in an empty column in the table or before it", () => {
    const moved = (at: number, header: FixtureCell): Rows =>
      STAND.map((row, index) => [...row.slice(0, at), index === 1 ? header : "", ...row.slice(at)]);
    for (const at of [1, 2]) expect(told({ V: moved(at, cell) })).toEqual(PLAIN);
    const apart = STAND.map((row, index) => [index === 1 ? cell : "", "", ...row]);
    expect(told({ V: apart })).toEqual(PLAIN);
  });

  it("beside a header of two rows", () => {
    const two = (...at: FixtureCell[]): Rows => [
      ["Gemeente", "Taakstelling", "", "Realisatie 1-9-2025", "", "", at[0] ?? ""],
      ["", "Regulier", "Amv", "Regulier", "Amv", "", at[1] ?? ""],
      ["Alkmaar", 395, 102, 150, 0],
    ];
    const plain = told({ V: two() });
    expect(plain).toHaveLength(4);
    expect(told({ V: two(cell) })).toEqual(plain);
    // Under "Realisatie" a day heads a column of its own, whether it was typed or not.
    if (what === "a day") return;
    expect(told({ V: two("", cell) })).toEqual(plain);
    expect(told({ V: two(cell, cell) })).toEqual(plain);
  });
});

describe("a header that is a formula", () => {
  it("is read as what it shows", () => {
    const formula = (value: string, text: string) => ({ value, formula: text });
    const rows = withCells(
      [1, 0, formula("Gemeente", "=Blad1!A1")],
      [1, 1, formula("Taakstelling regulier", '="Taakstelling "&Blad1!A2')],
      [1, 2, formula("Realisatie regulier 1-9-2025", '="Realisatie regulier "&TEXT(Blad1!A3,"d-m-yyyy")')],
    );
    expect(told({ V: rows })).toEqual(PLAIN);
  });

  it("of this add-in takes its own column away, no other", () => {
    const header = answer("Realisatie regulier 1-9-2025", 'HERKOMST("Alkmaar")');
    expect(told({ V: withCells([1, 2, header]) })).toEqual(PLAIN.filter((line) => line.startsWith("taakstelling")));
  });
});

describe("rows of formulas stay rows", () => {
  it("that read like a header", () => {
    const { tables, mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", sum(100), "1-10-2025", "voor einde cyclus"],
        ["gemeente Alkmaar", "regulier", sum(20), "1-10-2025", "voor einde cyclus"],
        ["gemeente Schagen", "amv", answer(5), "1-10-2025", "na einde cyclus"],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(mutaties.map(({ aantal }) => aantal)).toEqual([100, 20, 5]);
  });

  it("under dates, and in blocks of lines", () => {
    const dated: Rows = [
      ["Gemeente", "Realisatie 1-7-2025", "Realisatie 1-9-2025"],
      ["gemeente Hoorn", sum(5), sum(6)],
    ];
    expect(told({ V: dated })).toHaveLength(2);
    const blocks = (value: (number: number) => FixtureCell): Rows => [
      ["Regio", "", "Regulier", "Amv"],
      ["Regio Kennemerland", "Taakstelling", value(3023), value(11)],
      ["", "Realisatie", value(2000), value(12)],
      [],
      ["Regio Gooi en Vechtstreek", "Taakstelling", value(1376), value(13)],
      ["", "Realisatie", value(1000), value(14)],
    ];
    const typed = blocks((number) => number);
    const formulas = blocks((value) => ({ value, formula: `=${String(value)}*1` }));
    expect(told({ R: typed })).toHaveLength(8);
    expect(told({ R: formulas })).toEqual(told({ R: typed }));
  });
});

describe("what a formula spills is no source", () => {
  const overview = (first: FixtureCell): Rows => [
    [first, "Taakstelling regulier", "Realisatie regulier"],
    ["Hoorn", 399, 0],
    ["Alkmaar", 395, 150],
  ];
  const spilled = overview(answer("Gemeente", 'OVERZICHT("Noord-Holland")'));

  it("alone, beside a table, right against it and below it", () => {
    expect(told({ O: spilled })).toEqual([]);
    for (const gap of [0, 1, 2]) {
      const beside = STAND.map((row, index) => [...row, ...Array<string>(gap).fill(""), ...(spilled[index - 1] ?? [])]);
      expect(told({ V: beside })).toEqual(PLAIN);
    }
    expect(told({ V: [...STAND, [], ...spilled] })).toEqual(PLAIN);
  });

  it("is a formula too while it shows nothing yet, nothing it knows or an error: in a monitor that is just made", () => {
    const SHOWN = ["", "#BUSY!", "#N/A", "#NAME?", 5, "deels"];
    for (let stand = 0; stand < 50; stand += 1) {
      const cell = (call: string, at: number) => answer(SHOWN[(stand * 7 + at * at) % SHOWN.length]!, call);
      const monitor: Rows = [
        ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
        ...["Alkmaar", "Hoorn", "Opmeer", "Texel"].map((naam, at) => [
          naam,
          cell(`TAAKSTELLING("${naam}")`, at),
          cell(`REALISATIE("${naam}")`, stand < 6 ? 0 : at + 1),
        ]),
      ];
      expect(told({ V: STAND, Monitor: monitor })).toEqual(PLAIN);
    }
  });

  it("behind names of one's own", () => {
    const columns = [
      [
        "Gemeente",
        { value: "Taakstelling regulier", formula: '=CHOOSECOLS(SPREIDING.OVERZICHT("Noord-Holland"),2,3)' },
        "Realisatie regulier",
      ],
    ];
    expect(told({ O: [...columns, ["Hoorn", 399, 0], ["Alkmaar", 395, 150]] })).toEqual([]);
  });
});

it.each(["", "="])("%sa formula told as an example is no header over the examples below it", (sign) => {
  const example = (name: string, call: string, answered: FixtureCell): FixtureCell[] => [
    name,
    `${sign}SPREIDING.${name}(${call})`,
    answered,
  ];
  const rows = [
    example("ONTBREEKT", '"Alkmaar";"regulier";45900', "fout #N/B"),
    example("GAP", '"Bestaatniet"', "fout #N/B"),
    example("GAP", '"Alkmaar";"blauw"', "fout #WAARDE!"),
    example("REALISATIE", '"Alkmaar";"regulier";"morgen"', "fout #WAARDE!"),
    example("GAP", '"alkmaar";"AMV"', 102),
  ];
  expect(read({ Provincie: STAND, Functies: rows }).tables.map(({ tab }) => tab)).toEqual(["Provincie"]);
});
