// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { opgaveAangenomen } from "./opgave-aangenomen";

test("FILL IN: what it finds that the example does not show", () => {
  expect(check(opgaveAangenomen, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]) })).toMatchObject(
    [{ at: "FILL IN: the cell, such as Voortgang!C2", params: {} }],
  );
});

test("FILL IN: what looks like it and must stay silent", () => {
  expect(check(opgaveAangenomen, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]) })).toEqual(
    "FILL IN: the near-misses as tabs, and [] here",
  );
});
