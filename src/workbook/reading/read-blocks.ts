// SPDX-License-Identifier: EUPL-1.2

import type { Area, CellPlace } from "../../domain/sheet/snapshot";
import { areasInAddress } from "./merged-areas";
import { Cancelled, type LongWork } from "../async/long-work";
import { ShortAnswer, smallerMayWork } from "../excel/read-errors";
import { supportsExcelApi } from "../excel/requirements";
import { partlyRaised, type ReadBlock } from "./partly-raised";
import { blocksOf, halvesOf, requestsOf, type Block } from "./sheet-blocks";
import { isWhole, type Looks, type UsedRange } from "./used-ranges";
import { addAll } from "../../domain/sheet/extremes";

/** What Excel answered about one block, checked on its size. */
export interface BlockData {
  readonly block: Block;
  readonly values: unknown[][];
  readonly text: string[][];
  readonly formulas: unknown[][];
  readonly numberFormats: string[][];
  readonly types: string[][];
  readonly merges: readonly Area[];
  /** Row and column numbers of the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly partlyRaised: readonly CellPlace[];
}

/**
 * Reads the used areas of the sheets: one round trip as long as they fit in one answer, more for huge ones.
 * What turns out too much for one answer is asked again in halves.
 *
 * @param used the used range of each sheet, in the order of `sheets`, which have their name loaded
 * @param work is told the sheet that is being read, where one round trip is not enough
 * @throws Cancelled between two round trips; ShortAnswer where Excel keeps giving less than was asked; the errors of Office.js
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly UsedRange[],
  work: LongWork = {},
): Promise<BlockData[]> {
  const waiting = requestsOf(blocksOf(used.map(({ area }) => area)));
  const answers: BlockData[] = [];
  for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
    if (work.signal?.aborted === true) throw new Cancelled();
    if (answers.length > 0 || waiting.length > 0) work.progress?.((request[0]?.sheet ?? 0) + 1, sheets.length);
    try {
      addAll(answers, await readRequest(context, sheets, used, request));
      work.heard?.();
    } catch (error) {
      const halves = smallerMayWork(error) ? halvesOf(request) : null;
      if (halves === null) throw error;
      waiting.unshift(halves[0], halves[1]);
    }
  }
  return answers;
}

async function readRequest(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly UsedRange[],
  request: readonly Block[],
): Promise<BlockData[]> {
  const questions = request.map((block) =>
    ask(sheets[block.sheet] as Excel.Worksheet, used[block.sheet] as UsedRange, block),
  );
  await context.sync();
  const answers = questions.map(answerTo);
  const raised = await partlyRaised(context, questions);
  return answers.map((answer, index) => ({ ...answer, partlyRaised: raised[index] ?? [] }));
}

interface Question extends ReadBlock {
  /** Null where they are asked with the values. */
  readonly looks: Looks | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null where this Excel cannot tell. */
  readonly merged: Excel.RangeAreas | null;
}

/** Queues what is asked about one block. */
function ask(sheet: Excel.Worksheet, used: UsedRange, block: Block): Question {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  const looks = looksIn(block, used);
  range.load("values,text,formulas,format/font/superscript,format/font/subscript");
  if (looks === null) range.load("numberFormat,valueTypes");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = supportsExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return { sheet, block, range, looks, rows, columns, merged };
}

function answerTo({ sheet, block, range, looks, rows, columns, merged }: Question): Omit<BlockData, "partlyRaised"> {
  const grid = <T>(answer: T[][] | null): T[][] => checked(sheet.name, block, answer);
  return {
    block,
    values: grid(range.values as unknown[][]),
    text: grid(range.text),
    formulas: grid(range.formulas as unknown[][]),
    numberFormats: looks?.numberFormats ?? grid(range.numberFormat as string[][]),
    types: looks?.types ?? grid(range.valueTypes as string[][]),
    merges: merged === null || merged.isNullObject ? [] : areasInAddress(merged.address, block),
    hiddenRows: hidden(rows.value, (row) => row.rowHidden, block.row),
    hiddenColumns: hidden(columns.value, (column) => column.columnHidden, block.column),
  };
}

/** The rows of the block out of what is known of the whole used range. */
function looksIn(block: Block, { area, looks }: UsedRange): Looks | null {
  const first = block.row - area.row;
  const rows = (grid: string[][]): string[][] => grid.slice(first, first + block.rowCount);
  return looks === null ? null : { types: rows(looks.types), numberFormats: rows(looks.numberFormats) };
}

function checked<T>(tab: string, block: Block, answer: T[][] | null): T[][] {
  const received = answer?.length ?? 0;
  if (isWhole(answer, block)) return answer;
  throw new ShortAnswer(tab, block.rowCount, Math.min(received, block.rowCount));
}

function hidden<T>(lines: readonly T[], flag: (line: T) => boolean | undefined, first: number): number[] {
  return lines.flatMap((line, index) => (flag(line) === true ? [first + index] : []));
}
