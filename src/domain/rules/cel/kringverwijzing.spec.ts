// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf, type FixtureTabs } from "../lib/rules.fixture";
import { kringverwijzing } from "./kringverwijzing";
import { onleesbaar } from "./onleesbaar";

const HEADER = ["Gemeente", "Taakstelling", "Realisatie 1-9-2025"];
const f = (value: number, formula: string) => ({ value, formula });
const told = (tabs: FixtureTabs) => check(kringverwijzing, tabs).map(({ at, params: { through } }) => [at, through]);
const placesOf = (tabs: FixtureTabs) => modelOf(tabs).records.figures.map(({ places }) => places);

test("a circle over two tabs, and a number that is made of it", () => {
  const tabs = {
    Stand: [HEADER, ["Zwolle", 300, f(0, "=Bron!B1")], ["Kampen", f(7, "=C2+7"), 90]],
    Bron: [["Zwolle", f(0, "=Stand!C2")]],
  };
  expect(told(tabs)).toEqual([
    ["Stand!C2", null],
    ["Stand!B3", "Stand!C2"],
  ]);
  expect(placesOf(tabs)).toEqual([300, null, null, 90]);
  expect(check(kringverwijzing, tabs)[1]?.sentence).toBe(
    "De formule =C2+7 rekent met Stand!C2, en die cel verwijst naar zichzelf. Deze cel telt niet mee. Herstel eerst die cel.",
  );
  expect(check(onleesbaar, tabs)).toEqual([]);
});

test("a total that adds up itself, in any of its notations", () => {
  for (const formula of ["=SUM(B2:B4)", "=SUM(B:B)", "=B2+B3+B4", "=SUBTOTAL(9,$B$2:$B$4)"]) {
    const tabs = {
      V: [
        ["Gemeente", "Taakstelling"],
        ["Zwolle", 300],
        ["Kampen", 120],
        ["Totaal", f(0, formula)],
      ],
    };
    expect(told(tabs)).toEqual([["V!B4", null]]);
    expect(placesOf(tabs)).toEqual([300, 120, null]);
  }
});

test("a date of a locatie", () => {
  const tabs = {
    L: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      [
        "Zwolle",
        "IJsselhal",
        "regulier",
        120,
        { value: 0, format: "d-m-yyyy", formula: "=F2-365" },
        { value: 0, format: "d-m-yyyy", formula: "=E2+365" },
      ],
    ],
  };
  expect(told(tabs)).toEqual([
    ["L!E2", null],
    ["L!F2", null],
  ]);
});

test("formulas that go round nowhere count as they did", () => {
  const tabs = {
    V: [
      HEADER,
      ["Zwolle", f(300, "=2*150"), f(100, "=B2-200")],
      ["Kampen", 120, f(90, "=B3-30")],
      ["Totaal", f(420, "=SUM(B2:B3)"), f(190, "=SUM(C2:C3)")],
    ],
    M: [
      ["Zwolle", f(300, "=V!B2")],
      ["Kampen", f(1, "=ROW(B2)-1")],
    ],
  };
  expect(told(tabs)).toEqual([]);
  expect(placesOf(tabs)).toEqual([300, 100, 120, 90, 420, 190]);
});
