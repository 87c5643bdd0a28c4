// SPDX-License-Identifier: EUPL-1.2
import {
  formatChange,
  formatCount,
  formatDate,
  formatDateLong,
  formatList,
  formatPercent,
  formatPlaces,
} from "./format";

test("places in Dutch notation", () => {
  expect(formatPlaces(14910)).toBe("14.910");
  expect(formatPlaces(1380)).toBe("1.380");
  expect(formatPlaces(-408)).toBe("−408");
  expect(formatPlaces(14.91)).toBe("14,91");
});

test("a change always shows its sign, except 0", () => {
  expect(formatChange(683)).toBe("+683");
  expect(formatChange(-270)).toBe("−270");
  expect(formatChange(0)).toBe("0");
});

test("percentages", () => {
  expect(formatPercent((12202 / 14910) * 100, 1)).toBe("81,8 %");
  expect(formatPercent(77, 0)).toBe("77 %");
});

test("dates", () => {
  expect(formatDate("2025-09-01")).toBe("1-9-2025");
  expect(formatDateLong("2025-09-01")).toBe("1 september 2025");
});

test("lists and counts", () => {
  expect(formatList(["a"])).toBe("a");
  expect(formatList(["a", "b", "c"])).toBe("a, b en c");
  expect(formatList(["a", "b", "c", "d"], 3)).toBe("a, b en 2 andere");
  expect(formatCount(1, "rij", "rijen")).toBe("1 rij");
  expect(formatCount(3, "rij", "rijen")).toBe("3 rijen");
});
