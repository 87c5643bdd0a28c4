// SPDX-License-Identifier: EUPL-1.2

import { addAll, largest, smallest } from "./extremes";

const MANY = Array.from({ length: 1_000_000 }, (_, at) => at);

test("the largest and smallest of more numbers than a call has room for", () => {
  expect(largest(MANY)).toBe(999_999);
  expect(smallest(MANY)).toBe(0);
});

test("the bound counts too, and is the answer where there are no numbers", () => {
  expect(largest([3, 9], 5)).toBe(9);
  expect(largest([3], 5)).toBe(5);
  expect(largest([], 1)).toBe(1);
  expect(largest([])).toBe(-Infinity);
  expect(smallest([3, 9], 5)).toBe(3);
  expect(smallest(new Map([["a", 9]]).values(), 5)).toBe(5);
  expect(smallest([])).toBe(Infinity);
});

test("what is no number makes none", () => {
  expect(largest([1, NaN, 2])).toBeNaN();
  expect(smallest([1, NaN, 2])).toBeNaN();
});

test("puts more at the end than a call has room for", () => {
  const list = [-1];
  addAll(list, MANY);
  expect(list).toHaveLength(1_000_001);
  expect(list.slice(0, 3)).toEqual([-1, 0, 1]);
});
