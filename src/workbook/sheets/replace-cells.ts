// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../../domain/sheet/same-data";
import type { Area } from "../../domain/sheet/snapshot";
import { allOrNothing } from "../excel/all-or-nothing";

export interface Replacement {
  readonly sheet: Excel.Worksheet;
  /** All that is in use on it, looks included. */
  readonly used: Pick<Area, "rowCount" | "columnCount">;
  /** What each cell shows afterwards, from A1. */
  readonly texts: readonly (readonly string[])[];
  /** Queues these cells and their looks, from a row on. */
  readonly fill: (firstRow: number) => void;
  /** Queues what comes after that; it may be done twice. */
  readonly finish: () => void;
}

/**
 * Puts other cells in the place of all that is on a sheet, at once or not at all: they are laid out below what is there, and taken over in
 * one step. So nothing of the old cells has to be remembered to put it back, and what refers to them stays good.
 *
 * @throws where all is as it was, SaidError where that is not known
 */
export async function replaceCells(
  context: Excel.RequestContext,
  { sheet, used, texts, fill, finish }: Replacement,
): Promise<void> {
  const width = texts[0]?.length ?? 0;
  const rowCount = Math.max(used.rowCount, texts.length);
  const columnCount = Math.max(used.columnCount, width);
  const below = (): Excel.Range => sheet.getRangeByIndexes(rowCount, 0, rowCount, columnCount);
  fill(rowCount);
  sheet.getRangeByIndexes(0, 0, rowCount, columnCount).copyFrom(below());
  below().clear();
  finish();
  await allOrNothing(context, async () => {
    below().clear();
    const now = sheet.getRangeByIndexes(0, 0, texts.length, width);
    now.load("values");
    await context.sync();
    if (!sameData(now.values, texts)) return "nothing";
    finish();
    await context.sync();
    return "all";
  });
}
