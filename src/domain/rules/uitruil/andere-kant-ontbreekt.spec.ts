// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { andereKantOntbreekt } from "./andere-kant-ontbreekt";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("the first side, and near-misses: a proposal, both sides, neither", () => {
  expect(
    check(andereKantOntbreekt, {
      V,
      U: [head, ["Alkmaar", "Hoorn", "amv", 5, "akkoord"], ["", "Hoorn", "amv", 5, "akkoord"]],
    }),
  ).toMatchObject([{ at: "U!A3", params: { missing: "van", named: "Hoorn" } }]);
  expect(
    check(andereKantOntbreekt, {
      V,
      U: [
        head,
        ["Alkmaar", "Hoorn", "amv", 5, "akkoord"],
        ["Alkmaar", "", "amv", 5, "voorstel"],
        ["", "", "", 5, "akkoord"],
      ],
    }),
  ).toEqual([]);
});
