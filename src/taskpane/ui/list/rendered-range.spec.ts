// SPDX-License-Identifier: EUPL-1.2
import { offsetsOf, rangeBetween } from "./rendered-range";

const hundred = offsetsOf(Array.from({ length: 100 }, () => 10));

test("offsets begin at 0 and end with the length of the whole", () => {
  expect(offsetsOf([30, 10, 5])).toEqual([0, 30, 40, 45]);
  expect(offsetsOf([])).toEqual([0]);
});

test.each([
  ["the top", 0, 95, 0, 12],
  ["the middle, rounded outwards", 450, 520, 44, 56],
  ["the end", 960, 2000, 96, 100],
  ["above the list", -500, -100, 0, 4],
  ["below the list", 5000, 6000, 96, 100],
])("%s", (_, top, bottom, first, end) => {
  expect(rangeBetween(hundred, top, bottom)).toEqual({ first, end });
});

test("an empty list draws nothing", () => {
  expect(rangeBetween([0], 0, 700)).toEqual({ first: 0, end: 0 });
});

test("heights may differ", () => {
  expect(rangeBetween(offsetsOf([1000, 10, 10, 10, 10, 10, 10, 10, 10]), 0, 900)).toEqual({ first: 0, end: 4 });
});
