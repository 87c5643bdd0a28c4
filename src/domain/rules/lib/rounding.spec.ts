// SPDX-License-Identifier: EUPL-1.2
import { roundedPercentage } from "./rounding";

test.each([
  [12202, 14910, 0, 82],
  [12202, 14910, 1, 81.8],
  [771, 1380, 0, 56],
  [0, 76, 0, 0],
  [1, 8, 0, 13],
  [1, 8, 1, 12.5],
  [57, 200, 0, 29],
  [569, 2000, 0, 28],
  [1004, 963, 0, 104],
])("%p of %p at %p decimals is %p %%", (part, whole, decimals, percent) => {
  expect(roundedPercentage(part, whole, decimals)).toBe(percent);
});
