// SPDX-License-Identifier: EUPL-1.2

import { check, voortgang } from "../lib/rules.fixture";
import { verborgenTab } from "./verborgen-tab";

const rows = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("a hidden tab with two kinds of table is named once", () => {
  const locaties = [
    ["", "", ""],
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "Hotel", "regulier", 100, "1-1-2025", ""],
    ["Alkmaar", "Boot", "regulier", 150, "1-1-2025", ""],
  ];
  const [finding, ...others] = check(verborgenTab, { Concept: { rows: [...rows, ...locaties], visible: false } });
  expect(finding).toMatchObject({ at: "Concept!A1", params: { tab: "Concept", kinds: ["voortgang", "locaties"] } });
  expect(others).toEqual([]);
});

test("a visible tab, a hidden one that is set aside, and a hidden one without a table", () => {
  expect(check(verborgenTab, { Voortgang: rows })).toEqual([]);
  const aside = { settings: { tabKinds: { Concept: "geen" } } } as const;
  expect(check(verborgenTab, { Concept: { rows, visible: false } }, aside)).toEqual([]);
  const notes = [
    ["Contact", "Telefoon"],
    ["Jan", 612345678],
  ];
  expect(check(verborgenTab, { Voortgang: rows, Lijst: { rows: notes, visible: false } })).toEqual([]);
});

test("a hidden monitor is no source", () => {
  const monitor = [["Alkmaar", { value: 245, formula: '=SPREIDING.GAP("Alkmaar")' }]];
  expect(check(verborgenTab, { Voortgang: rows, Monitor: { rows: monitor, visible: false } })).toEqual([]);
});
