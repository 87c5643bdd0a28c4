// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NoTable, Pasted } from "./pasted";
import { peildatumOf } from "./peildatum-of";
import { readPasted } from "./read-pasted";
import { tabOf } from "./tab-of";

const file = (name: string): string => readFileSync(join(__dirname, "texts", name), "utf8");
const tableIn = (name: string): string[][] =>
  file(name)
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
const rowsOf = (text: string): Pasted["rows"] | null => {
  const read = readPasted(text);
  return "rows" in read ? read.rows : null;
};
const sentenceOf = (text: string): string | null => {
  const read: Pasted | NoTable = readPasted(text);
  return "sentence" in read ? read.sentence : null;
};

describe("texts of real PDFs", () => {
  it.each([
    ["noord-holland", "flow"],
    ["noord-holland", "layout"],
    ["noord-holland", "raw"],
    ["zuid-holland", "flow"],
    ["zuid-holland", "raw"],
  ])("%s, %s: the table, cell for cell", (table, way) => {
    expect(rowsOf(file(`${table}.${way}.txt`))).toEqual(tableIn(`${table}.csv`));
  });
  it("say of which day they are, with its year or not at all", () => {
    expect(peildatumOf(file("zuid-holland.raw.txt"))).toBe("2026-10-01");
    expect(peildatumOf(file("noord-holland.raw.txt"))).toBeNull();
  });
});

describe("where each column stands under the one before", () => {
  const names = ["Alkmaar", "Hollands", "Kroon", "Texel"];
  const text = (...columns: readonly string[][]): string => ["Gemeente", ...names, ...columns.flat()].join("\n");
  it("rows are what stands at the same place", () =>
    expect(rowsOf(text(["Opgave", "395", "101", "40"], ["Gerealiseerd", "150", "0", "1.234"]))).toEqual([
      ["Gemeente", "Opgave", "Gerealiseerd"],
      ["Alkmaar", "395", "150"],
      ["Hollands Kroon", "101", "0"],
      ["Texel", "40", "1.234"],
    ]));
  it("none is made where a column has a value less, nor where the last may be a page number", () => {
    expect(sentenceOf(text(["Opgave", "395", "101"], ["Gerealiseerd", "150", "0", "40"]))).not.toBeNull();
    expect(sentenceOf(text(["Opgave", "395", "101", "40"], ["Gerealiseerd", "150", "77", "2"]))).not.toBeNull();
  });
});

describe("a code before the name", () => {
  const table = [
    ["Code", "Gemeente", "Opgave", "Saldo"],
    ["GM0361", "Alkmaar", "395", "150"],
    ["GM0405", "Hoorn", "399", "0"],
    ["GM0448", "Texel", "1.101", "102"],
  ];
  it.each([
    ["lines", (row: readonly string[]) => row.join(" ")],
    ["tabs", (row: readonly string[]) => row.join("\t")],
    [
      "columns of blanks",
      (row: readonly string[]) =>
        row
          .map((cell) => cell.padEnd(11))
          .join("")
          .trimEnd(),
    ],
  ])("%s", (_, line) => expect(rowsOf(table.map(line).join("\n"))).toEqual(table));
});

it("a header of more lines, and a column of words, go by the place where they stand", () => {
  const text = `                         Taakstelling   Gerealiseerd
Gemeente      Regio                                    Tekort
                         regulier       regulier
Alkmaar       Noord             1 395            150        -
Hollands      Noord               101                       9
Kroon
Texel         Zuid                 40              0        8
Hoorn         Zuid              2 040             10    1 008`;
  expect(rowsOf(text)).toEqual([
    ["Gemeente", "Regio", "Taakstelling regulier", "Gerealiseerd regulier", "Tekort"],
    ["Alkmaar", "Noord", "1 395", "150", "-"],
    ["Hollands Kroon", "Noord", "101", "", "9"],
    ["Texel", "Zuid", "40", "0", "8"],
    ["Hoorn", "Zuid", "2 040", "10", "1 008"],
  ]);
});

describe("no table", () => {
  it.each([
    ["", /geen tekst/],
    [
      "In Alkmaar zijn 395 plaatsen en in Hoorn 399. Haarlem vraagt 963 plaatsen.\nDe provincie telt 44 gemeenten.",
      /geen tabel/,
    ],
    ["Alkmaar 395 150\nHoorn 399 0\nHaarlem 963 794", /kop/],
    ["Gemeente Opgave Gerealiseerd\nAlkmaar 395\nHoorn 399 0\nHaarlem 963 794 12", /niet zeker/],
  ])("%j", (text, words) => expect(sentenceOf(text)).toMatch(words));
});

describe("what is not sure", () => {
  it("is left where a row lacks a number and nothing shows which", () => {
    const text = "Gemeente Opgave Gerealiseerd\nAlkmaar 395 150\nHoorn 399\nHaarlem 963 794\nHuizen 200 0\nTexel 0 0";
    const read = readPasted(text);
    expect("left" in read && read.left).toEqual(["Hoorn 399"]);
  });
  it("stays a blank cell where the columns show it", () => {
    const line = (...cells: string[]): string => cells.map((cell, at) => cell.padEnd(at === 0 ? 12 : 16)).join("");
    const table = [
      ["Gemeente", "Opgave", "Gerealiseerd"],
      ["Alkmaar", "395", "150"],
      ["Hoorn", "", "399"],
      ["Haarlem", "963", "794"],
      ["Huizen", "200", "100"],
      ["Texel", "101", "102"],
    ];
    expect(rowsOf(table.map((row) => line(...row)).join("\n"))).toEqual(table);
  });
  it("keeps a mark with its name", () => {
    expect(rowsOf("Gemeente Opgave\nAlkmaar1 395\nHoorn 1) 399\nHaarlem* 963")?.map(([name]) => name)).toEqual([
      "Gemeente",
      "Alkmaar1",
      "Hoorn 1)",
      "Haarlem*",
    ]);
  });
  it("never merges two tables", () => {
    const read = readPasted(
      "Tabel 1\nGemeente Opgave\nAlkmaar 1\nHoorn 2\nTexel 3\nTabel 2\nGemeente Gerealiseerd\nAlkmaar 4\nHoorn 5",
    );
    expect(read).toEqual({
      rows: [
        ["Gemeente", "Opgave"],
        ["Alkmaar", "1"],
        ["Hoorn", "2"],
        ["Texel", "3"],
      ],
      left: ["Tabel 1", "Tabel 2", "Gemeente Gerealiseerd", "Alkmaar 4", "Hoorn 5"],
    });
  });
});

test("the tab has numbers where they are surely whole, and the peildatum on top", () => {
  const rows = [
    ["Gemeente", "Opgave", "Gerealiseerd"],
    ["Alkmaar", "1.234", "12/3"],
    ["Hoorn", "−150", "74%"],
  ];
  expect(tabOf({ rows, left: [] }, { name: "Uit pdf", peildatum: "2026-10-01" })).toMatchObject({
    rows: [["Stand per 1-10-2026", "", ""], rows[0], ["Alkmaar", 1234, "12/3"], ["Hoorn", -150, "74%"]],
    headerRows: [1],
  });
});
