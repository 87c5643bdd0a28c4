// SPDX-License-Identifier: EUPL-1.2

import { recordsOf, type FixtureTable } from "../measures/records.fixture";
import { certainPlaces, isSource, settle, settleCycli, undisputedPlaces, type Settled } from "./settle";

/** The taakstellingen regulier that these tables give for one gemeente, settled. */
const settledOf = (...tables: readonly Omit<FixtureTable, "rows">[]) => ({
  with: (...numbers: readonly string[]): Settled | null => settle(figuresOf(tables, numbers)),
});
const figuresOf = (tables: readonly Omit<FixtureTable, "rows">[], numbers: readonly string[]) =>
  recordsOf({
    tables: tables.map((table, at) => ({ ...table, rows: [["Alkmaar", `${numbers[at] ?? "-"}/0`]] })),
  }).figures.filter(({ soort }) => soort === "regulier");

const besluit = { kind: "verdeelbesluit", tab: "B" } as const;
const voortgang = { kind: "voortgang", tab: "V" } as const;
const later = { kind: "voortgang", tab: "L" } as const;
const provincie = { kind: "provincie", tab: "P" } as const;
const cell = (tab: string): object => ({ tab, row: 1, column: 1 });

test("nothing says it", () => {
  expect(settle([])).toBeNull();
  expect(certainPlaces(null)).toBeNull();
  expect(undisputedPlaces(null)).toBeNull();
});

test.each<[string, Settled | null, object, number | null, number | null]>([
  ["alone", settledOf(besluit).with("395"), { because: { kind: "alone" } }, 395, 395],
  ["alone, and 0", settledOf(besluit).with("0"), { because: { kind: "alone" } }, 0, 0],
  ["alone and unknown", settledOf(besluit).with("-"), { because: { kind: "unknown" }, places: null }, null, null],
  [
    "agreed: the verdeelbesluit is named, also where it comes last",
    settledOf(voortgang, besluit).with("395", "395"),
    { because: { kind: "agreed" }, figure: { at: cell("B") } },
    395,
    395,
  ],
  [
    "a blank contradicts nothing, but does not agree either",
    settledOf(besluit, voortgang).with("-", "395"),
    { because: { kind: "others-unknown" }, figure: { at: cell("V") } },
    395,
    null,
  ],
  [
    "the verdeelbesluit before a column of a report",
    settledOf(voortgang, besluit).with("395", "359"),
    { because: { kind: "goes-first", others: [{ at: cell("V"), places: 395 }] }, figure: { at: cell("B") } },
    359,
    null,
  ],
  [
    "a report before a table that is only compared",
    settledOf(provincie, voortgang).with("395", "359"),
    { because: { kind: "goes-first", others: [{ at: cell("P") }] }, figure: { at: cell("V") } },
    359,
    null,
  ],
  [
    "a table that is only compared does not speak for a report that does not know",
    settledOf(provincie, voortgang).with("395", "-"),
    { because: { kind: "unknown" }, figure: { at: cell("V") } },
    null,
    null,
  ],
  [
    "two tables of one kind",
    settledOf(voortgang, later).with("395", "359"),
    { because: { kind: "contradiction", other: cell("L") }, figure: { at: cell("V") } },
    null,
    null,
  ],
  [
    "two reports that contradict each other beside a verdeelbesluit",
    settledOf(voortgang, later, besluit).with("395", "390", "359"),
    { because: { kind: "goes-first", others: [{ at: cell("V") }, { at: cell("L") }] } },
    359,
    null,
  ],
  [
    "two tables that no number is taken from",
    settledOf(provincie, { kind: "regios", tab: "R" }).with("395", "359"),
    { because: { kind: "contradiction", other: cell("R") } },
    null,
    null,
  ],
])("%s", (_, settled, expected, certain, undisputed) => {
  expect(settled).toMatchObject(expected);
  expect(certainPlaces(settled)).toBe(certain);
  expect(undisputedPlaces(settled)).toBe(undisputed);
});

test("which tables a number is taken from", () => {
  const tables = [besluit, voortgang, provincie].map((table): FixtureTable => ({
    ...table,
    rows: [["Alkmaar", "1", "1"]],
  }));
  const sources = recordsOf({ tables }).figures.filter(isSource);
  expect(sources.map(({ grootheid, table }) => `${grootheid} ${table.tab}`)).toEqual([
    "taakstelling B",
    "taakstelling V",
    "realisatie V",
  ]);
});

describe("a question that names no cyclus", () => {
  const cycli = (...numbers: readonly string[]): Settled | null =>
    settleCycli(
      figuresOf([{ ...besluit, cyclus: 2 }, { ...besluit, tab: "B1", cyclus: 1 }, later], numbers),
      (settled) => settled,
    );

  it("has no answer where cycli differ, and names them in order", () => {
    expect(cycli("200", "395")).toMatchObject({ because: { kind: "several-cycli", cycli: [1, 2] } });
    expect(certainPlaces(cycli("200", "395"))).toBeNull();
  });

  it("has one where they agree, whatever a table without a cyclus says", () => {
    expect(certainPlaces(cycli("200", "200", "359"))).toBe(200);
  });

  it("has that of the cyclus that is known", () => {
    expect(certainPlaces(cycli("-", "395"))).toBe(395);
  });
});
