// SPDX-License-Identifier: EUPL-1.2
import {
  Direction,
  IUniverInstanceService,
  RANGE_TYPE,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from "@univerjs/core";
import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { asUser, insertTab, removeTab, renameTab } from "../../src/workbench/user.fixture";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import type { FileSheet, WorkbookFile } from "../../src/xlsx/workbook-file";
import { savedAgain } from "./saved/saved-again";

const TAB = "Stand 1";
const BOOK = bookOf(
  [
    sheetOf(
      TAB,
      [
        ["kop", "b", "c"],
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      {
        protected: false,
        notes: [{ row: 3, column: 1, text: "let op" }],
        links: [{ row: 3, column: 2, target: "https://example.com" }],
        charts: [
          {
            name: "Staven",
            chart: {
              type: "column",
              series: [{ values: `'${TAB}'!$A$2:$A$5` }],
              anchor: { from: { row: 8, col: 0 }, to: { row: 12, col: 4 } },
            },
          },
        ],
        beside: {
          pageSetup: { printArea: "$A$1:$C$3,$A$5:$C$5", printTitlesRow: "$1:$2", printTitlesColumn: "$A:$B" },
          rowBreaks: [2],
          colBreaks: [1],
          autoFilter: { range: "A1:C5" },
          conditionalRules: [
            {
              type: "expression",
              priority: 1,
              range: "A4:C4",
              formula: `'${TAB}'!$A$4>1`,
              style: { font: { bold: true } },
            },
            {
              type: "cellIs",
              operator: "equal",
              priority: 2,
              range: "A5",
              formula: "3",
              style: { font: { italic: true } },
            },
          ],
          sparklines: [{ type: "line", location: "C5", dataRange: `'${TAB}'!A4:C4` }],
          dataValidations: [{ type: "list", formula1: `'${TAB}'!$A$4:$A$5`, range: "B4" }],
        },
      },
    ),
    sheetOf("Ander", [[1]]),
  ],
  {
    names: [
      { name: "alles", range: `'${TAB}'!$A$2:$C$4` },
      { name: "eigen", range: `'${TAB}'!$B$4`, scope: TAB },
    ],
  },
);

const saved = async (act: (excel: HeadlessWorkbook) => Promise<unknown>): Promise<WorkbookFile> =>
  (await savedAgain(BOOK, act)).file;

/** All that names cells, in words. */
function said(file: WorkbookFile, tab: string): unknown {
  const sheet = file.sheets.find(({ name }) => name === tab) as FileSheet;
  const {
    pageSetup = {},
    rowBreaks,
    colBreaks,
    autoFilter,
    conditionalRules = [],
    dataValidations = [],
    sparklines = [],
  } = sheet.beside ?? {};
  return {
    area: pageSetup.printArea,
    titles: [pageSetup.printTitlesRow, pageSetup.printTitlesColumn],
    breaks: [rowBreaks, colBreaks],
    filter: autoFilter?.range,
    rules: conditionalRules.map(({ range, formula }) => [range, [formula].flat().join()]),
    lists: dataValidations.map(({ range, formula1 }) => [range, formula1]),
    sparklines: sparklines.map(({ location, dataRange }) => [location, dataRange]),
    notes: sheet.notes?.map(({ row, column }) => [row, column]),
    links: sheet.links?.map(({ row, column }) => [row, column]),
    chart: sheet.charts?.map(({ xml = "" }) => [...xml.matchAll(/<c:f>([^<]*)</g)].map(([, f]) => f)).flat(),
  };
}

const AS_IN_FILE = {
  area: "$A$1:$C$3,$A$5:$C$5",
  titles: ["$1:$2", "$A:$B"],
  breaks: [[2], [1]],
  filter: "A1:C5",
  rules: [["A4:C4", `'${TAB}'!$A$4>1`], ["A5", "3"]],
  lists: [["B4", `'${TAB}'!$A$4:$A$5`]],
  sparklines: [["C5", `'${TAB}'!A4:C4`]],
  notes: [[3, 1]],
  links: [[3, 2]],
  chart: [`'${TAB}'!$A$2:$A$5`],
}; // prettier-ignore
const NAMES = [["alles", `'${TAB}'!$A$2:$C$4`], ["eigen", `'${TAB}'!$B$4`]]; // prettier-ignore

const namesOf = ({ names = [] }: WorkbookFile): unknown =>
  names.filter(({ name }) => !name.startsWith("_xlnm")).map(({ name, range }) => [name, range]);
const unitOf = ({ engine }: HeadlessWorkbook): string | undefined =>
  engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId();
const lines = (excel: HeadlessWorkbook, first: number, count = 1, line: "Column" | "Row" = "Row") => ({
  unitId: unitOf(excel),
  subUnitId: excel.engine.sheets()[0]?.id,
  direction: Direction.UP,
  range:
    line === "Row"
      ? { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: 29, rangeType: RANGE_TYPE.ROW }
      : { startColumn: first, endColumn: first + count - 1, startRow: 0, endRow: 199, rangeType: RANGE_TYPE.COLUMN },
});

test("what nobody touches is saved as it was", async () => {
  const file = await saved(() => Promise.resolve());
  expect(said(file, TAB)).toEqual(AS_IN_FILE);
  expect(namesOf(file)).toEqual(NAMES);
});

test("two rows above take the layout on paper, names and charts along", async () => {
  const file = await saved((excel) => asUser(excel, InsertRowByRangeCommand.id, lines(excel, 0, 2)));
  expect(said(file, TAB)).toEqual({
    area: "$A$3:$C$5,$A$7:$C$7",
    titles: ["$3:$4", "$A:$B"],
    breaks: [[4], [1]],
    filter: "A3:C7",
    rules: [["A6:C6", `'${TAB}'!$A$6>1`], ["A7", "3"]],
    lists: [["B6", `'${TAB}'!$A$6:$A$7`]],
    sparklines: [["C7", `'${TAB}'!A6:C6`]],
    notes: [[5, 1]],
    links: [[5, 2]],
    chart: [`'${TAB}'!$A$4:$A$7`],
  }); // prettier-ignore
  expect(namesOf(file)).toEqual([["alles", `'${TAB}'!$A$4:$C$6`], ["eigen", `'${TAB}'!$B$6`]]); // prettier-ignore
});

test("a column that goes takes its title and its break along", async () => {
  const file = await saved((excel) => asUser(excel, RemoveColByRangeCommand.id, lines(excel, 0, 2, "Column")));
  expect(said(file, TAB)).toMatchObject({
    area: "$A$1:$A$3,$A$5",
    titles: ["$1:$2", undefined],
    breaks: [[2], undefined],
  });
});

test.each([
  ["rows", (excel: HeadlessWorkbook) => asUser(excel, RemoveRowByRangeCommand.id, lines(excel, 0, 4))],
  ["columns", (excel: HeadlessWorkbook) => asUser(excel, RemoveColByRangeCommand.id, lines(excel, 0, 2, "Column"))],
])("%s that went and come back bring all of it back, also after it was done again", async (_, remove) => {
  const file = await saved(async (excel) => {
    await remove(excel);
    await asUser(excel, UndoCommand.id);
    await asUser(excel, RedoCommand.id);
    await asUser(excel, UndoCommand.id);
  });
  expect(said(file, TAB)).toEqual(AS_IN_FILE);
  expect(namesOf(file)).toEqual(NAMES);
});

test("a tab of another name: names, charts, rules and lists go along, and back", async () => {
  const other = JSON.parse(JSON.stringify(AS_IN_FILE).replaceAll(TAB, "Stand '25")
    .replaceAll("'Stand '25'", "'Stand ''25'")) as unknown; // prettier-ignore
  expect(said(await saved((excel) => renameTab(excel, TAB, "Stand '25")), "Stand '25")).toEqual(other);
  const back = await saved(async (excel) => {
    await renameTab(excel, TAB, "Stand '25");
    await asUser(excel, UndoCommand.id);
  });
  expect(said(back, TAB)).toEqual(AS_IN_FILE);
  expect(namesOf(back)).toEqual(NAMES);
});

test("a copy of a tab has all that lies on it, about its own cells", async () => {
  const file = await saved((excel) => asUser(excel, CopySheetCommand.id, { subUnitId: excel.engine.sheets()[0]?.id }));
  const copy = `${TAB} (2)`;
  expect(file.sheets.map(({ name }) => name)).toEqual([TAB, copy, "Ander"]);
  expect(said(file, TAB)).toEqual(AS_IN_FILE);
  expect(said(file, copy)).toEqual(JSON.parse(JSON.stringify(AS_IN_FILE).replaceAll(TAB, copy)));
  expect(namesOf(file)).toEqual([...NAMES, ["eigen", `'${copy}'!$B$4`]]);
  const ids = file.sheets.map(({ id }) => id);
  expect(ids).toEqual([1, 3, 2]);
});

test("two copies of which one is changed leave the first as it is", async () => {
  const file = await saved(async (excel) => {
    const id = excel.engine.sheets()[0]?.id;
    await asUser(excel, CopySheetCommand.id, { subUnitId: id });
    await asUser(excel, CopySheetCommand.id, { subUnitId: id });
    await insertTab(excel, "Nieuw");
    await asUser(excel, InsertRowByRangeCommand.id, { ...lines(excel, 0, 1), subUnitId: excel.engine.sheets()[1]?.id });
  });
  expect(said(file, TAB)).toEqual(AS_IN_FILE);
  expect(new Set(file.sheets.map(({ id }) => id)).size).toBe(5);
});

test("names and charts of a tab that went name no tab that is not there", async () => {
  const file = await saved((excel) => removeTab(excel, TAB));
  expect(file.names).toEqual([{ name: "alles", range: "#REF!" }]);
});
