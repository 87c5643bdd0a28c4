// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { onbekendeAantallen } from "./onbekende-aantallen";

test("a known 0, an unreadable cell and a total row are not unknown", () => {
  expect(
    check(onbekendeAantallen, { V: voortgang(["Alkmaar 395/102 0/0", "Hoorn 399/0 ca.5/0", "Totaal 794/102 -/-"]) }),
  ).toEqual([]);
});

test("a blank cell in a column of numbers", () => {
  expect(
    check(onbekendeAantallen, {
      V: [
        ["Gemeente", "Realisatie regulier 1-9-2025"],
        ["Hoorn", ""],
        ["Alkmaar", 5],
        ["Texel", "n.v.t."],
      ],
    }),
  ).toMatchObject([{ at: "V!B2", params: { numbers: 2, names: ["Hoorn", "Texel"] } }]);
});

test.each([
  ["1-12-2026", ["Wijdemeren"]],
  ["1-3-2027", undefined],
])("a blank of a gemeente that goes up in another, on %s", (day, names) => {
  const rows = [
    ["Gemeente", `Realisatie regulier ${day}`],
    ["Hilversum", 330],
    ["Wijdemeren", ""],
  ];
  expect(check(onbekendeAantallen, { V: rows })[0]?.params.names).toEqual(names);
});
