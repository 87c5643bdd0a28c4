// SPDX-License-Identifier: EUPL-1.2

import { snapshotOfTab } from "./tab-snapshot";

const tab = (row: Parameters<typeof snapshotOfTab>[0]["rows"][number]) => ({
  name: "Nieuw",
  rows: [row],
  headerRows: [],
  widths: [],
});

it("is what the workbook has once the tab is made", () => {
  const seen = snapshotOfTab(tab(["138/36", 14910, "", { date: "2026-10-01" }, { indented: "Gooi" }]));
  expect(seen.used).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 5 });
  // 1-1-2026 is day 46023.
  expect(seen.values).toEqual([["138/36", 14910, "", 46296, "Gooi"]]);
  expect(seen.types).toEqual([["text", "number", "blank", "number", "text"]]);
  expect(seen.text).toEqual([["138/36", "14.910", "", "1-10-2026", "Gooi"]]);
});

it("counts days from 1904 where the workbook does, and knows no answer of a formula", () => {
  const seen = snapshotOfTab(tab([{ date: "1904-01-02" }, { formula: "=1+1" }]), true);
  expect(seen.values).toEqual([[1, ""]]);
  expect(seen.formulas).toEqual([["", "=1+1"]]);
});
