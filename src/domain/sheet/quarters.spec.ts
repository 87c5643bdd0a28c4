// SPDX-License-Identifier: EUPL-1.2

import { quarterOf, quartersBetween } from "./quarters";

test.each([
  ["2025-01-01", 2025, 1, "2025-01-01", "2025-03-31"],
  ["2024-02-29", 2024, 1, "2024-01-01", "2024-03-31"],
  ["2025-06-30", 2025, 2, "2025-04-01", "2025-06-30"],
  ["2025-09-01", 2025, 3, "2025-07-01", "2025-09-30"],
  ["2025-12-31", 2025, 4, "2025-10-01", "2025-12-31"],
])("the quarter of %s", (day, year, number, first, last) => {
  expect(quarterOf(day)).toEqual({ year, number, first, last });
});

test("every quarter of which a day lies between two days, also across years", () => {
  const names = (from: string, to: string) =>
    quartersBetween(from, to).map(({ year, number }) => `${String(year)}-${String(number)}`);
  expect(names("2025-09-30", "2026-04-01")).toEqual(["2025-3", "2025-4", "2026-1", "2026-2"]);
  expect(names("2025-09-30", "2025-09-30")).toEqual(["2025-3"]);
  expect(names("2025-10-01", "2025-09-30")).toEqual([]);
});
