// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { taakNietGedekt } from "./taak-niet-gedekt";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("inside the provincie, a proposal, and what comes back in the same soort", () => {
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Hoorn", "amv", 5, "akkoord"]] })).toEqual([]);
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Utrecht", "amv", 5, "concept"]] })).toEqual([]);
  expect(
    check(taakNietGedekt, {
      V,
      U: [head, ["Alkmaar", "Utrecht", "amv", 5, "akkoord"], ["Zeist", "Hoorn", "amv", 5, "akkoord"]],
    }),
  ).toEqual([]);
});

test("places of another soort do not cover it", () => {
  expect(
    check(taakNietGedekt, {
      V,
      U: [head, ["Alkmaar", "Utrecht", "amv", 5, "akkoord"], ["Utrecht", "Alkmaar", "regulier", 5, "akkoord"]],
    }),
  ).toMatchObject([{ at: "U!B2", params: { short: 5 } }]);
});
