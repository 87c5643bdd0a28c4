// SPDX-License-Identifier: EUPL-1.2
import { hasFailed, isBusy, partOf, type FormulaCells } from "./formula-cells";

const cellsOf = (...values: (string | number)[]): FormulaCells => ({
  sheetId: "1",
  tab: "Tabblad",
  area: { row: 4, column: 1, rowCount: 1, columnCount: values.length },
  formulas: [values.map((_, at) => `=SPREIDING.GAP(A${String(at)})`)],
  values: [values],
  formats: [values.map(() => "General")],
  errors: [values.map((value) => String(value).startsWith("#"))],
});

it("takes a table with an error among its numbers for a result, an error alone not", () => {
  expect(hasFailed(cellsOf(14, "#N/A"))).toBe(false);
  expect(hasFailed(cellsOf("#N/A"))).toBe(true);
  expect(hasFailed(cellsOf(14, "#CALC!"))).toBe(true);
});

it("knows a result that is still to come", () =>
  expect(["#BUSY!", "#N/A", 14, undefined].map(isBusy)).toEqual([true, false, false, false]));

it("cuts a part out of all grids", () => {
  const part = partOf(cellsOf(1, 2, "#N/A"), { row: 4, column: 2, rowCount: 1, columnCount: 2 });
  expect(part).toMatchObject({
    formulas: [["=SPREIDING.GAP(A1)", "=SPREIDING.GAP(A2)"]],
    values: [[2, "#N/A"]],
    errors: [[false, true]],
    area: { column: 2, columnCount: 2 },
  });
});
