// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "./addresses";
import { includesCell, overlaps } from "./area-relations";

const area = (address: string) => parseAddress(address)!;

it.each([
  ["B2", true],
  ["C4", true],
  ["A2", false],
  ["B1", false],
  ["D4", false],
  ["C5", false],
])("B2:C4 has %s: %s", (cell, expected) => {
  expect(includesCell(area("B2:C4"), area(cell))).toBe(expected);
});

it.each([
  ["C4:D9", true],
  ["A1:Z99", true],
  ["C3", true],
  ["D2:E4", false],
  ["B5:C9", false],
  ["A1:A9", false],
])("B2:C4 and %s have cells in common: %s", (other, expected) => {
  expect(overlaps(area("B2:C4"), area(other))).toBe(expected);
  expect(overlaps(area(other), area("B2:C4"))).toBe(expected);
});
