// SPDX-License-Identifier: EUPL-1.2
import { pictureFileName, pictureText } from "./picture-text";

const HEAD = { title: "Per gemeente", about: "Noord-Holland, regulier, peildatum 1-9-2025", notes: [] };
const cellsOf = (...values: readonly string[]): readonly string[] =>
  pictureText(HEAD, { columns: ["Gemeente"], rows: [{ key: "1", name: "Hoorn", values }] })
    .split("\n")
    .at(-1)!
    .split("\t");

test("the heading, what it is of, and the table with a tab between columns", () => {
  const text = pictureText(
    { ...HEAD, notes: ["zonder Urk"] },
    { columns: ["Gemeente", "Taak\u00ADstelling"], rows: [{ key: "1", name: "Hoorn", values: ["1.399"] }] },
  );
  expect(text).toBe(
    "Per gemeente\nNoord-Holland, regulier, peildatum 1-9-2025\n\nGemeente\tTaakstelling\nHoorn\t1399\n\nzonder Urk",
  );
});

test("a number is read as that number in every language of Excel", () => {
  expect(cellsOf("0", "399", "14.910", "−4.119", "+728", "1.234.567")).toEqual([
    "Hoorn",
    "0",
    "399",
    "14910",
    "-4119",
    "728",
    "1234567",
  ]);
});

test("what only looks like one stays as it is", () => {
  expect(cellsOf("onbekend", "77,3 %", "1-9-2025", "1.23", "12.3456", "–")).toEqual([
    "Hoorn",
    "onbekend",
    "77,3 %",
    "1-9-2025",
    "1.23",
    "12.3456",
    "–",
  ]);
});

test("no text becomes a formula, a column or a row", () => {
  expect(cellsOf("=1+1", "+31 6", "@naam", "-naam", "een\ttwee\ndrie")).toEqual([
    "Hoorn",
    "'=1+1",
    "'+31 6",
    "'@naam",
    "'-naam",
    "een twee drie",
  ]);
});

test("the name of the file says what it is of", () => {
  expect(pictureFileName({ title: "Op schema?", about: "Fryslân, regulier" })).toBe("op-schema-fryslan-regulier.png");
});
