// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf } from "../lib/rules.fixture";
import { samengevoegdeCellen } from "./samengevoegde-cellen";

const rows = [
  ["Taakstelling 2025", "", ""],
  ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
  ["Alkmaar", 395, 102],
  ["Hoorn", 399, 0],
  ["Totaal", 794, 102],
];
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test("a title, a header and the name of a regio over its lines may be merged", () => {
  expect(check(samengevoegdeCellen, { V: { rows, merges: [area(0, 0, 1, 3), area(1, 1, 1, 2)] } })).toEqual([]);
  const regios = [
    ["Regio", "", "Regulier"],
    ["Kennemerland", "Taakstelling", 3023],
    ["", "Realisatie 1-7-2025", 2304],
  ];
  expect(check(samengevoegdeCellen, { R: { rows: regios, merges: [area(1, 0, 2, 1)] } })).toEqual([]);
});

test("names, words and dates over the rows of a list hold for each of them", () => {
  const locaties = [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Assen", "A", "regulier", 60, "1-1-2020", "1-1-2040"],
    ["", "B", "", 40, "", ""],
  ];
  const merges = [0, 2, 4, 5].map((column) => area(1, column, 2, 1));
  expect(check(samengevoegdeCellen, { L: { rows: locaties, merges } })).toEqual([]);
  expect(modelOf({ L: { rows: locaties, merges } }).records.locaties[1]).toMatchObject({
    soort: "regulier",
    plaatsen: 40,
    opening: "2020-01-01",
    einde: "2040-01-01",
  });
  const joint = check(samengevoegdeCellen, { L: { rows: locaties, merges: [area(1, 3, 2, 1)] } });
  expect(joint.map(({ sentence }) => sentence)).toEqual([
    "De cellen D2:D3 zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.",
  ]);
});

test("two numbers of one row, and the name of a gemeente over two rows", () => {
  expect(check(samengevoegdeCellen, { V: { rows, merges: [area(2, 1, 1, 2)] } })).toMatchObject([{ at: "V!B3:C3" }]);
  expect(check(samengevoegdeCellen, { V: { rows, merges: [area(2, 0, 2, 1)] } })).toMatchObject([
    { at: "V!A3:A4", params: { name: true } },
  ]);
});
