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

const sentencesOf = (tabs: Tabs): readonly string[] => told(tabs).notCompared.map(({ sentence }) => sentence);
const beside = (...columns: readonly (readonly (number | string)[])[]) =>
  STAND.map((row, at) => [...row, ...columns.map((column) => column[at] ?? "")]);

test("columns with numbers that no table reads are told by their letter and header, with the cell", () => {
  const tabs = { Stand: beside(["Kosten per bed", 12, 14, 9]) };
  expect(told(tabs).notCompared).toEqual([
    {
      side: "new",
      sentence:
        "Kolom D (Kosten per bed) van “Stand” heeft getallen onder een kop die niet herkend is. Die zijn niet vergeleken.",
      at: { tab: "Stand", row: 0, column: 3 },
    },
  ]);
  const many = Array.from({ length: 7 }, (_, at) => [`Kosten ${"abcdefg".charAt(at)}`, 12, 14 + at, 9]);
  expect(sentencesOf({ Stand: beside(...many) })[0]).toMatch(
    /^Kolommen D \(Kosten a\), .* H \(Kosten e\) en nog 2 van “Stand” hebben getallen /,
  );
});

test("a column of remarks, of row numbers or without numbers is not told", () => {
  expect(sentencesOf({ Stand: beside(["Opmerking", "zie 3", "", 12], ["Nr.", 1, 2, 3], ["Kosten per bed"]) })).toEqual(
    [],
  );
});

test("a column of a taakstelling that does not hold yet is told", () => {
  expect(sentencesOf({ Stand: beside(["Taakstelling concept", 400, 960, 12]) })).toEqual([
    "Kolom D (Taakstelling concept) van “Stand” is van een taakstelling die niet of niet meer geldt. Die getallen zijn niet vergeleken.",
  ]);
});

test("rows that are no gebied, and rows about another soort, are told with their words", () => {
  expect(sentencesOf({ Stand: [...STAND, ["Overig", 40, 2]] })).toEqual([
    "Rij 5 van “Stand” (“Overig”) is geen gemeente, regio of provincie, en geen totaal van de tabel. Die getallen zijn niet vergeleken.",
  ]);
  const soorten = {
    Stand: [
      ["Gemeente", "Soort", "Taakstelling"],
      ["Alkmaar", "regulier", 395],
      ["Alkmaar", "amv", 102],
      ["Alkmaar", "crisisplekken", 30],
      ["Haarlem", "regulier", 963],
      ["Haarlem", "amv", 0],
      ["Texel", "regulier", 10],
      ["Texel", "amv", 0],
    ],
  };
  expect(sentencesOf(soorten)).toEqual([
    "Rij 4 van “Stand” gaat over “crisisplekken”. De taakstelling gaat over regulier en amv, dus die getallen zijn niet vergeleken.",
  ]);
});
