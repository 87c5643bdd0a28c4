// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../build-model";
import { convertedCells } from "./converted-cells";
import { blockOf, contentOf, entryOf } from "./journal.fixture";
import type { JournalEntry } from "./journal";
import type { Model } from "../model";
import { tabSummaries } from "../rules/tab-summary";
import { DEFAULT_SETTINGS, type Settings } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";

const HEADER = ["Gemeente", "Taakstelling regulier", "Realisatie 1-9-2025 regulier"];
const SOURCE = [HEADER, ["Alkmaar", 395, 150], ["Hoorn", 399, 0]];
const FORMULAS = [
  ["=SPREIDING.TAAKSTELLING(A2)", "=SPREIDING.REALISATIE(A2)"],
  ["=SPREIDING.TAAKSTELLING(A3)", "=SPREIDING.REALISATIE(A3)"],
];
const copy = (rows: readonly (readonly FixtureCell[])[] = SOURCE) => workbookOf({ Voortgang: SOURCE, Stand: rows });
const written: JournalEntry = {
  ...blockOf("1", "B2:C3", FORMULAS, [
    [395, 150],
    [399, 0],
  ]),
  tab: "Stand",
};
const sources = ({ records }: Model): string[] => [...new Set(records.tables.map(({ tab }) => tab))];
const model = (
  rows = SOURCE,
  journal: readonly JournalEntry[] = [written],
  tabKinds: Settings["tabKinds"] = {},
): Model => buildModel(copy(rows), { ...DEFAULT_SETTINGS, tabKinds }, "2025-10-01", journal);

it("finds the cells that still hold what their formula became", () => {
  const cells = (journal: readonly JournalEntry[], rows: readonly (readonly FixtureCell[])[] = SOURCE): string[] =>
    convertedCells(copy(rows), journal).map(({ tab, row, column }) => `${tab} ${String(row)},${String(column)}`);
  expect(cells([written])).toEqual(["Stand 1,1", "Stand 1,2", "Stand 2,1", "Stand 2,2"]);
  expect(cells([written], [HEADER, ["Alkmaar", 395, 151], ["Hoorn", "", 0]])).toEqual(["Stand 1,1", "Stand 2,2"]);
  expect(cells([written, { ...written, id: "2" }])).toHaveLength(4);
  expect(
    cells([
      { ...written, undone: true },
      { ...written, kind: "herstel" },
      { ...written, tab: "Weg" },
    ]),
  ).toEqual([]);
  expect(
    cells([{ ...entryOf("3", "=SPREIDING.GAP(A2)", "", "B2"), tab: "Stand", kind: "waarden", after: contentOf(395) }]),
  ).toEqual(["Stand 1,1"]);
});

it("finds them by the sheet, whatever its name is now, and not on another with the old name", () => {
  const { id } = copy().sheets.find(({ name }) => name === "Stand")!;
  expect(convertedCells(copy(), [{ ...written, tab: "Vroeger", sheetId: id }])).toHaveLength(4);
  expect(convertedCells(copy(), [{ ...written, sheetId: "weg" }])).toEqual([]);
});

it("a tab of such cells stays a monitor", () => {
  expect(sources(model(SOURCE, []))).toEqual(["Voortgang", "Stand"]);
  expect(sources(model())).toEqual(["Voortgang"]);
  expect(tabSummaries(model())).toMatchObject([{ kind: "voortgang" }, { kind: "monitor" }]);
});

it("a table with one such cell, or one that was filled in anew, is a source", () => {
  const [cell] = [
    {
      ...entryOf("1", "=SPREIDING.REALISATIE(A2)", "", "C2"),
      tab: "Stand",
      kind: "waarden" as const,
      after: contentOf(150),
    },
  ];
  expect(sources(model([...SOURCE, ["Haarlem", 500, 480]], [cell]))).toEqual(["Voortgang", "Stand"]);
  expect(sources(model([HEADER, ["Alkmaar", 400, 200], ["Hoorn", 300, 5]]))).toEqual(["Voortgang", "Stand"]);
});

it("a table that one formula spilled stays a monitor, header and all", () => {
  const spilled = {
    ...blockOf(
      "1",
      "A1:C3",
      [
        ["=SPREIDING.OVERZICHT(E1)", "", ""],
        ["", "", ""],
        ["", "", ""],
      ],
      [],
    ),
    tab: "Stand",
  };
  expect(sources(model(SOURCE, [{ ...spilled, block: { ...spilled.block!, values: SOURCE } }]))).toEqual(["Voortgang"]);
});

it("a tab of which the user chose the kind is that", () => {
  expect(sources(model(SOURCE, [written], { Stand: "voortgang" }))).toEqual(["Voortgang", "Stand"]);
});
