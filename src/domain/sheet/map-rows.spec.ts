// SPDX-License-Identifier: EUPL-1.2
import { mapRows } from "./map-rows";

const BLANK = ["", ""];

it("makes of the blank rows that follow each other one thing", () => {
  const rows = [["Alkmaar", "5"], ...Array.from({ length: 1_000_000 }, () => BLANK), ["x", ""]];
  let made = 0;
  const widths = mapRows(rows, (row) => {
    made += 1;
    return row.filter((value) => value !== "").length;
  });
  expect(made).toBe(3);
  expect(widths).toHaveLength(1_000_002);
  expect([widths[0], widths[1], widths[1_000_000], widths[1_000_001]]).toEqual([2, 0, 0, 1]);
});

it("makes of each other row its own, in the order of the sheet", () => {
  const rows = [BLANK, ["a", "b"], BLANK, ["a", "b"]];
  const made = mapRows(rows, (row) => ({ text: row.join("") }));
  expect(made.map(({ text }) => text)).toEqual(["", "ab", "", "ab"]);
  expect(new Set(made).size).toBe(4);
  expect(mapRows([], () => 1)).toEqual([]);
});
