// SPDX-License-Identifier: EUPL-1.2

import { isStuck, isUnknownName, ownFormulas } from "../../domain/sheet/own-formulas";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import type { CellValue, WorkbookSnapshot } from "../../domain/sheet/snapshot";

/** How many formulas of this add-in have no answer. */
export interface StuckFormulas {
  /** Excel does not know the function. */
  readonly unknown: number;
  /** It is not known yet, which is nothing while Excel calculates. */
  readonly busy: number;
}

/** Queues the question what formulas of this add-in show on the sheets that it made itself, which a reading leaves out; the answer is there after the next sync. */
export function askOwnSheets(sheets: readonly Excel.Worksheet[]): () => readonly CellValue[] {
  const ranges = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    return used;
  });
  return () =>
    ranges.flatMap((range) => {
      if (range.isNullObject) return [];
      const formulas = (range.formulas as CellValue[][]).flat();
      // A cell that calculates with a stuck one shows the same error.
      return (range.values as CellValue[][])
        .flat()
        .filter((value, at) => isStuck(value) && callsOwnFunction(String(formulas[at])));
    });
}

/** @param shown by those on the sheets that the add-in made itself */
export function stuckIn({ sheets }: WorkbookSnapshot, shown: readonly CellValue[]): StuckFormulas {
  const values = [...sheets.flatMap((sheet) => ownFormulas(sheet).map(({ value }) => value)), ...shown].filter(isStuck);
  const unknown = values.filter(isUnknownName).length;
  return { unknown, busy: values.length - unknown };
}
