// SPDX-License-Identifier: EUPL-1.2
import { areaOfAddress, excelAddress, fits } from "./excel-addresses";

it.each([
  ["B2", [1, 1, 1, 1]],
  ["$B$2:D9", [1, 1, 8, 3]],
  ["'Blad 1'!A1", [0, 0, 1, 1]],
  ["A:C", [0, 0, 1_048_576, 3]],
  ["2:5", [1, 0, 4, 16_384]],
  [undefined, [0, 0, 1_048_576, 16_384]],
])("reads %j", (address, [row, column, rowCount, columnCount]) =>
  expect(areaOfAddress(address)).toEqual({ row, column, rowCount, columnCount }),
);

it.each(["Alkmaar", "A0", "XFE1", "B2:A1", "1048577:1048577", "A1:", "A1;B2"])("refuses %j", (address) =>
  expect(areaOfAddress(address)).toBeNull(),
);

it("writes addresses as Excel does", () => {
  expect(excelAddress("Blad1", { row: 0, column: 0, rowCount: 2, columnCount: 2 })).toBe("Blad1!A1:B2");
  expect(excelAddress("Regio's", { row: 3, column: 1, rowCount: 1, columnCount: 1 })).toBe("'Regio''s'!B4");
});

it("knows what lies outside a sheet", () => {
  expect(fits({ row: 1_048_575, column: 0, rowCount: 1, columnCount: 1 })).toBe(true);
  expect(fits({ row: 1_048_575, column: 0, rowCount: 2, columnCount: 1 })).toBe(false);
  expect(fits({ row: 0, column: 0, rowCount: 0, columnCount: 1 })).toBe(false);
  expect(fits({ row: 0.5, column: 0, rowCount: 1, columnCount: 1 })).toBe(false);
});
