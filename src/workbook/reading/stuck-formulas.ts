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
  /** Ids of the sheets that they are on, those left out that the add-in made. */
  readonly sheets: ReadonlySet<string>;
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
      if (!arrived(range)) return [];
      const formulas = (range.formulas as CellValue[][]).flat();
      // A cell that calculates with a stuck one shows the same error.
      return (range.values as CellValue[][])
        .flat()
        .filter((value, at) => isStuck(value) && callsOwnFunction(String(formulas[at])));
    });
}

/** False for an empty sheet, and where the reading had to go on in smaller requests, which leave this question out. */
function arrived(range: Excel.Range): boolean {
  try {
    return !range.isNullObject;
  } catch {
    return false;
  }
}

/** @param shown by those on the sheets that the add-in made itself */
export function stuckIn({ sheets }: WorkbookSnapshot, shown: readonly CellValue[]): StuckFormulas {
  const own = sheets.flatMap(ownFormulas).filter(({ value }) => isStuck(value));
  const values = [...own.map(({ value }) => value), ...shown];
  const unknown = values.filter(isUnknownName).length;
  return { unknown, busy: values.length - unknown, sheets: new Set(own.map(({ sheetId }) => sheetId)) };
}
