// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { legeRij } from "./lege-rij";

test("a blank row before a total, below the table and between regio's is layout", () => {
  expect(
    check(legeRij, {
      V: [
        ...voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]),
        [],
        ["Totaal", "794/102", "150/0"],
        [],
        ["Bron: COA"],
      ],
    }),
  ).toEqual([]);
  expect(
    check(legeRij, {
      R: [
        ["Regio", "", "Regulier"],
        ["Kennemerland", "Taakstelling", 5],
        [],
        ["Zaanstreek-Waterland", "Taakstelling", 6],
      ],
    }),
  ).toEqual([]);
});

test("two blank rows are one finding", () => {
  const [head, first, second] = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
  expect(check(legeRij, { V: [head!, first!, [], [], second!] })).toMatchObject([
    { at: "V!A3:C4", params: { rows: [3, 4] } },
  ]);
});

test("a blank row between two cycli of a tab Cyclus is layout", () => {
  expect(
    check(legeRij, {
      Cyclus: [
        ["Cyclus", "Stap", "Datum"],
        ["1", "Verdeelbesluit", "20-12-2024"],
        ["1", "Einde", "1-2-2026"],
        [],
        ["2", "Verdeelbesluit", "31-12-2026"],
        ["2", "Einde", "1-2-2028"],
      ],
    }),
  ).toEqual([]);
});
