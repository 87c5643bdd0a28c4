// SPDX-License-Identifier: EUPL-1.2
import { groupBy } from "./group-by";

test("items per key, keys in the order of their first item", () => {
  expect([...groupBy([3, 1, 4, 6], (number) => (number % 2 === 0 ? "even" : "odd"))]).toEqual([
    ["odd", [3, 1]],
    ["even", [4, 6]],
  ]);
});
