// SPDX-License-Identifier: EUPL-1.2
import { hasUnknownParts, referencesIn } from "./unknown-parts";

const abilities = { hasFunction: (name: string) => ["SUM", "IFERROR", "YEAR", "LET"].includes(name), date1904: false };

describe("formulas that the engine may evaluate", () => {
  it.each([
    "=1+1",
    "=SUM(A1:B2)*1E5",
    "=sum($A$1, Blad1!B2, 'Blad 2'!C3:C9)",
    "=SUM(A:A,$B:$C,1:3)",
    '=IFERROR(SPREIDING.GAP(A1,"naam(x) [y] #@"),"")',
    "=IFERROR(A1,#N/A)",
    "=Überzicht!A1&TRUE",
    "=YEAR(A1)",
  ])("%s", (formula) => expect(hasUnknownParts(formula, abilities)).toBe(false));
});

describe("formulas with a part that the engine lacks", () => {
  it.each([
    ["a function", "=FOO(1)"],
    ["a function inside one that hides its error", "=IFERROR(FOO(1),0)"],
    ["a name", "=SUM(Plaatsen)"],
    ["a short name", "=SUM(nh)"],
    ["a name with other letters", "=Beëindigd+1"],
    ["a table", "=SUM(Tabel1[Plaatsen])"],
    ["another workbook", "=[1]Blad1!A1"],
    ["another workbook, quoted", "='[Boek 1.xlsx]Blad1'!A1"],
    ["several sheets", "=SUM(Blad1:Blad3!A1)"],
    ["several sheets, quoted", "=SUM('Blad 1:Blad 3'!A1)"],
    ["a spilled range", "=SUM(E9#)"],
    ["an implicit intersection", "=@A1:A9"],
    ["variables", "=LET(x,1,x+1)"],
  ])("%s: %s", (_, formula) => expect(hasUnknownParts(formula, abilities)).toBe(true));

  it.each(["WEBSERVICE", "image", "IMPORTDATA", "RTD", "STOCKHISTORY", "CUBEVALUE"])(
    "never trusts the engine with %s, which gets something from outside",
    (name) => {
      expect(hasUnknownParts(`=IFERROR(${name}("x"),0)`, { hasFunction: () => true, date1904: false })).toBe(true);
    },
  );

  it("counts functions of dates among them where days count from 1904", () => {
    expect(hasUnknownParts("=YEAR(A1)", { ...abilities, date1904: true })).toBe(true);
    expect(hasUnknownParts("=SUM(A1)", { ...abilities, date1904: true })).toBe(false);
  });
});

describe("names in a formula of this add-in", () => {
  const known = { ...abilities, isKnownName: (name: string) => name === "Plaatsen" };

  it.each([
    "=SPREIDING.GAP(Arnhem)",
    '=SPREIDING.GAP("Arnhem",regulier)',
    "=SPREIDING.GAP(Arnhem,amv)",
    '=IFERROR(SPREIDING.GAP(Arnhem),"")',
  ])("that nothing has are an error that the engine shows too: %s", (formula) =>
    expect(hasUnknownParts(formula, known)).toBe(false),
  );

  it.each([
    "=SPREIDING.GAP(Plaatsen)",
    "=SPREIDING.GAP(Plaatsen,regulier)",
    "=SUM(Arnhem)",
    "=SPREIDING.GAP(Tabel1[Gemeente])",
    "=SPREIDING.GAP(Arnhem,E9#)",
    "=LET(x,A1,SPREIDING.GAP(x))",
    "=LAMBDA(x,SPREIDING.GAP(x))(A1)",
  ])("are left to Excel where they may be something: %s", (formula) =>
    expect(hasUnknownParts(formula, { ...known, hasFunction: () => true })).toBe(true),
  );

  it("may be anything where it is not told what there is", () => {
    expect(hasUnknownParts("=SPREIDING.GAP(Arnhem)", abilities)).toBe(true);
  });
});

it("finds the cells that a formula refers to", () => {
  expect(referencesIn("=A1+FOO('Blad ''2'''!$B$2:C9,Blad3!D4,\"E5\",F:$G,LOG10(2))")).toEqual([
    { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    { sheet: "Blad '2'", area: { row: 1, column: 1, rowCount: 8, columnCount: 2 } },
    { sheet: "Blad3", area: { row: 3, column: 3, rowCount: 1, columnCount: 1 } },
    { area: { row: 0, column: 5, rowCount: 1_048_576, columnCount: 2 } },
  ]);
});

describe("a formula with more steps than the engine has room for", () => {
  const abilities = { hasFunction: () => true, date1904: false };
  const sum = (terms: number): string => `=${Array.from({ length: terms }, () => "A1").join("+")}`;

  test.each([4_096, 1_200])("%i terms are left alone", (terms) => {
    expect(hasUnknownParts(sum(terms), abilities)).toBe(true);
  });

  test("so are brackets in brackets", () => {
    expect(hasUnknownParts(`=${"(".repeat(2_000)}A1${")".repeat(2_000)}`, abilities)).toBe(true);
  });

  test("700 terms are evaluated, and so is a long text", () => {
    expect(hasUnknownParts(sum(700), abilities)).toBe(false);
    expect(hasUnknownParts(`="${"+".repeat(5_000)}"&A1`, abilities)).toBe(false);
  });
});
