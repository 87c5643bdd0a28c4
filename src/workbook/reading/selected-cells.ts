// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";
import { officeCode } from "../excel/read-errors";

export interface SelectedCells {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
}

/** What is selected, in one round trip; null where that is no cell, or more than one range. */
export async function askSelected(context: Excel.RequestContext): Promise<SelectedCells | null> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "InvalidSelection") return null;
    throw error;
  }
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, worksheet } = range;
  return { sheetId: worksheet.id, tab: worksheet.name, area: { row, column, rowCount, columnCount } };
}
