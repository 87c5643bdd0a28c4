// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { ketenTabellen } from "./keten-tabellen";

const tabs = (restopgave: number, { opgave = "", mindering = "", rest = "" } = {}) => ({
  Opgave: [
    ["Gemeente", `Indicatieve opgave regulier${opgave}`],
    ["Huizen", 120],
  ],
  Mindering: [
    ["Gemeente", `In mindering regulier${mindering}`],
    ["Huizen", 20],
  ],
  Rest: [
    ["Gemeente", `Restopgave regulier${rest}`],
    ["Huizen", restopgave],
  ],
});

test("the right rest, and one that is not", () => {
  expect(check(ketenTabellen, tabs(100))).toEqual([]);
  expect(check(ketenTabellen, tabs(99))).toMatchObject([{ at: "Rest!B2", expected: "100" }]);
});

test.each([
  { opgave: " cyclus 1", mindering: " cyclus 2" },
  { opgave: " cyclus 1", rest: " cyclus 2" },
  { mindering: " cyclus 1", rest: " cyclus 2" },
])("tables of two cycli say nothing about each other: %j", (cycli) => {
  expect(check(ketenTabellen, tabs(99, cycli))).toEqual([]);
});

test("numbers on which two tables disagree, and what stands in one table, are for other rules", () => {
  const { Opgave, ...others } = tabs(99);
  expect(
    check(ketenTabellen, {
      Opgave,
      Oud: [
        ["Gemeente", "Indicatieve opgave regulier"],
        ["Huizen", 121],
      ],
      ...others,
    }),
  ).toEqual([]);
  const together = ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier"];
  expect(check(ketenTabellen, { Keten: [together, ["Huizen", 120, 20, 99]] })).toEqual([]);
});

test("what is left to be assigned of a provincie, with the taakstelling on another tab", () => {
  const rest = (left: string) => ({
    Besluit: [
      ["Provincie", "Taakstelling regulier"],
      ["Noord-Holland", 14910],
    ],
    Verslag: [
      ["", "Regulier"],
      ["Bod Noord-Holland", "13.524"],
      ["Nog toe te wijzen", left],
    ],
  });
  expect(check(ketenTabellen, rest("1.386"))).toEqual([]);
  expect(check(ketenTabellen, rest("1.368"))).toMatchObject([
    {
      at: "Verslag!B3",
      sentence:
        "Van Noord-Holland is hier 1.368 regulier nog toe te wijzen. Met “Besluit” volgt taakstelling 14.910 − bod 13.524 = 1.386.",
    },
  ]);
});
