// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { tabNietHerkend } from "./tab-niet-herkend";

const budget = [
  ["Post", "Bedrag"],
  ["Inhuur", 1200],
  ["Zaal", 300],
  ["Drukwerk", 80],
];
const source = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("a visible tab with data that nobody knows", () => {
  const found = check(tabNietHerkend, { Voortgang: source, Begroting: budget });
  expect(found).toMatchObject([{ at: "Begroting!A1:B4", params: { rows: 3 } }]);
});

test("notes, a monitor and an empty tab are no sources", () => {
  const monitor = [
    ["Gemeente", "Gap"],
    ...["Alkmaar", "Hoorn", "Schagen"].map((naam) => [naam, { value: 245, formula: `=SPREIDING.GAP("${naam}")` }]),
  ];
  const notes = [["Leesmij"], ["Vul per gemeente de stand in."], ["Versie 3 van 2025"]];
  expect(check(tabNietHerkend, { Voortgang: source, Monitor: monitor, Leesmij: notes, Leeg: [] })).toEqual([]);
});

test("a hidden tab and one that the user set aside belong to the coverage", () => {
  expect(check(tabNietHerkend, { Voortgang: source, Begroting: { rows: budget, visible: false } })).toEqual([]);
  expect(
    check(tabNietHerkend, { Voortgang: source, Begroting: budget }, { settings: { tabKinds: { Begroting: "geen" } } }),
  ).toEqual([]);
});
