// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { rijZonderNaam } from "./rij-zonder-naam";

const rows = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("a total without a label, a note and a blank row are no rows without a name", () => {
  expect(check(rijZonderNaam, { V: [...rows, ["", "794/102", "150/0"], [], ["", "", "onder voorbehoud"]] })).toEqual(
    [],
  );
});

test("a row whose numbers are no sum", () => {
  expect(check(rijZonderNaam, { V: [...rows, ["", "12/4", "3/1"]] })).toMatchObject([
    { at: "V!A4:C4", params: { row: 4 } },
  ]);
});
