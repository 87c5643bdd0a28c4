// SPDX-License-Identifier: EUPL-1.2
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { countsFrom1904 } from "./date-system";

/** 1 September 2025 is serial 45901 counted from 1900, 44439 from 1904. */
const cell = (value: number, text: string, format = "d-m-yyyy") =>
  workbookOf({ Blad1: [["peildatum", { value, text, format }]] }).sheets;

describe("the date system", () => {
  it("follows from a cell that shows its year", () => {
    expect(countsFrom1904(cell(45901, "1-9-2025"))).toBe(false);
    expect(countsFrom1904(cell(44439, "1-9-2025"))).toBe(true);
    expect(countsFrom1904(cell(44439, "1 september 2025", "d mmmm yyyy"))).toBe(true);
  });

  it("is 1900 where no cell says otherwise", () => {
    expect(countsFrom1904(cell(44439, "1-9-25", "d-m-yy"))).toBe(false);
    expect(countsFrom1904(cell(44439, "########"))).toBe(false);
    expect(countsFrom1904(cell(44439, "2025", "0"))).toBe(false);
    expect(countsFrom1904([])).toBe(false);
  });

  it("passes over a year that belongs to neither system", () => {
    const sheets = [...cell(45901, "stand 1999"), ...cell(44439, "1-9-2025")];
    expect(countsFrom1904(sheets)).toBe(true);
  });
});
