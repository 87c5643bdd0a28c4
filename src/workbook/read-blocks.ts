// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../domain/snapshot";
import { areasInAddress } from "./merged-areas";
import { ShortAnswer, officeCode } from "./read-errors";
import { supportsExcelApi } from "./requirements";
import { blocksOf, halvesOf, requestsOf, type Block } from "./sheet-blocks";

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
}

/**
 * Errors that a smaller request may not have. The general ones are among them because a range with more than
 * 512 merged areas "will fail to return the result" (documentation of getMergedAreasOrNullObject) without saying how.
 */
const SMALLER_MAY_WORK = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "GeneralException",
  "InvalidOperation",
]);

/**
 * Reads the used areas of the sheets: one round trip as long as they fit in one answer, more for huge ones.
 * What turns out too much for one answer is asked again in halves.
 *
 * @param areas the used range of each sheet, in the order of `sheets`
 * @throws ShortAnswer where Excel keeps giving less than was asked; the errors of Office.js
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
): Promise<BlockData[]> {
  const waiting = requestsOf(blocksOf(areas));
  const answers: BlockData[] = [];
  for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
    try {
      answers.push(...(await readRequest(context, sheets, request)));
    } catch (error) {
      const halves = smallerMayWork(error) ? halvesOf(request) : null;
      if (halves === null) throw error;
      waiting.unshift(...halves);
    }
  }
  return answers;
}

function smallerMayWork(error: unknown): boolean {
  return error instanceof ShortAnswer || SMALLER_MAY_WORK.has(officeCode(error) ?? "");
}

async function readRequest(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  request: readonly Block[],
): Promise<BlockData[]> {
  const questions = request.map((block) => ask(sheets[block.sheet] as Excel.Worksheet, block));
  await context.sync();
  return questions.map(answerTo);
}

interface Question {
  readonly tab: string;
  readonly block: Block;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null where this Excel cannot tell. */
  readonly merged: Excel.RangeAreas | null;
}

/** Queues what is asked about one block; `sheet` has its name loaded. */
function ask(sheet: Excel.Worksheet, block: Block): Question {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range.load("values,text,formulas,numberFormat,valueTypes");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = supportsExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return { tab: sheet.name, block, range, rows, columns, merged };
}

function answerTo({ tab, block, range, rows, columns, merged }: Question): BlockData {
  const grid = <T>(answer: T[][] | null): T[][] => checked(tab, block, answer);
  return {
    block,
    values: grid(range.values as unknown[][]),
    text: grid(range.text),
    formulas: grid(range.formulas as unknown[][]),
    numberFormats: grid(range.numberFormat as string[][]),
    types: grid(range.valueTypes as string[][]),
    merges: merged === null || merged.isNullObject ? [] : areasInAddress(merged.address, block),
    hiddenRows: hidden(rows.value, (row) => row.rowHidden, block.row),
    hiddenColumns: hidden(columns.value, (column) => column.columnHidden, block.column),
  };
}

/** Above 5 million cells Excel answers null without an error (OfficeDev/office-js-docs-pr 5333). */
function checked<T>(tab: string, block: Block, answer: T[][] | null): T[][] {
  const rows = answer ?? [];
  const whole = rows.length === block.rowCount && rows.every((row) => row.length === block.columnCount);
  if (!whole) throw new ShortAnswer(tab, block.rowCount, Math.min(rows.length, block.rowCount));
  return rows;
}

function hidden<T>(lines: readonly T[], flag: (line: T) => boolean | undefined, first: number): number[] {
  return lines.flatMap((line, index) => (flag(line) === true ? [first + index] : []));
}
