// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { zonderTegenprestatie } from "./zonder-tegenprestatie";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("a return, a ring, and a proposal", () => {
  expect(
    check(zonderTegenprestatie, {
      V,
      U: [head, ["Alkmaar", "Hoorn", "amv", 50, "akkoord"], ["Hoorn", "Alkmaar", "regulier", 40, "akkoord"]],
    }),
  ).toEqual([]);
  expect(
    check(zonderTegenprestatie, {
      V,
      U: [
        head,
        ["Alkmaar", "Hoorn", "amv", 5, "akkoord"],
        ["Hoorn", "Schagen", "amv", 5, "akkoord"],
        ["Schagen", "Alkmaar", "amv", 5, "akkoord"],
      ],
    }),
  ).toEqual([]);
  expect(check(zonderTegenprestatie, { V, U: [head, ["Alkmaar", "Hoorn", "amv", 50, "voorstel"]] })).toEqual([]);
});
