// SPDX-License-Identifier: EUPL-1.2

import type { CellPlace } from "../../domain/sheet/snapshot";
import { blocksOf, requestsOf, type Block } from "./sheet-blocks";

/** Excel takes about 70 bytes to tell of one cell, and answers at most 5 MB. */
const CELLS_PER_REQUEST = 50_000;
/** A text that may be a number with a mark. Cells that hold a number cannot be raised in part. */
const MAY_BE_NUMBER = /^\s*(?:['’€+\u2212\u2013-]\s*)?\d/;
const LONGEST = 60;

/** A block that was read, with its sheet. */
export interface ReadBlock {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
  /** With its values loaded, and whether its font is superscript or subscript. */
  readonly range: Excel.Range;
}

/**
 * The cells of each block whose text stands above or below the line in part: 38¹, of which Excel gives only "381". It tells that of a
 * range as a whole (null: some of it does), so that cells are asked one by one only where there are any; as a rule this asks nothing.
 */
export async function partlyRaised(
  context: Excel.RequestContext,
  read: readonly ReadBlock[],
): Promise<readonly (readonly CellPlace[])[]> {
  const found = read.map((): CellPlace[] => []);
  const suspects = read.flatMap((one, index) =>
    isMixed(one.range.format.font) ? columnsToAsk(one).map((area) => ({ ...one, index, area })) : [],
  );
  const areas = blocksOf(
    suspects.map(({ area }) => area),
    CELLS_PER_REQUEST,
  );
  for (const request of requestsOf(areas, CELLS_PER_REQUEST)) {
    const cells = await ask(
      context,
      request.map((area) => [suspects[area.sheet]?.sheet as Excel.Worksheet, area]),
    );
    for (const { part, place } of cells) found[suspects[part]?.index ?? -1]?.push(place);
  }
  return found;
}

/** The cells of these columns that are raised in part; `part` is the number of the column in all that is asked. */
async function ask(
  context: Excel.RequestContext,
  request: readonly (readonly [Excel.Worksheet, Block])[],
): Promise<{ part: number; place: CellPlace }[]> {
  const questions = request.map(([sheet, area]) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    return { area, cells: range.getCellProperties({ format: { font: { superscript: true, subscript: true } } }) };
  });
  await context.sync();
  return questions.flatMap(({ area, cells }) =>
    cells.value.flatMap(([cell], r) => {
      const place = { row: area.row + r, column: area.column };
      return isMixed(cell?.format?.font ?? {}) ? [{ part: area.sheet, place }] : [];
    }),
  );
}

/** Office.js types these as booleans, and answers null for a part. */
function isMixed({ superscript, subscript }: Scripts): boolean {
  return superscript === null || subscript === null;
}

interface Scripts {
  readonly superscript?: boolean | null;
  readonly subscript?: boolean | null;
}

/** Of each column the stretch with texts that may be numbers. */
function columnsToAsk({ block, range }: ReadBlock): Block[] {
  const values = range.values as unknown[][];
  return Array.from({ length: block.columnCount }, (_, c) => c).flatMap((c) => {
    const rows = values.flatMap((row, r) => (mayBeNumber(row[c]) ? [r] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ...block, row: block.row + first, rowCount: last - first + 1, column: block.column + c, columnCount: 1 }];
  });
}

const mayBeNumber = (value: unknown): boolean =>
  typeof value === "string" && value.length <= LONGEST && MAY_BE_NUMBER.test(value);
