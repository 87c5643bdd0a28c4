// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
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

test("two numbers of one row, and the name of a gemeente over two rows", () => {
  expect(check(samengevoegdeCellen, { V: { rows, merges: [area(2, 1, 1, 2)] } })).toMatchObject([{ at: "V!B3:C3" }]);
  expect(check(samengevoegdeCellen, { V: { rows, merges: [area(2, 0, 2, 1)] } })).toMatchObject([{ at: "V!A3:A4" }]);
});
