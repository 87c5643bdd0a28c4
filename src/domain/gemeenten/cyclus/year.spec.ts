// SPDX-License-Identifier: EUPL-1.2

import { cycliOf } from "./cycli";
import { spansNamed, yearOf } from "./year";

const cycli = cycliOf([]);

describe("a date without a year", () => {
  it("gets the one year that falls between verdeelbesluit and end of the cyclus that the workbook is about", () => {
    expect(yearOf({ day: 1, month: 9 }, spansNamed(["2025-07-01"], cycli))).toBe("2025-09-01");
  });

  it("stays open where two years are possible: January 2025 and January 2026 both lie in the cyclus", () => {
    expect(yearOf({ day: 1, month: 1 }, spansNamed(["2025-07-01"], cycli))).toBeNull();
  });

  it("stays open where the workbook names no full date, or one outside every known cyclus", () => {
    expect(yearOf({ day: 1, month: 9 }, spansNamed([], cycli))).toBeNull();
    expect(yearOf({ day: 1, month: 9 }, spansNamed(["2027-07-01"], cycli))).toBeNull();
  });

  it("follows the workbook's own tab Cyclus", () => {
    const own = cycliOf([
      { cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-15" },
      { cyclus: 2, stap: "Einde cyclus", date: "2028-02-01" },
    ]);
    expect(yearOf({ day: 1, month: 9 }, spansNamed(["2027-03-01"], own))).toBe("2027-09-01");
  });
});
