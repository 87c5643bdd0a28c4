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

test("a formula of one's own beside data that nobody knows does not make it a monitor", () => {
  const gap = { value: 245, formula: '=SPREIDING.GAP("Alkmaar")' };
  const withGap = (at: number, column: number) =>
    budget.map((row, index) => [...row, ...Array.from({ length: column - 2 }, () => ""), index === at ? gap : ""]);
  for (const at of [0, 1, 3])
    for (const column of [2, 4]) {
      const rows = [...withGap(at, column), ["Vervoer", 20]];
      expect(check(tabNietHerkend, { Voortgang: source, Begroting: rows })).toHaveLength(1);
    }
});

test("a monitor with numbers of its own in front of the answers is none", () => {
  const names = ["Alkmaar", "Hoorn", "Schagen", "Opmeer"];
  const spilled = names.map((naam, at) => [
    at + 1,
    naam,
    at === 0 ? { value: 5, formula: "=SPREIDING.GAP(B2:B5)" } : 7,
  ]);
  const each = names.map((naam, at) => [at + 1, naam, { value: 5, formula: `=SPREIDING.GAP("${naam}")` }]);
  for (const rows of [spilled, each])
    expect(check(tabNietHerkend, { Voortgang: source, Monitor: [["Nr", "Naam", "Gap"], ...rows] })).toEqual([]);
});

test("a hidden tab and one that the user set aside belong to the coverage", () => {
  expect(check(tabNietHerkend, { Voortgang: source, Begroting: { rows: budget, visible: false } })).toEqual([]);
  expect(
    check(tabNietHerkend, { Voortgang: source, Begroting: budget }, { settings: { tabKinds: { Begroting: "geen" } } }),
  ).toEqual([]);
});
