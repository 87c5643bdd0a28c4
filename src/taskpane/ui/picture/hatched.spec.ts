// SPDX-License-Identifier: EUPL-1.2
import { hatch, hatched } from "./hatched";

test("the strokes of a hatch stay in their box", () => {
  expect(hatch(0, 8, 2, 10)).toBe("M0 10L8 2M4 10L8 6");
  expect(hatch(5, 5, 2, 10)).toBe("");
});

test("a hatched box is closed before its strokes", () => {
  expect(hatched(0, 8, 2, 10)).toBe("M0 2H8V10H0ZM0 10L8 2M4 10L8 6");
});
