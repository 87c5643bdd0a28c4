// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import type { Model } from "../model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { Tabs } from "../tabs/told.fixture";
import { archiveTab, type ArchiveInput } from "./archive-tab";
import { isArchive } from "./archive-columns";
import { compareSides } from "./compare-sides";
import { sideOfTab } from "./sides";

const HEADER = ["Gemeente", "Taakstelling regulier", "Realisatie regulier"];
const SEP = [["Stand 1-9-2025"], HEADER, ["Alkmaar", 395, 130], ["Huizen", 208, 0], ["Texel", 40, 12]];
const NOV = [
  ["Stand 1-11-2025"],
  ["Gemeente", "Taakstelling regulier/amv", "Realisatie regulier/amv"],
  ["Alkmaar", "359/40", "130/10"],
  ["Huizen", "208/20", "200/5"],
];
const NOV_NUMBERS = [["Stand 1-11-2025"], HEADER, ["Alkmaar", 359, 130], ["Huizen", 208, 200], ["Opmeer", 60, 20]];

const modelOf = (tabs: Tabs): Model => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05");
function archive(tabs: Tabs, more: Partial<ArchiveInput> = {}) {
  const model = modelOf(tabs);
  const [old = "", next = ""] = Object.keys(tabs);
  const input = { here: { old: true, new: true }, reasonOf: () => "", today: "2025-12-05", ...more };
  return archiveTab(compareSides(sideOfTab(model, old), sideOfTab(model, next)), {
    snapshot: model.snapshot,
    ...input,
  });
}
const rowOf = (tab: ReturnType<typeof archiveTab>, gebied: string, grootheid: string) =>
  tab.rows.find((row) => row[0] === gebied && row[1] === grootheid)!.slice(2);
const textOf = (rows: readonly (readonly unknown[])[]) =>
  rows
    .flat()
    .filter((cell) => typeof cell === "string")
    .join(" ");
const follows = (cell: string) => ({ formula: `=IF(ISNUMBER(${cell}),${cell},"–")` });
const differs = (row: number) => ({ formula: `=IF(COUNT(D${row}:E${row})=2,E${row}-D${row},"–")`, as: "change" });

test("has what was laid beside what, the sentence, and a row for each number that changed, with its reason", () => {
  const tab = archive(
    { Sep: SEP, "Stand nov": NOV_NUMBERS },
    { reasonOf: ({ gebied }) => (gebied === "Huizen" ? "Nieuwe locatie geopend" : "") },
  );
  expect(tab.rows.slice(0, 3).map(([text]) => text)).toEqual([
    "Wat is er veranderd",
    "Oud: tabblad Sep, peildatum 1-9-2025, werkmap proef.xlsx",
    "Nieuw: tabblad Stand nov, peildatum 1-11-2025, werkmap proef.xlsx",
  ]);
  const header = tab.rows.findIndex((row) => row[0] === "Gebied");
  expect(tab.rows[header]).toEqual(["Gebied", "Grootheid", "Soort", "Oud", "Nieuw", "Verschil", "Wat", "Reden"]);
  expect(textOf(tab.rows.slice(3, header))).toContain("realisatie regulier +200");
  expect(textOf(tab.rows.slice(3, header))).toContain("Gemaakt op 5 december 2025.");
  expect(rowOf(tab, "Huizen", "realisatie")).toEqual([
    "regulier",
    follows("Sep!C4"),
    follows("'Stand nov'!C4"),
    differs(header + 2),
    "ander cijfer",
    "Nieuwe locatie geopend",
  ]);
  expect(rowOf(tab, "Alkmaar", "taakstelling").slice(1, 3)).toEqual([follows("Sep!B3"), follows("'Stand nov'!B3")]);
  expect(new Set(tab.rows.map(({ length }) => length))).toEqual(new Set([8]));
});

test("what came or went has each of its numbers, and no difference", () => {
  const tab = archive({ Sep: SEP, Nov: NOV_NUMBERS });
  expect(rowOf(tab, "Texel", "realisatie")).toEqual(["regulier", follows("Sep!C5"), "–", "", "verdwenen", ""]);
  expect(rowOf(tab, "Texel", "taakstelling")).toEqual(["regulier", follows("Sep!B5"), "–", "", "verdwenen", ""]);
  expect(rowOf(tab, "Opmeer", "realisatie")).toEqual(["regulier", "–", follows("Nov!C5"), "", "erbij gekomen", ""]);
});

test("a number that stands in a pair, or in another file, is that number; its difference is a formula all the same", () => {
  const pair = archive({ Sep: SEP, Nov: NOV });
  expect(rowOf(pair, "Huizen", "realisatie").slice(1, 3)).toEqual([follows("Sep!C4"), 200]);
  const other = archive({ Sep: SEP, Nov: NOV_NUMBERS }, { here: { old: false, new: true } });
  const [, old, next, difference] = rowOf(other, "Huizen", "realisatie");
  expect([old, next]).toEqual([0, follows("Nov!C4")]);
  expect(difference).toMatchObject({ as: "change" });
});

test("the totals of gemeenten that both have: 130 + 0 became 130 + 200", () => {
  const tab = archive({ Sep: SEP, Nov: NOV_NUMBERS });
  expect(rowOf(tab, "Provincie Noord-Holland", "realisatie").slice(0, 3)).toEqual(["regulier", 130, 330]);
});

test("says what was not compared", () => {
  const tab = archive({ Sep: SEP, Nov: [...NOV_NUMBERS, ["Xyzdorp", 10, 5]] });
  const from = tab.rows.findIndex(([text]) => text === "Niet vergeleken");
  expect(textOf(tab.rows.slice(from + 1))).toContain("Xyzdorp");
});

test("with more than one moment each row tells its own", () => {
  const two = (day: string, huizen: number) => [[`Stand ${day}`], HEADER, ["Huizen", 208, huizen]];
  const model = modelOf({ A: two("1-7-2025", 1), B: two("1-9-2025", 2) });
  const other = modelOf({ A: two("1-7-2025", 3), B: two("1-9-2025", 4) });
  const whole = (of: Model) => ({ ...sideOfTab(of, "A"), tab: null, records: of.records });
  const tab = archiveTab(compareSides(whole(model), whole(other)), {
    snapshot: model.snapshot,
    here: { old: true, new: false },
    reasonOf: () => "",
    today: "2025-12-05",
  });
  const header = tab.rows.find(([text]) => text === "Gebied");
  expect(header?.slice(3, 7)).toEqual(["Peildatum oud", "Peildatum nieuw", "Oud", "Nieuw"]);
  expect(tab.rows.filter(([text]) => text === "Huizen").map((row) => row.slice(3, 5))).toEqual(
    expect.arrayContaining([
      [{ date: "2025-07-01" }, { date: "2025-07-01" }],
      [{ date: "2025-09-01" }, { date: "2025-09-01" }],
    ]),
  );
});

test("is known again by its headers, wherever they stand; a table of the user is none", () => {
  const values = archive({ Sep: SEP, Nov: NOV_NUMBERS }).rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? "" : cell)),
  );
  expect(isArchive(values)).toBe(true);
  expect(isArchive(values.slice(2).map((row) => ["", ...row]))).toBe(true);
  expect(
    isArchive([
      ["Gebied", "Soort", "Oud", "Nieuw", "Verschil"],
      ["Huizen", "regulier", 0, 200, 200],
    ]),
  ).toBe(false);
});
