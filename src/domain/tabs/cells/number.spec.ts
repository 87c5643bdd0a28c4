// SPDX-License-Identifier: EUPL-1.2

import { parseNumber } from "./number";

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["14910", 14910],
    ["14.910", 14910],
    ["14 910", 14910],
    ["1.234.567", 1234567],
    ["14.910,0", 14910],
    ["14910,5", 14910.5],
    ["0,77", 0.77],
    ["0.77", 0.77],
    ["1,234,567", 1234567],
    ["14,910.5", 14910.5],
    ["-240", -240],
    ["−150", -150],
    ["– 150", -150],
    ["+638", 638],
    ["-0", 0],
    ["9.007.199.254.740.991", 9007199254740991],
    ["15,0000000000000000000", 15],
    ["14,9999", 14.9999],
  ])("reads %s", (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });

  it("says that one comma with three digits behind it has two readings", () => {
    expect(parseNumber("14,910")).toEqual({ value: 14.91, decimals: 3, ambiguous: true });
    expect(parseNumber("0,910")?.ambiguous).toBe(false);
    expect(parseNumber("14,91")?.ambiguous).toBe(false);
  });

  it.each([
    "",
    "-",
    "abc",
    "12a",
    "1.2.3",
    "14.91.0",
    "12 34",
    "1,23,456",
    "1.234,567,8",
    "100-150",
    "5 %",
    "0.1234.5",
    "1 2",
    "014.910",
    "9007199254740993",
    "9.007.199.254.740.993",
    "9,007,199,254,740,993.5",
    "14,99999999999999999",
  ])("gives no number for %s", (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});
