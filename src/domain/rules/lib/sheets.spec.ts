// SPDX-License-Identifier: EUPL-1.2
import { workbookOf, type FixtureCell } from "../../sheet/snapshot.fixture";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { isMonitor, looksLikeData, rowsWithNumbers } from "./sheets";

const sheet = (rows: readonly (readonly FixtureCell[])[]): SheetSnapshot => {
  const [first] = workbookOf({ Tabblad: rows }).sheets;
  if (first === undefined) throw new Error("no sheet");
  return first;
};

test("rows with a number or a pair, by their number on the sheet", () => {
  expect(
    rowsWithNumbers(
      sheet([
        ["a", "b"],
        ["x", 1],
        ["", ""],
        ["y", "138/36"],
        ["z", "1 september 2025"],
      ]),
    ),
  ).toEqual([1, 3]);
});

test("three rows of words with numbers look like data; bare numbers and a short key do not", () => {
  expect(
    looksLikeData(
      sheet([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]),
    ),
  ).toBe(true);
  expect(looksLikeData(sheet([[1], [2], [3], [4]]))).toBe(false);
  expect(
    looksLikeData(
      sheet([
        ["a", 1],
        ["b", 2],
      ]),
    ),
  ).toBe(false);
});

test("a monitor is told by its formulas, saved without the add-in too", () => {
  const none = { converted: [] };
  expect(isMonitor(none, sheet([["Alkmaar", { value: 245, formula: '=SPREIDING.GAP("Alkmaar")' }]]))).toBe(true);
  expect(isMonitor(none, sheet([["Alkmaar", { value: "#NAME?", formula: '=_xldudf_SPREIDING_GAP("Alkmaar")' }]]))).toBe(
    true,
  );
  expect(isMonitor(none, sheet([["Spreiding", { value: 2, formula: "=1+1" }]]))).toBe(false);
  expect(isMonitor({ converted: [{ tab: "Tabblad", row: 0, column: 1 }] }, sheet([["Alkmaar", 245]]))).toBe(true);
});
