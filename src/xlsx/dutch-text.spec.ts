// SPDX-License-Identifier: EUPL-1.2
import { countedFrom1900, dutchText } from "./dutch-text";

test.each([
  [14910, "#,##0", "14.910"],
  [-0.5, "0.0%", "-50,0%"],
  [0.1, "General", "0,1"],
  [45901, "d-m-yyyy", "1-9-2025"],
  [45877, "d-mmm", "8-aug"],
  [45717, "d mmm yyyy", "1 mrt 2025"],
  [45901, "[$-413]d mmmm yyyy", "1 september 2025"],
  [120, '0" plaatsen"', "120 plaatsen"],
  [1234567, "0.0,,", "1,2"],
  [12, ";;;", ""],
  [12, "@", "12"],
  [12, "geen [opmaak", "######"],
])("%d as %s", (value, numberFormat, text) => expect(dutchText(value, numberFormat)).toBe(text));

test("a day of 1904 is counted from 1900, another number is not", () => {
  expect(dutchText(countedFrom1900(44439, "d-m-yyyy"), "d-m-yyyy")).toBe("1-9-2025");
  expect(countedFrom1900(44439, "#,##0")).toBe(44439);
});
