// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { andereProvincie } from "./andere-provincie";

const own = ["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0", "Schagen 300/0 250/0"];

test("a table of two provincies, and the other side of an uitruil", () => {
  expect(check(andereProvincie, { V: voortgang([...own, "Almere 5/0 0/0", "Lelystad 5/0 0/0"]) })).toEqual([]);
  expect(
    check(andereProvincie, {
      V: voortgang(own),
      U: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Alkmaar", "Utrecht", "amv", 5, "voorstel"],
      ],
    }),
  ).toEqual([]);
});

test("one among many, also in the mutaties", () => {
  const mutaties = [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Almere", "regulier", 100, "1-11-2025"],
  ];
  expect(check(andereProvincie, { V: voortgang(own), M: mutaties })).toMatchObject([
    { at: "M!A2", params: { provincie: "Flevoland", own: "Noord-Holland" } },
  ]);
});
