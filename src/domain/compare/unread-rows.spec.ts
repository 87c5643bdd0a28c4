// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { Tabs } from "../tabs/told.fixture";
import { compareSides } from "./compare-sides";
import { describeComparison } from "./sentence";
import { sideOfTab, sideOfWorkbook } from "./sides";

const STAND = [
  ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
  ["Alkmaar", 395, 102],
  ["Haarlem", 963, 0],
  ["Texel", 10, 0],
];
const BUDGET = [
  ["Post", "Bedrag"],
  ["Inhuur", 1200],
  ["Zaal", 300],
  ["Drukwerk", 80],
];
const inhabitants = (count: number) => [
  [""],
  ["Gemeente", "Aantal inwoners"],
  ...["Alkmaar", "Haarlem", "Texel", "Hoorn", "Huizen", "Schagen", "Bergen (NH.)"]
    .slice(0, count)
    .map((naam, at) => [naam, 9000 + at]),
];
const modelOf = (tabs: Tabs, tabKinds = {}) =>
  buildModel(workbookOf(tabs), { ...DEFAULT_SETTINGS, tabKinds }, "2026-01-01");
const told = (tabs: Tabs, tabKinds = {}) =>
  compareSides(sideOfWorkbook(modelOf({ Stand: STAND })), sideOfWorkbook(modelOf(tabs, tabKinds)));

test("where all is read nothing is told", () => {
  expect(told({ Stand: STAND, Leesmij: [["Versie 3"]] }).notCompared).toEqual([]);
});

test("a tab that is not recognised, hidden or set aside is told with its rows", () => {
  const is = (words: string) => [
    {
      side: "new",
      sentence: `Het tabblad “Begroting” is ${words}. 3 rijen met getallen zijn niet vergeleken.`,
      at: { tab: "Begroting", row: 0, column: 0 },
    },
  ];
  const seen = { Stand: STAND, Begroting: BUDGET };
  expect(told(seen).notCompared).toEqual(is("niet herkend"));
  expect(told(seen, { Begroting: "geen" }).notCompared).toEqual(is("overgeslagen"));
  expect(told({ Stand: STAND, Begroting: { rows: BUDGET, visible: false } }).notCompared).toEqual(
    is("verborgen en niet herkend"),
  );
  expect(describeComparison(told(seen))).toContain("Niet alles is vergeleken: zie de 1 opmerking.");
});

test("rows that no table reads are told, the first few by their number", () => {
  const sentences = (count: number) =>
    told({ Stand: [...STAND, ...inhabitants(count)] }).notCompared.map(({ sentence }) => sentence);
  expect(sentences(2)).toEqual([
    "Rijen 7 en 8 van “Stand” hebben getallen, maar horen niet bij een herkende tabel. Die zijn niet vergeleken.",
  ]);
  expect(sentences(7)[0]).toMatch(/^Rijen 7, 8, 9, 10, 11 en nog 2 van “Stand” /);
});

test("of one tab only that tab is told", () => {
  const model = modelOf({ Stand: STAND, Begroting: BUDGET });
  const one = sideOfTab(model, "Stand");
  expect(compareSides(one, one).notCompared).toEqual([]);
});
