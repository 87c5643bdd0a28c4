// SPDX-License-Identifier: EUPL-1.2
import { linear } from "./linear";

test("in proportion, downwards too", () => {
  expect(linear([100, 200], [0, 50])(150)).toBe(25);
  expect(linear([0, 200], [100, 0])(50)).toBe(75);
});

test("one moment alone stands in the middle", () => {
  expect(linear([7, 7], [0, 100])(7)).toBe(50);
});
