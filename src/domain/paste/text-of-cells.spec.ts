// SPDX-License-Identifier: EUPL-1.2

import { textOfCells } from "./text-of-cells";

it("one column is one line per cell, and a blank cell a blank line", () => {
  const cells = [["Gemeente"], [""], ["Aalsmeer"]];
  expect(textOfCells(cells, cells)).toBe("Gemeente\n\nAalsmeer");
});

it("takes what is shown, not what is kept: 4.837 and a date that Excel made of 8/8", () => {
  expect(textOfCells([["Alkmaar", 4837, 46242]], [["Alkmaar", "4.837", "8-aug"]])).toBe("Alkmaar\t4.837\t8-aug");
});

it("takes the number where the column is too narrow to show it", () => {
  expect(textOfCells([["Alkmaar", 14910]], [["Alkmaar", "####"]])).toBe("Alkmaar\t14910");
});

it("keeps a blank cell between others, and none at the end", () => {
  const cells = [
    ["Alkmaar", "", "5", ""],
    ["", "", "", ""],
  ];
  expect(textOfCells(cells, cells)).toBe("Alkmaar\t\t5");
});
