// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../sheet/snapshot";
import type { Cell } from "../cell";
import { isDateFormat, readDate } from "./read-date";

const cell = (value: CellValue, numberFormat = "General"): Cell => ({
  at: { tab: "Tabblad", row: 0, column: 0 },
  value,
  text: String(value),
  formula: "",
  numberFormat,
  type: typeof value === "number" ? "number" : "text",
});

describe("a date column", () => {
  it("reads Excel dates, also unformatted ones and those of 1904", () => {
    expect(readDate(cell(45901, "d-m-yyyy"), false)).toMatchObject({ kind: "date", date: "2025-09-01" });
    expect(readDate(cell(45901), false)).toMatchObject({ kind: "date", date: "2025-09-01" });
    expect(readDate(cell(44439, "d-m-yyyy"), true)).toMatchObject({ kind: "date", date: "2025-09-01" });
  });

  it("reads dates as text", () => {
    expect(readDate(cell("1 september 2025"), false)).toMatchObject({
      kind: "date",
      date: "2025-09-01",
      yearMissing: false,
    });
    expect(readDate(cell("1/9"), false)).toMatchObject({ kind: "date", date: null, yearMissing: true });
  });

  it("makes no date of a year, a small number or words", () => {
    expect(readDate(cell(2025), false).kind).toBe("unreadable");
    expect(readDate(cell("na einde cyclus"), false)).toMatchObject({ kind: "text" });
    expect(readDate(cell("onbekend"), false)).toMatchObject({ kind: "missing" });
    expect(readDate(cell(""), false)).toMatchObject({ kind: "blank" });
  });

  it("tells a date format from a number format", () => {
    for (const format of ["d-m-yyyy", "d-mmm", "mmm-yy", "[$-413]d mmmm yyyy", "dd/mm/yy;@"])
      expect(isDateFormat(format)).toBe(true);
    for (const format of ["General", "0", "#,##0", "0.0%", "@", '0 "dagen"', "[Red]-0", "€ #,##0"])
      expect(isDateFormat(format)).toBe(false);
  });
});
