// SPDX-License-Identifier: EUPL-1.2

import { niceTicks } from "./nice-ticks";

test.each([
  [14_910, [0, 5_000, 10_000, 15_000]],
  [399, [0, 200, 400]],
  [300, [0, 100, 200, 300]],
  [301, [0, 200, 400]],
  [100, [0, 50, 100]],
  [7, [0, 5, 10]],
  [3, [0, 1, 2, 3]],
  [2, [0, 1, 2]],
  [1, [0, 1]],
])("up to %d in at most three steps", (most, expected) => {
  expect(niceTicks(most, 3)).toEqual(expected);
});
