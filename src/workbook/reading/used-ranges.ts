// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";
import { SheetTooLarge, smallerMayWork } from "../excel/read-errors";

/** About 2 GB of values, texts and formulas: more than a browser gives to one page. */
const MOST_CELLS = 10_000_000;

/** What the cells of an area are and how they show their value. */
export interface Looks {
  readonly types: string[][];
  readonly numberFormats: string[][];
}

export interface UsedRange {
  /** Without rows where the sheet is empty. */
  readonly area: Area;
  /** Null where they are too much to come along: they are read with the values then. */
  readonly looks: Looks | null;
}

/**
 * The part of each sheet that has values, in one round trip (two where it is huge). Types and number formats come along,
 * because an answer holds at most 5 MB on the web: 36 tabs of 342 gemeenten fit in this answer and the next, not in one.
 *
 * @param sheets have their name loaded
 */
export async function readUsedRanges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<UsedRange[]> {
  if (sheets.length === 0) {
    // For what else was queued.
    await context.sync();
    return [];
  }
  try {
    return await usedRanges(context, sheets, true);
  } catch (error) {
    if (!smallerMayWork(error)) throw error;
    return usedRanges(context, sheets, false);
  }
}

async function usedRanges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withLooks: boolean,
): Promise<UsedRange[]> {
  const questions = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    if (withLooks) range.load("valueTypes,numberFormat");
    return { range, tab: sheet.name };
  });
  await context.sync();
  return questions.map(({ range, tab }) => {
    if (range.isNullObject) return { area: { row: 0, column: 0, rowCount: 0, columnCount: 0 }, looks: null };
    const area = {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    };
    if (area.rowCount * area.columnCount > MOST_CELLS) throw new SheetTooLarge(tab, area);
    return { area, looks: withLooks ? looksOf(range, area) : null };
  });
}

function looksOf(range: Excel.Range, area: Area): Looks | null {
  const types = range.valueTypes as string[][] | null;
  const numberFormats = range.numberFormat as string[][] | null;
  return isWhole(types, area) && isWhole(numberFormats, area) ? { types, numberFormats } : null;
}

/** Above 5 million cells Excel answers null without an error (OfficeDev/office-js-docs-pr 5333). */
export function isWhole<T>(answer: T[][] | null, area: Area): answer is T[][] {
  return answer?.length === area.rowCount && answer.every((row) => row.length === area.columnCount);
}
