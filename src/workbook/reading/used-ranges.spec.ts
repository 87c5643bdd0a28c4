// SPDX-License-Identifier: EUPL-1.2
import { OfficeMockObject } from "office-addin-mock";
import { SheetTooLarge } from "../excel/read-errors";
import { readUsedRanges } from "./used-ranges";

const gridOf = (rows: number, columns: number, what: string): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => what));

/** One tab with this used range; of its looks Excel gives what is in `looks`. */
function used(rowCount: number, columnCount: number, looks: { valueTypes: unknown; numberFormat: unknown }) {
  const answer: object = { isNullObject: false, rowIndex: 2, columnIndex: 1, rowCount, columnCount, ...looks };
  const range = new OfficeMockObject(answer);
  range.load("isNullObject");
  const context = { sync: () => range.sync() } as unknown as Excel.RequestContext;
  const sheet = { name: "Groot", getUsedRangeOrNullObject: () => range } as unknown as Excel.Worksheet;
  return readUsedRanges(context, [sheet]);
}
const area = (rowCount: number, columnCount: number) => ({ row: 2, column: 1, rowCount, columnCount });
const looks = (rows: number, columns: number) => ({
  valueTypes: gridOf(rows, columns, "Double"),
  numberFormat: gridOf(rows, columns, "General"),
});

it("brings the types and the number formats along", async () => {
  const { valueTypes: types, numberFormat: numberFormats } = looks(3, 2);
  expect(await used(3, 2, looks(3, 2))).toEqual([{ area: area(3, 2), looks: { types, numberFormats } }]);
});

it.each([
  ["nothing", { valueTypes: undefined, numberFormat: undefined }],
  ["too few rows", looks(2, 2)],
  ["too few columns", looks(3, 1)],
])("leaves them for later where Excel gives %s without an error", async (_, given) => {
  expect(await used(3, 2, given)).toEqual([{ area: area(3, 2), looks: null }]);
});

it("refuses a tab that memory cannot hold", async () => {
  const nothing = { valueTypes: undefined, numberFormat: undefined };
  await expect(used(1_048_576, 10, nothing)).rejects.toBeInstanceOf(SheetTooLarge);
  await expect(used(1_000_000, 10, nothing)).resolves.toEqual([{ area: area(1_000_000, 10), looks: null }]);
});
