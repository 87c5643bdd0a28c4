// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { areaAddress, parseAddress } from "../../domain/sheet/addresses";
import { rectanglesOf } from "./rectangles";

const shown = (...addresses: string[]) =>
  rectanglesOf(addresses.map((address) => parseAddress(address)!)).map(areaAddress);

it("brings neighbours together", () => {
  expect(shown("B2", "B3", "C2", "C3", "D3")).toEqual(["B2:C3", "D3"]);
  expect(shown("A1", "C1", "A3")).toEqual(["A1", "A3", "C1"]);
  expect(shown()).toEqual([]);
});

it("covers every cell once, and no other", () => {
  const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: ({ row, column }) => `${String(row)} ${String(column)}` }),
      (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ row, column, rowCount, columnCount }) =>
          Array.from(
            { length: rowCount * columnCount },
            (_, at) => `${String(row + Math.floor(at / columnCount))} ${String(column + (at % columnCount))}`,
          ),
        );
        expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${String(row)} ${String(column)}`).sort());
      },
    ),
  );
});
