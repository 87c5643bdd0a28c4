// SPDX-License-Identifier: EUPL-1.2
import { addYears, calendarDate, calendarDay, fromSerial, toSerial } from "./dates";

describe("calendar dates", () => {
  it("turns Excel serials into dates and back", () => {
    expect(fromSerial(46054)).toBe("2026-02-01");
    expect(fromSerial(46054.75)).toBe("2026-02-01");
    expect(toSerial("2026-02-01")).toBe(46054);
    expect(fromSerial(44592, true)).toBe("2026-02-01");
    expect(toSerial("2026-02-01", true)).toBe(44592);
  });

  it("refuses days that Excel and the calendar do not share", () => {
    expect(fromSerial(60)).toBeNull();
    expect(fromSerial(-1)).toBeNull();
    expect(fromSerial(Number.NaN)).toBeNull();
    expect(fromSerial(2_958_466)).toBeNull();
    expect(calendarDate(2025, 2, 29)).toBeNull();
    expect(calendarDate(2025, 13, 1)).toBeNull();
  });

  it("is the user's own day, also around midnight", () => {
    expect(calendarDay(new Date(2026, 1, 1, 0, 0, 1))).toBe("2026-02-01");
    expect(calendarDay(new Date(2025, 11, 31, 23, 59, 59))).toBe("2025-12-31");
  });

  it("adds calendar years", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
    expect(addYears("2025-09-01", 5)).toBe("2030-09-01");
  });
});
