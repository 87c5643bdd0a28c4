// SPDX-License-Identifier: EUPL-1.2
import { todayAt } from "./today";

test("the user's own day, also around midnight", () => {
  expect(todayAt(new Date(2026, 1, 1, 0, 0, 1))).toBe("2026-02-01");
  expect(todayAt(new Date(2025, 11, 31, 23, 59, 59))).toBe("2025-12-31");
});
