// SPDX-License-Identifier: EUPL-1.2
import type { BlockData } from "./read-blocks";
import { sheetOf } from "./sheet-data";

const head = { id: "1", name: "Blad1", visible: true };

function block(
  row: number,
  cells: readonly (readonly [value: unknown, type: string, formula?: unknown])[][],
  more: Partial<BlockData> = {},
): BlockData {
  return {
    block: { sheet: 0, row, column: 1, rowCount: cells.length, columnCount: cells[0]!.length },
    values: cells.map((line) => line.map(([value]) => value)),
    text: cells.map((line) => line.map(([value]) => String(value))),
    formulas: cells.map((line) => line.map(([value, , formula]) => formula ?? value)),
    numberFormats: cells.map((line) => line.map(() => "General")),
    types: cells.map((line) => line.map(([, type]) => type)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    partlyRaised: [],
    ...more,
  };
}

describe("a sheet from its blocks", () => {
  it("names the types as the domain does", () => {
    const cells = [
      [
        ["", "Empty"],
        [1.5, "Double"],
        [1, "Integer"],
        ["a", "String"],
        [true, "Boolean"],
        ["#N/A", "Error"],
        ["Alkmaar", "RichValue"],
      ],
    ] as const;
    expect(
      sheetOf(head, [
        block(
          0,
          cells.map((line) => [...line]),
        ),
      ]).types,
    ).toEqual([["blank", "number", "number", "text", "boolean", "error", "text"]]);
  });

  it("tells the text of an error from an error, and nothing from a formula that shows nothing", () => {
    expect(
      sheetOf(head, [
        block(0, [
          [
            ["#N/A", "String"],
            ["", "String", '=""'],
            ["", "Empty"],
            ["x", "String"],
          ],
        ]),
      ]).types,
    ).toEqual([["text", "text", "blank", "text"]]);
  });

  it("keeps formulas and leaves constants out, also a text that looks like a formula", () => {
    const sheet = sheetOf(head, [
      block(0, [
        [
          [3, "Double", "=1+2"],
          [4, "Double"],
          ["=1+2", "String"],
          ["", "String", '=""'],
        ],
      ]),
    ]);
    expect(sheet.formulas).toEqual([["=1+2", "", "", '=""']]);
  });

  it("cuts blank rows and columns off the end, not from the middle or the start", () => {
    const blank = ["", "Empty"] as const;
    const sheet = sheetOf(head, [
      block(
        4,
        [
          [blank, blank, blank, blank],
          [["x", "String"], blank, [1, "Double"], blank],
        ],
        { hiddenRows: [4], hiddenColumns: [2, 4] },
      ),
      block(
        6,
        [
          [blank, blank, blank, blank],
          [blank, blank, blank, blank],
        ],
        { hiddenRows: [7] },
      ),
    ]);
    expect(sheet.used).toEqual({ row: 4, column: 1, rowCount: 2, columnCount: 3 });
    expect(sheet.values).toEqual([
      ["", "", ""],
      ["x", "", 1],
    ]);
    expect(sheet.hiddenRows).toEqual([4]);
    expect(sheet.hiddenColumns).toEqual([2]);
  });

  it("does not cut a formula off that shows nothing", () => {
    expect(
      sheetOf(head, [
        block(0, [
          [
            ["a", "String"],
            ["", "Empty", '=IF(A1="","x","")'],
          ],
        ]),
      ]).used.columnCount,
    ).toBe(2);
  });

  it("joins blocks from top to bottom", () => {
    const sheet = sheetOf(head, [
      block(2, [[["a", "String"]]], { hiddenColumns: [1] }),
      block(3, [[["b", "String"]]], { hiddenColumns: [1] }),
    ]);
    expect(sheet.values).toEqual([["a"], ["b"]]);
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.used).toEqual({ row: 2, column: 1, rowCount: 2, columnCount: 1 });
  });

  it("gives an empty sheet no cells", () => {
    expect(sheetOf(head, [])).toMatchObject({
      name: "Blad1",
      values: [],
      merges: [],
      used: { rowCount: 0, columnCount: 0 },
    });
  });
});

it.each([
  ["Haarlem", "Error", "#VALUE!", "Haarlem", "text"],
  ["Haarlem", "RichValue", "#VALUE!", "Haarlem", "text"],
  ["#WAARDE!", "Error", "#VALUE!", "#VALUE!", "error"],
  ["#N/B", "Error", "#N/A", "#N/A", "error"],
  ["", "Error", "#VALUE!", "#VALUE!", "error"],
])("takes a cell that shows %s (%s, %s) for %s: %s", (text, type, value, read, cellType) => {
  const sheet = sheetOf(head, [block(0, [[[value, type]]], { text: [[text]] })]);
  expect([sheet.values, sheet.types, sheet.formulas]).toEqual([[[read]], [[cellType]], [[""]]]);
});

it("takes the text of a formula that gives a card, and keeps the formula", () => {
  const sheet = sheetOf(head, [block(0, [[["#VALUE!", "Error", "=SPREIDING.GEMEENTE(A1)"]]], { text: [["Haarlem"]] })]);
  expect([sheet.values, sheet.formulas]).toEqual([[["Haarlem"]], [["=SPREIDING.GEMEENTE(A1)"]]]);
});
