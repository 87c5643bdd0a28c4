// SPDX-License-Identifier: EUPL-1.2

import { tabOf } from "./tab-of";

const cellsOf = (...texts: readonly string[]) =>
  tabOf({ rows: [texts.map(() => "Kop"), texts], left: [] }, { name: "T", peildatum: null }).rows[1];

it("whole numbers become numbers", () => {
  expect(cellsOf("0", "150", "1.315", "−270", "-3", "1.234.567")).toEqual([0, 150, 1315, -270, -3, 1234567]);
});

it("what might be something else stays the text that it is", () => {
  const texts = ["138/36", "74%", "1.38", "0361", "1,5", "n.v.t.", "-", "", "12*", "4.567 (91%) -150", "8/8"];
  expect(cellsOf(...texts)).toEqual(texts);
});

it("the peildatum stands above the header where there is one", () => {
  const pasted = {
    rows: [
      ["Gemeente", "Gerealiseerd"],
      ["Delft", "203"],
    ],
    left: [],
  };
  const tab = tabOf(pasted, { name: "Voortgang 1-10-2026", peildatum: "2026-10-01" });
  expect(tab).toMatchObject({ name: "Voortgang 1-10-2026", headerRows: [1] });
  expect(tab.rows).toEqual([
    ["Peildatum 1-10-2026", ""],
    ["Gemeente", "Gerealiseerd"],
    ["Delft", 203],
  ]);
  expect(tabOf(pasted, { name: "V", peildatum: null })).toMatchObject({ headerRows: [0], rows: { length: 2 } });
});
