// SPDX-License-Identifier: EUPL-1.2

import { dateOf, findDate, findDay } from "./written-date";

describe("findDay", () => {
  it.each([
    ["Realisatie 1/7/2025", "2025-07-01"],
    ["stand 01-09-25", "2025-09-01"],
    ["per 1 september 2025", "2025-09-01"],
    ["1-sep-25", "2025-09-01"],
    ["1 mrt '26", "2026-03-01"],
    ["2025-07-01", "2025-07-01"],
    ["Export_20250701", "2025-07-01"],
    ["28.10.2025", "2025-10-28"],
    ["verwacht 1/2/2026", "2026-02-01"],
    ["September 1, 2025", "2025-09-01"],
    ["1 mrt. '25", "2025-03-01"],
    ["1 March 2025", "2025-03-01"],
  ])("reads %s", (text, date) => {
    const day = findDay(text);
    expect(day === null ? null : dateOf(day)).toBe(date);
  });

  it("says when the year is missing", () => {
    expect(findDay("Gerealiseerd 1/9 (regulier/amv)")).toMatchObject({ day: 1, month: 9, year: null, text: "1/9" });
    expect(findDay("1 september")).toMatchObject({ day: 1, month: 9, year: null });
  });

  it.each([
    "Realisatie",
    "31/2/2025",
    "1/13",
    "12.5",
    "138/36",
    "(regulier/amv)",
    "4.567",
    "1.160",
    "cyclus 1",
    "2025",
    "1/2/3/4",
  ])("finds no date in %s", (text) => {
    expect(findDay(text)).toBeNull();
  });
});

describe("a date that is none", () => {
  it.each([
    "31-9-2025",
    "Gerealiseerd 31-9-2025",
    "31-2-26",
    "12/25/2025",
    "31 september 2025",
    "31 september",
    "2025-09-31",
    "45-1-2025",
    "stand 31/9",
  ])("%s is meant as one", (text) => {
    expect(findDate(text)).toMatchObject({ exists: false });
    expect(findDay(text)).toBeNull();
  });

  it.each(["20251301", "120250701", "24/36/20", "31/9", "24/36", "31-9", "1/2/3/4", "12.5", "1.160.500"])(
    "%s is not",
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});
