// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { getyptTotaal } from "./getypt-totaal";

const sum = (value: number) => ({ value, formula: "=SUM(B2:B3)" });
const head = ["Gemeente", "Taakstelling regulier", "Taakstelling amv"];

test("all typed, all formulas, and data that are partly looked up", () => {
  expect(check(getyptTotaal, { V: [head, ["Alkmaar", 395, 102], ["Hoorn", 399, 0], ["Totaal", 794, 102]] })).toEqual(
    [],
  );
  expect(
    check(getyptTotaal, { V: [head, ["Alkmaar", 395, 102], ["Hoorn", 399, 0], ["Totaal", sum(794), sum(102)]] }),
  ).toEqual([]);
  expect(
    check(getyptTotaal, {
      V: [head, ["Alkmaar", sum(395), 102], ["Hoorn", sum(399), 0], ["Opmeer", sum(5), 0], ["Texel", 0, 0]],
    }),
  ).toEqual([]);
});

test("a typed number in a column that the others compute", () => {
  const rows = ["Alkmaar", "Hoorn", "Opmeer", "Texel"].map((naam, index) => [
    naam,
    10,
    5,
    index === 2 ? 15 : { value: 15, formula: "=B2+C2" },
  ]);
  expect(check(getyptTotaal, { V: [[...head, "Taakstelling totaal"], ...rows] })).toMatchObject([
    { at: "V!D4", params: { among: "kolom", formulas: 3 } },
  ]);
});
