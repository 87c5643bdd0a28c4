// SPDX-License-Identifier: EUPL-1.2

import { findDate } from "./written-date";

describe("a time of more days", () => {
  it.each([
    ["december 2025", "2025-12-01", "2025-12-31", "2025-12-01"],
    ["dec-25", "2025-12-01", "2025-12-31", "2025-12-01"],
    ["dec. '25", "2025-12-01", "2025-12-31", "2025-12-01"],
    ["sept 25", "2025-09-01", "2025-09-30", "2025-09-01"],
    ["Realisatie February 2028", "2028-02-01", "2028-02-29", "2028-02-01"],
    ["12-2025", "2025-12-01", "2025-12-31", "2025-12-01"],
    ["2025-12", "2025-12-01", "2025-12-31", "2025-12-01"],
    ["eind september 2025", "2025-09-01", "2025-09-30", "2025-09-30"],
    ["begin september 2025", "2025-09-01", "2025-09-30", "2025-09-01"],
    ["medio september 2025", "2025-09-01", "2025-09-30", null],
    ["Gerealiseerd Q3 2025 (regulier)", "2025-07-01", "2025-09-30", "2025-09-30"],
    ["2025-Q3", "2025-07-01", "2025-09-30", "2025-09-30"],
    ["4e kwartaal 2025", "2025-10-01", "2025-12-31", "2025-12-31"],
    ["Vierde kwartaal van 2025", "2025-10-01", "2025-12-31", "2025-12-31"],
    ["kwartaal 1 2026", "2026-01-01", "2026-03-31", "2026-03-31"],
    ["eerste helft 2026", "2026-01-01", "2026-06-30", "2026-06-30"],
    ["Stand eind 2025", "2025-01-01", "2025-12-31", "2025-12-31"],
    ["medio 2025", "2025-01-01", "2025-12-31", null],
    ["begin 2028", "2028-01-01", "2028-12-31", null],
    ["najaar 2026", "2026-01-01", "2026-12-31", null],
  ])("%s runs from %s to %s, and a stand of it is of %s", (text, first, last, stand) => {
    expect(findDate(text)?.span).toEqual({ first, last, stand });
  });

  it.each([
    "2025",
    "Realisatie 2025",
    "spreidingswet 2024",
    "Q5 2025",
    "de eerste helft van de plaatsen",
    "1-2",
    "12.5",
    "138/36",
    "mei",
    "meer dan 25",
    "2024-2025",
    "tel. 12-34",
    "Marum 25",
    "13-2025",
    "september",
    "week 40 2025",
    "n.t.b.",
  ])("%s is none", (text) => {
    expect(findDate(text)?.span).toBeUndefined();
  });

  it("of a quarter without its year is the last day", () => {
    expect(findDate("Q3")).toEqual({ day: 30, month: 9, year: null, text: "Q3" });
  });
});
