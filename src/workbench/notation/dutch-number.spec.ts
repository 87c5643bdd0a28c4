// SPDX-License-Identifier: EUPL-1.2
import { isNumberAsText, numberToType, typedNumber } from "./dutch-number";

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

test.each(["14.910", "138", " 7,5 ", "12 %", "-60"])("%s is a number stored as text", (text) => {
  expect(isNumberAsText(text)).toBe(true);
});

test.each(["1-12-2025", "1/1/2026", "138/36", "5.198 (71%)", "1.23", "12o", "", "-", "GM0344"])(
  "%s is none",
  (text) => {
    expect(isNumberAsText(text)).toBe(false);
  },
);
