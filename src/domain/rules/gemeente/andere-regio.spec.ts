// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { andereRegio } from "./andere-regio";

test("the regio in another spelling, or one that nobody knows", () => {
  const rows = [
    ["Gemeente", "Regio", "Taakstelling regulier"],
    ["Huizen", "Gooi en vechtstreek", 5],
    ["Hilversum", "RRT Gooi en Vechtstreek", 5],
    ["Laren (NH.)", "'t Gooi", 5],
  ];
  expect(check(andereRegio, { V: rows })).toEqual([]);
});

test("the workbook's own indeling goes before the built-in one", () => {
  const indeling = [
    ["Gemeente", "Regio"],
    ["Alkmaar", "Noord"],
    ["Haarlem", "Zuid"],
  ];
  expect(
    check(andereRegio, {
      I: indeling,
      V: [
        ["Gemeente", "Regio", "Taakstelling regulier"],
        ["Alkmaar", "Zuid", 5],
        ["Haarlem", "Zuid", 5],
      ],
    }),
  ).toMatchObject([{ at: "V!B2", expected: "Noord" }]);
});

test("a regio beside two gemeenten that exchange places", () => {
  expect(
    check(andereRegio, {
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Regio"],
        ["Haarlem", "Alkmaar", "regulier", 5, "akkoord", "Noord-Holland Noord"],
      ],
    }),
  ).toEqual([]);
});
