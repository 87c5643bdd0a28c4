// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../domain/sheet/addresses";
import { isStuck, isUnknownName, ownFormulas } from "../../domain/sheet/own-formulas";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import type { CellValue, WorkbookSnapshot } from "../../domain/sheet/snapshot";

/** A formula of this add-in that has no answer. */
export interface StuckFormula {
  readonly sheetId: string;
  readonly address: string;
  /** Excel does not know the function; else its answer is not known yet, which is nothing while Excel calculates. */
  readonly unknown: boolean;
}

interface Shown {
  readonly sheetId: string;
  readonly address: string;
  readonly value: CellValue;
}

/** Queues the question what formulas of this add-in show on the sheets that it made itself, which a reading leaves out; the answer is there after the next sync. */
export function askOwnSheets(sheets: readonly Excel.Worksheet[]): () => readonly Shown[] {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    return { sheetId: sheet.id, used };
  });
  return () => asked.filter(({ used }) => arrived(used)).flatMap(({ sheetId, used }) => shownIn(sheetId, used));
}

function shownIn(sheetId: string, used: Excel.Range): Shown[] {
  const formulas = used.formulas as CellValue[][];
  return (used.values as CellValue[][]).flatMap((line, r) =>
    line.flatMap((value, c) =>
      // A cell that calculates with a stuck one shows the same error.
      isStuck(value) && callsOwnFunction(String(formulas[r]?.[c]))
        ? [{ sheetId, address: cellAddress({ row: used.rowIndex + r, column: used.columnIndex + c }), value }]
        : [],
    ),
  );
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
export function stuckIn({ sheets }: WorkbookSnapshot, shown: readonly Shown[]): readonly StuckFormula[] {
  return [...sheets.flatMap(ownFormulas), ...shown]
    .filter(({ value }) => isStuck(value))
    .map(({ sheetId, address, value }) => ({ sheetId, address, unknown: isUnknownName(value) }));
}
