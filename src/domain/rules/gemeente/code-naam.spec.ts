// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { codeNaam } from "./code-naam";

test("codes as numbers, short or long, and a table with codes only", () => {
  const rows = [
    ["Code", "Gemeente", "Taakstelling regulier"],
    [361, "Alkmaar", 395],
    ["0405", "Hoorn", 399],
    ["GM0441", "Schagen", 300],
    ["", "Texel", 0],
  ];
  expect(check(codeNaam, { V: rows })).toEqual([]);
  expect(
    check(codeNaam, {
      V: [
        ["Code", "Taakstelling regulier"],
        ["GM0361", 395],
      ],
    }),
  ).toEqual([]);
});

test("a code that nobody has", () => {
  const found = check(codeNaam, {
    V: [
      ["Code", "Gemeente", "Taakstelling regulier"],
      ["GM9999", "Alkmaar", 395],
    ],
  });
  expect(found).toMatchObject([{ at: "V!A2", expected: "GM0361", params: { codeNaam: null } }]);
});

test("the code of a gemeente that no longer exists", () => {
  const [finding] = check(codeNaam, {
    V: [
      ["Code", "Gemeente", "Taakstelling regulier"],
      ["GM0733", "West Betuwe", 395],
    ],
  });
  expect(finding?.sentence).toBe("Hier staat GM0733, de code van Lingewaal. De code van West Betuwe is GM1960.");
});
