// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { onbekendeFunctie } from "./onbekende-functie";

const head = ["Gemeente", "Realisatie regulier 1-9-2025"];

test("also in a tab that is not recognised, and as a Dutch text", () => {
  expect(
    check(onbekendeFunctie, {
      V: [head, ["Hoorn", "#NAAM?"]],
      Monitor: [[{ value: 5, formula: "=_xldudf_SPREIDING_GAP(A2)" }]],
    }).map(({ at }) => at),
  ).toEqual(["V!B2", "Monitor!A1"]);
});

test("other errors, and a function that works", () => {
  expect(
    check(onbekendeFunctie, {
      V: [
        head,
        ["Hoorn", { value: "#N/A", formula: "=VLOOKUP(A2,B:C,2,0)" }],
        ["Alkmaar", { value: 5, formula: '=SPREIDING.REALISATIE("Alkmaar")' }],
      ],
    }),
  ).toEqual([]);
});
