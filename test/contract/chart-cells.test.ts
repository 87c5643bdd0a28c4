// SPDX-License-Identifier: EUPL-1.2
/** What a chart over the grid reads of the open workbook. */
import { MAX_ROWS } from "../../src/domain/sheet/sheet-limits";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { chartCells } from "../../src/workbench/page/charts/chart-cells";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, idOf, sheetOf } from "./workbook.fixture";

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  const sheet = sheetOf("Blad1", [["naam", "aantal"], ["a", 1234.5], ["b", "=NA()"], ["c", "=B2*2"]]); // prettier-ignore
  workbook = await openHeadless(bookOf([{ ...sheet, hiddenRows: [1], hiddenColumns: [0] }]), { functions: [] });
});
afterAll(() => workbook.dispose());

const read = (rowCount: number, columnCount: number, withHidden: boolean) => {
  const area = { sheetId: idOf(workbook.engine, "Blad1"), row: 0, column: 0, rowCount, columnCount };
  return chartCells(workbook.engine)(area, withHidden)?.map((row) => row.map(({ value, text }) => [value, text]));
};

test("values and what the cells show, in Dutch; hidden rows and columns only where they are asked for", () => {
  expect(read(4, 2, true)).toEqual([
    [["naam", "naam"], ["aantal", "aantal"]],
    [["a", "a"], [1234.5, "1234,5"]],
    [["b", "b"], ["#N/A", "#N/B"]],
    [["c", "c"], [2469, "2469"]],
  ]); // prettier-ignore
  expect(read(4, 2, false)).toEqual([[["aantal", "aantal"]], [["#N/A", "#N/B"]], [[2469, "2469"]]]);
});

test("of a whole column only what is in use; nothing of a sheet that is gone", () => {
  expect(read(MAX_ROWS, 2, true)).toHaveLength(4);
  const gone = { sheetId: "away", row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(chartCells(workbook.engine)(gone, true)).toBeNull();
});
