// SPDX-License-Identifier: EUPL-1.2
import { argumentOf, passedValue, readReference } from "./argument";

test.each([
  ["A5", { tab: "Monitor", address: "A5" }],
  [" a5:a48 ", { tab: "Monitor", address: "A5:A48" }],
  ["$A$5", { tab: "Monitor", address: "$A$5" }],
  ["Provincie!B4", { tab: "Provincie", address: "B4" }],
  ["'Regio''s'!A2:A6", { tab: "Regio's", address: "A2:A6" }],
  ["'Blad 1'!A1", { tab: "Blad 1", address: "A1" }],
])("%p names cells", (typed, cells) => {
  expect(readReference(typed, "Monitor")).toEqual({ kind: "cells", ...cells });
});

test.each(["", "Alkmaar", "A", "5", "A0", "A48:A5", "A5;A6", "!A5", "'Regio's'!A2", "A5:", "=A5"])(
  "%p names none",
  (typed) => {
    expect(readReference(typed, "Monitor")).toBeNull();
  },
);

test("a choice becomes an argument when it is finished", () => {
  expect(argumentOf(null)).toBeNull();
  expect(argumentOf({ kind: "text", text: "amv" })).toEqual({ kind: "text", text: "amv" });
  expect(argumentOf({ kind: "date", typed: "1 februari 2026" })).toEqual({ kind: "date", date: "2026-02-01" });
  expect(argumentOf({ kind: "date", typed: "31-2-2026" })).toBe("unfinished");
  expect(argumentOf({ kind: "date", typed: "1-2" })).toBe("unfinished");
  expect(argumentOf({ kind: "cells", typed: "A", tab: "Monitor" })).toBe("unfinished");
});

test("arguments are passed as Excel passes them, dates in the date system of the workbook", () => {
  const cells = [["Alkmaar"], [""]];
  expect(passedValue(null, false, cells, true)).toBeNull();
  expect(passedValue({ kind: "date", date: "2026-02-01" }, false, cells, true)).toBe(46054);
  expect(passedValue({ kind: "date", date: "2026-02-01" }, true, cells, true)).toBe(46054 - 1462);
  expect(passedValue({ kind: "number", number: 5 }, false, cells, true)).toBe(5);
  expect(passedValue({ kind: "cells", tab: "Monitor", address: "A5:A6" }, false, cells, true)).toBe(cells);
  // A parameter that takes one value gets the value of the cell.
  expect(passedValue({ kind: "cells", tab: "Monitor", address: "A5" }, false, [["Alkmaar"]], false)).toBe("Alkmaar");
});
