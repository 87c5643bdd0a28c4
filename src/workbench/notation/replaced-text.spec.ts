// SPDX-License-Identifier: EUPL-1.2
import { CellValueType, Styles, type ICellData } from "@univerjs/core";
import { withReplaced } from "./replaced-text";

const styles = new Styles({
  thousands: { n: { pattern: "#,##0" } },
  date: { n: { pattern: "d-m-yyyy" } },
  share: { n: { pattern: "0.0%" } },
  text: { n: { pattern: "@" } },
});
const number = (v: number, s?: string): ICellData => ({ v, t: CellValueType.NUMBER, ...(s !== undefined && { s }) });
const text = (v: string, s?: string): ICellData => ({ v, t: CellValueType.STRING, ...(s !== undefined && { s }) });
const replaced = (cell: ICellData, shown: string, find: string, by: string, anyCase = true) =>
  withReplaced(cell, shown, { find, by, anyCase }, styles, false);

test.each([
  [text("Hollandse Kroon"), "Hollandse Kroon", "hollandse", "Hollands", "Hollands Kroon"],
  [text("a.b"), "a.b", ".", "$&", "a$&b"],
  [number(14910, "thousands"), "14.910", "149", "150", 15010],
  [number(14910, "thousands"), "14.910", "14.9", "15.9", 15910],
  [number(1.5), "1,5", ",5", ",25", 1.25],
  [number(0.773, "share"), "77,3%", "77", "78", 0.783],
  [number(45901, "date"), "1-9-2025", "2025", "2026", 46266],
  [number(12), "12", "12", "onbekend", "onbekend"],
  [text("12", "text"), "12", "2", "3", "13"],
])("%o shows %s: %s becomes %s", (cell, shown, find, by, value) => {
  const got = replaced(cell, shown, find, by);
  if (typeof value === "number") expect(got?.v).toBeCloseTo(value, 10);
  else expect(got?.v).toBe(value);
  expect(got?.t === CellValueType.NUMBER).toBe(typeof value === "number");
  expect(got?.s).toEqual(cell.s);
});

test("capitals count where they are asked to, and what is not there changes nothing", () => {
  expect(replaced(text("Hoorn"), "Hoorn", "hoorn", "x", false)).toBeNull();
  expect(replaced(number(1.5), "1,5", "1.5", "2", true)).toBeNull();
});
