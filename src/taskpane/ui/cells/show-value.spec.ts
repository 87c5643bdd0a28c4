// SPDX-License-Identifier: EUPL-1.2
import { showContent, showValue } from "./show-value";

test.each([
  ["Hollands Kroon", "Hollands Kroon"],
  ["", "(leeg)"],
  [14910, "14.910"],
  [-408, "−408"],
  [0, "0"],
  [0.81837, "0,81837"],
  [true, "WAAR"],
  [false, "ONWAAR"],
])("%p is shown as %s", (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test.each([
  ["a date that Excel made of 8/8", 45877, "d-mmm", "8-8-2025"],
  ["a number", 45877, "#,##0", "45.877"],
  ["a number with a word that has a d in it", 45877, '0 "dagen"', "45.877"],
  ["a number without a format", 45877, "General", "45.877"],
  ["a red negative", -3, "0;[Red]-0", "−3"],
  ["a formula", '=SPREIDING.GAP("Alkmaar")', "General", '=SPREIDING.GAP("Alkmaar")'],
])("%s", (_, formula, numberFormat, shown) => {
  expect(showContent({ formula, numberFormat })).toBe(shown);
});
