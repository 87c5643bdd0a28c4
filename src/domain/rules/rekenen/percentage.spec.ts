// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check } from "../lib/rules.fixture";
import { percentage } from "./percentage";

const provincie = (realisatie: string) => ({
  Provincie: [
    ["", "Regulier", "Amv"],
    ["Taakstelling Noord-Holland", "14.910", "1.380"],
    ["Realisatie 1/7/2025", realisatie, "771 (56%)"],
  ],
});

test("81 % of the report is 82 %, and the rest of the cell stays as it is", () => {
  const [finding, ...others] = check(percentage, provincie("12.202 (81%) +638"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: "Provincie!B3",
    found: "81 %",
    expected: "82 %",
    fix: { sure: false, choices: ["12.202 (82%) +638"] },
  });
  expect(finding?.sentence).toBe("Genoemd 81 %, uit de cellen volgt 12.202 / 14.910 = 81,8 % → 82 %.");
});

test("in the published tables only 55 % and 81 % are wrong", () => {
  expect(check(percentage, NOORD_HOLLAND).map(({ at, found, expected }) => [at, found, expected])).toEqual([
    ["Provincie!C3", "55 %", "56 %"],
    ["Provincie!B4", "81 %", "82 %"],
  ]);
});

test.each(["12.202 (82%)", "12.202 (81,8%)", "12.202", "- (0%)", "n.v.t."])("%p stays silent", (cell) => {
  expect(check(percentage, provincie(cell))).toEqual([]);
});

test("a percentage column belongs to the places before it, as a fraction or as text", () => {
  const header = ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025", "Percentage"];
  const right = [
    ["Alkmaar", 395, 150, { value: 150 / 395, format: "0%" }],
    ["Haarlem", 963, 794, { value: 0.82, format: "0%" }],
  ];
  expect(check(percentage, { Voortgang: [header, ...right] })).toEqual([]);
  const [finding] = check(percentage, {
    Voortgang: [header, ...right, ["Hilversum", 434, 174, { value: 0.41, format: "0%" }]],
  });
  expect(finding).toMatchObject({ at: "Voortgang!D4", found: "41 %", expected: "40 %", fix: null });
});

test("without a taakstelling, or with 0, there is no percentage to compare", () => {
  expect(
    check(percentage, {
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Realisatie 1/7/2025", "11.519 (50%)", "771 (50%)"],
      ],
    }),
  ).toEqual([]);
  const rows = [
    ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Texel", "0", "0 (100%)"],
    ["Hoorn", "399", "0 (0%)"],
  ];
  expect(check(percentage, { Voortgang: rows })).toEqual([]);
});

describe("a percentage of what is left to do", () => {
  const table = (header: string, ...percentages: string[]): { V: (string | number)[][] } => ({
    V: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", header],
      ...[
        ["Assen", 300, 200],
        ["Emmen", 400, 100],
        ["Meppel", 50, 60],
      ].map((row, index) => [...row, percentages[index] ?? ""]),
    ],
  });

  test.each(["% nog te realiseren", "Nog te realiseren (%)", "% gap", "Percentage tekort", "% openstaand"])(
    "%s is of the gap",
    (header) => {
      for (const over of ["0%", "-20%"]) expect(check(percentage, table(header, "33%", "75%", over))).toEqual([]);
      expect(check(percentage, table(header, "33%"))).toEqual([]);
      expect(check(percentage, table(header, "33%", "70%", "0%"))).toMatchObject([
        { at: "V!D3", found: "70 %", expected: "75 %", params: { places: 300, taakstelling: 400 } },
      ]);
    },
  );

  test.each(["% gerealiseerd", "% gerealiseerd (nog niet definitief)", "% geopend"])("%s is not", (header) => {
    expect(check(percentage, table(header, "67%", "25%", "120%"))).toEqual([]);
    expect(check(percentage, table(header, "67%", "75%", "120%"))).toMatchObject([{ found: "75 %", expected: "25 %" }]);
  });
});
