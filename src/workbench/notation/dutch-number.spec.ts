// SPDX-License-Identifier: EUPL-1.2
import { numberToType, typedNumber } from "./dutch-number";

test.each([
  ["1.000", 1000, "#,##0"],
  ["14.910,5", 14910.5, "#,##0.00"],
  ["1,5", 1.5, undefined],
  ["-7", -7, undefined],
  ["5%", 0.05, "0%"],
  ["77,3 %", 0.773, "0.00%"],
  ["1-9-2025", 45901, "d-m-yyyy"],
  ["01/09/2025", 45901, "d-m-yyyy"],
])("%s", (typed, value, numberFormat) => {
  const read = typedNumber(typed, false);
  expect(read?.value).toBeCloseTo(value, 12);
  expect(read?.numberFormat).toBe(numberFormat);
});

test.each(["138/36", "31-2-2025", "1.00", "12.34.567", "Alkmaar", "", "1,2,3", "+638 plaatsen"])(
  "“%s” is a text",
  (typed) => {
    expect(typedNumber(typed, false)).toBeNull();
  },
);

test("in a workbook that counts from 1904 the same day has another number", () => {
  expect(typedNumber("1-9-2025", true)?.value).toBe(45901 - 1462);
});

test("a number is shown with its decimal comma", () => {
  expect(numberToType(0.7725687)).toBe("0,7725687");
});
