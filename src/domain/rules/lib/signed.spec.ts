// SPDX-License-Identifier: EUPL-1.2
import { signed } from "./signed";

test.each([
  [683, "+683"],
  [-270, "-270"],
  [0, "0"],
  [12202, "+12.202"],
  [-1234567, "-1.234.567"],
])("%p is written %p", (change, text) => {
  expect(signed(change)).toBe(text);
});
