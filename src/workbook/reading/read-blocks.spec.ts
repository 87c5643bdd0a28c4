// SPDX-License-Identifier: EUPL-1.2
import { OfficeMockObject } from "office-addin-mock";
import { ShortAnswer } from "../excel/read-errors";
import { readBlocks } from "./read-blocks";

const PROPERTIES = ["values", "text", "formulas", "numberFormat", "valueTypes"];
const USED = { area: { row: 0, column: 0, rowCount: 100, columnCount: 10 }, looks: null };

type Given = (rows: number, columns: number) => readonly [rows: number, columns: number];

/** Excel that gives of a block only so much, without an error. */
function excelThatGives(given: Given) {
  const asked: number[] = [];
  const ranges: OfficeMockObject[] = [];
  const getRangeByIndexes = (_: number, __: number, rowCount: number, columnCount: number): OfficeMockObject => {
    const [rows, columns] = given(rowCount, columnCount);
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x"));
    const answer: object = {
      ...Object.fromEntries(PROPERTIES.map((name) => [name, grid])),
      format: { font: { superscript: false, subscript: false } },
      getRowProperties: () => ({ value: [] }),
      getColumnProperties: () => ({ value: [] }),
    };
    const range = new OfficeMockObject(answer);
    asked.push(rowCount);
    ranges.push(range);
    return range;
  };
  const sync = async (): Promise<void> => {
    for (const range of ranges.splice(0)) await range.sync();
    // The mock shows what was loaded a moment after its sync.
    await new Promise((resolve) => setImmediate(resolve));
  };
  const sheets = [{ name: "Groot", getRangeByIndexes }] as unknown as Excel.Worksheet[];
  const read = () => readBlocks({ sync } as unknown as Excel.RequestContext, sheets, [USED]);
  return { asked, read };
}

beforeEach(() => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
});
afterAll(() => void Reflect.deleteProperty(globalThis, "Office"));

it("asks once where Excel gives all", async () => {
  const { asked, read } = excelThatGives((rows, columns) => [rows, columns]);
  expect((await read()).map(({ values }) => values.length)).toEqual([100]);
  expect(asked).toEqual([100]);
});

it("asks in halves where Excel leaves rows out without an error", async () => {
  const { asked, read } = excelThatGives((rows, columns) => (rows > 50 ? [0, 0] : [rows, columns]));
  expect((await read()).map(({ values, types }) => [values.length, types.length])).toEqual([
    [50, 50],
    [50, 50],
  ]);
  expect(asked).toEqual([100, 50, 50]);
});

const shorter: readonly (readonly [string, Given])[] = [
  ["rows", (rows, columns) => [rows - 1, columns]],
  ["columns", (rows, columns) => [rows, columns - 1]],
];
it.each(shorter)("is a failure where Excel leaves %s out, however few are asked", async (_, given) => {
  const { asked, read } = excelThatGives(given);
  await expect(read()).rejects.toBeInstanceOf(ShortAnswer);
  expect(asked.at(-1)).toBe(1);
});
