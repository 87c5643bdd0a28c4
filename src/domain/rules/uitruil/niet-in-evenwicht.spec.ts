// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { nietInEvenwicht } from "./niet-in-evenwicht";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("in balance, one way only, and what is not agreed", () => {
  expect(
    check(nietInEvenwicht, {
      V,
      U: [head, ["Alkmaar", "Hoorn", "amv", 50, "akkoord"], ["Hoorn", "Alkmaar", "regulier", 50, "akkoord"]],
    }),
  ).toEqual([]);
  expect(check(nietInEvenwicht, { V, U: [head, ["Alkmaar", "Hoorn", "amv", 50, "akkoord"]] })).toEqual([]);
  expect(
    check(nietInEvenwicht, {
      V,
      U: [head, ["Alkmaar", "Hoorn", "amv", 50, "akkoord"], ["Hoorn", "Alkmaar", "regulier", 40, "voorstel"]],
    }),
  ).toEqual([]);
});

test("a ring of three in which nobody gains", () => {
  const U = [
    head,
    ["Alkmaar", "Hoorn", "regulier", 50, "akkoord"],
    ["Hoorn", "Alkmaar", "regulier", 20, "akkoord"],
    ["Hoorn", "Schagen", "regulier", 30, "akkoord"],
    ["Schagen", "Alkmaar", "regulier", 30, "akkoord"],
  ];
  expect(check(nietInEvenwicht, { V, U })).toEqual([]);
});

test("the ratio is a setting", () => {
  const U = [head, ["Alkmaar", "Hoorn", "amv", 20, "akkoord"], ["Hoorn", "Alkmaar", "regulier", 40, "akkoord"]];
  expect(check(nietInEvenwicht, { V, U })).toMatchObject([{ at: "U!D3", params: { given: 40, taken: 20 } }]);
  expect(check(nietInEvenwicht, { V, U }, { settings: { uitruilVerhouding: 2 } })).toEqual([]);
});
