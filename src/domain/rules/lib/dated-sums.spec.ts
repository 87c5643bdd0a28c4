// SPDX-License-Identifier: EUPL-1.2
import { DatedSums } from "./dated-sums";

test("what came before a day, and up to and with it", () => {
  const sums = new DatedSums([
    { date: "2025-09-01", places: 5 },
    { date: "2025-07-01", places: 1 },
    { date: "2025-09-01", places: -2 },
    { date: "2026-01-01", places: 7 },
  ]);
  const days = ["2025-06-30", "2025-07-01", "2025-09-01", "2025-12-31", "2026-01-01"];
  expect(sums.first).toBe("2025-07-01");
  expect(days.map((day) => sums.before(day))).toEqual([0, 0, 1, 4, 4]);
  expect(days.map((day) => sums.upTo(day))).toEqual([0, 1, 4, 4, 11]);
});

test("of nothing", () => {
  const none = new DatedSums([]);
  expect([none.first, none.before("2025-01-01"), none.upTo("2025-01-01")]).toEqual([null, 0, 0]);
});
