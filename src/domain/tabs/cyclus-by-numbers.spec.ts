// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../rules/lib/rules.fixture";

const besluit = (title: string | null, numbers: readonly number[]) => [
  ...(title === null ? [] : [[title, ""]]),
  ["Gemeente", "Taakstelling regulier"],
  ...["Alkmaar", "Hoorn", "Texel", "Edam-Volendam"].map((naam, at) => [naam, numbers[at] ?? 0]),
];
const FIRST = [395, 399, 0, 230];
const SECOND = [362, 366, 12, 210];

describe("the cyclus of a table that names none, by its numbers", () => {
  it.each<[string, readonly number[], number | null]>([
    ["the first, number for number", FIRST, 1],
    ["the second", SECOND, 2],
    ["the first, with one other number", [395, 399, 0, 320], 1],
    ["neither", [100, 200, 300, 400], null],
    ["some of both", [395, 399, 12, 210], null],
  ])("is known where it repeats %s", (_, numbers, cyclus) => {
    const { records } = modelOf({
      Los: besluit(null, numbers),
      A: besluit("Verdeelbesluit cyclus 1", FIRST),
      B: besluit("Verdeelbesluit cyclus 2", SECOND),
    });
    const named = records.figures.filter(({ table }) => table.tab === "Los").map((figure) => figure.cyclus);
    expect(new Set(named)).toEqual(new Set([cyclus]));
  });

  it("is not asked where the workbook has one cyclus", () => {
    const { records } = modelOf({ Los: besluit(null, FIRST), A: besluit("Verdeelbesluit cyclus 1", FIRST) });
    expect(records.figures.filter(({ table }) => table.tab === "Los").every(({ cyclus }) => cyclus === null)).toBe(
      true,
    );
  });
});
