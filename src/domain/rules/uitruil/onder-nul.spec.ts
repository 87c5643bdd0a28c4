// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { onderNul } from "./onder-nul";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("down to 0, what is taken over as well, a proposal, and an unknown taakstelling", () => {
  expect(check(onderNul, { V, U: [head, ["Schagen", "Hoorn", "regulier", 300, "akkoord"]] })).toEqual([]);
  expect(
    check(onderNul, {
      V,
      U: [head, ["Schagen", "Hoorn", "regulier", 320, "akkoord"], ["Alkmaar", "Schagen", "regulier", 20, "akkoord"]],
    }),
  ).toEqual([]);
  expect(check(onderNul, { V, U: [head, ["Schagen", "Hoorn", "regulier", 320, "voorstel"]] })).toEqual([]);
  expect(check(onderNul, { V, U: [head, ["Texel", "Hoorn", "regulier", 320, "akkoord"]] })).toEqual([]);
});

test("two deals together", () => {
  expect(
    check(onderNul, {
      V,
      U: [head, ["Schagen", "Hoorn", "regulier", 200, "akkoord"], ["Schagen", "Alkmaar", "regulier", 101, "akkoord"]],
    }),
  ).toMatchObject([{ at: "U!D3", params: { given: 301 } }]);
});
