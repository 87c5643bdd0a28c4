// SPDX-License-Identifier: EUPL-1.2

import { modelOf, type FixtureTabs } from "../rules/lib/rules.fixture";
import { closing, closingRows, closingSoort, type ClosingQuestion } from "./closing";
import { resolveGebied } from "./resolve-gebied";
import { GOOI, GOOI_HEADER } from "./gooi.fixture";

function ask(tabs: FixtureTabs, naam: string, options: Partial<Omit<ClosingQuestion, "gebied">> = {}) {
  const { index } = modelOf(tabs);
  const gebied = resolveGebied(index, naam);
  if (!gebied.ok) throw new Error(naam);
  const tree = closing(index, { gebied: gebied.value, soort: closingSoort(index), cyclus: null, ...options });
  return closingRows(tree).map(({ gebied: of, indicatief, inMindering, restopgave, bod, rest, word }) => [
    of.naam,
    ...[indicatief, inMindering, restopgave, bod, rest].map((value) => (value.ok ? value.value : null)),
    word,
  ]);
}

test("a regio and its gemeenten, from opgave to rest", () => {
  expect(ask({ Keten: [GOOI_HEADER, ...GOOI] }, "Gooi en Vechtstreek")).toEqual([
    ["Gooi en Vechtstreek", 1070, 220, 850, 690, 40, "open"],
    ["Blaricum", 100, 20, 80, 80, 0, "sluit"],
    ["Gooise Meren", 300, 0, 300, 250, 50, "open"],
    ["Hilversum", 400, 100, 300, 310, -10, "meer dan gevraagd"],
    ["Huizen", 120, 0, 120, null, null, "onbekend"],
    ["Laren (NH.)", 90, 90, 0, 0, 0, "sluit"],
    ["Wijdemeren", 60, 10, 50, 50, 0, "sluit"],
  ]);
});

test("a provincie has its regio's with their gemeenten below them", () => {
  const rows = ask({ Keten: [GOOI_HEADER, ...GOOI] }, "Noord-Holland");
  expect(rows).toHaveLength(1 + 5 + 44);
  const regio = rows.findIndex(([naam]) => naam === "Gooi en Vechtstreek");
  expect(rows.slice(regio, regio + 3).map(([naam]) => naam)).toEqual([
    "Gooi en Vechtstreek",
    "Blaricum",
    "Gooise Meren",
  ]);
  // Of the other regio's nothing is known, so that what is left of the provincie is not known either.
  expect(rows[0]).toEqual(["Noord-Holland", 1070, 220, 850, 690, null, "onbekend"]);
});

test("what is known of the whole is not broken off by what is not known of its parts", () => {
  const tabs = {
    Keten: [
      ["Provincie", "Restopgave regulier", "Bod regulier"],
      ["Noord-Holland", 7700, 6460],
    ],
  };
  expect(ask(tabs, "Noord-Holland")[0]).toEqual(["Noord-Holland", null, null, 7700, 6460, 1240, "open"]);
});

test.each([
  [80, "onbekend"],
  [90, "meer dan gevraagd"],
  [70, "open"],
])("where a bod is still missing a bod of %s on 80 is: %s", (bod, word) => {
  const rows = [
    ["Blaricum", 80, bod],
    ...["Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"].map((naam) => [naam, 0, ""]),
  ];
  expect(
    ask({ K: [["Gemeente", "Restopgave regulier", "Bod regulier"], ...rows] }, "Gooi en Vechtstreek")[0]?.at(-1),
  ).toBe(word);
});

test("no soort is mixed with another: where one link has only totals, all are totals", () => {
  const tabs = {
    Restopgave: [
      ["Gemeente", "Restopgave totaal"],
      ["Huizen", 120],
    ],
    Bod: [
      ["Gemeente", "Bod regulier", "Bod amv"],
      ["Huizen", 90, 20],
    ],
  };
  expect(ask(tabs, "Huizen")).toEqual([["Huizen", null, null, 120, 110, 10, "open"]]);
  expect(ask(tabs, "Huizen", { soort: "regulier" })).toEqual([["Huizen", null, null, null, 90, null, "onbekend"]]);
});

test("no cyclus is set against another", () => {
  const tabs = {
    "Restopgave cyclus 2": [
      ["Gemeente", "Restopgave regulier cyclus 2"],
      ["Huizen", 120],
    ],
    "Bod cyclus 1": [
      ["Gemeente", "Bod regulier cyclus 1"],
      ["Huizen", 200],
    ],
  };
  expect(ask(tabs, "Huizen")).toEqual([["Huizen", null, null, 120, null, null, "onbekend"]]);
  expect(ask(tabs, "Huizen", { cyclus: 1 })).toEqual([["Huizen", null, null, null, 200, null, "onbekend"]]);
});

test.each([
  [null, 90, 30, "open"],
  [2, 90, 30, "open"],
  [1, null, null, "onbekend"],
])("a link that names no cyclus is of the newest, also where that is asked (%s)", (cyclus, bod, rest, word) => {
  const tabs = {
    "Restopgave cyclus 2": [
      ["Gemeente", "Restopgave regulier cyclus 2"],
      ["Huizen", 120],
    ],
    "Restopgave cyclus 1": [
      ["Gemeente", "Restopgave regulier cyclus 1"],
      ["Huizen", 120],
    ],
    Bod: [
      ["Gemeente", "Bod regulier"],
      ["Huizen", 90],
    ],
  };
  expect(ask(tabs, "Huizen", { cyclus })).toEqual([["Huizen", null, null, 120, bod, rest, word]]);
});

test.each([
  ["less than the rest asks", 60, 105, 20, 105, "open"],
  ["just the rest", 80, 105, 0, 105, "onbekend"],
  ["more, of which the unknown may need all", 100, 105, -20, 105, "onbekend"],
  ["more than the whole", 200, 105, -120, 105, "meer dan gevraagd"],
  ["of the one without a bod nothing is asked", 60, 0, 20, 0, "open"],
  ["of the one without a bod the restopgave is not known", 60, "", null, null, "onbekend"],
] as const)("a bod that is not known is not 0: %s", (_words, bod, huizen, rest, openBod, word) => {
  const others = ["Gooise Meren", "Hilversum", "Laren", "Wijdemeren"].map((naam) => [naam, 0, 0]);
  const { index } = modelOf({
    K: [["Gemeente", "Restopgave regulier", "Bod regulier"], ["Blaricum", 80, bod], ["Huizen", huizen, ""], ...others],
  });
  const gebied = index.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  const tree = closing(index, { gebied, soort: "regulier", cyclus: null });
  expect([tree.rest, tree.openBod].map((one) => (one.ok ? one.value : null))).toEqual([rest, openBod]);
  expect([tree.word, tree.withoutBod.map(({ naam }) => naam)]).toEqual([word, huizen === "" ? [] : ["Huizen"]]);
});

test("a restopgave of the whole says nothing of the part without a bod", () => {
  const tabs = {
    A: [
      ["Regio", "Restopgave regulier"],
      ["Gooi en Vechtstreek", 850],
    ],
    B: [["Gemeente", "Bod regulier"], ...GOOI.map(([naam, , , , bod]) => [naam, bod])],
  };
  expect(ask(tabs, "Gooi en Vechtstreek")[0]).toEqual(["Gooi en Vechtstreek", null, null, 850, 690, null, "onbekend"]);
});

test("two cells that contradict each other are no number", () => {
  const tabs = {
    A: [
      ["Gemeente", "Restopgave regulier"],
      ["Huizen", 120],
    ],
    B: [
      ["Gemeente", "Restopgave regulier"],
      ["Huizen", 130],
    ],
    C: [
      ["Gemeente", "Bod regulier"],
      ["Huizen", 100],
    ],
  };
  expect(ask(tabs, "Huizen")).toEqual([["Huizen", null, null, null, 100, null, "onbekend"]]);
});
