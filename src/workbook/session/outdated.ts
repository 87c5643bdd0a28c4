// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import type { Finding } from "../../domain/findings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { sameData } from "../../domain/sheet/same-data";
import { isOwn } from "./same-source";

/** Ids of the findings of which a cell has another value, formula or number format than when they were made. */
export function outdatedFindings(
  findings: readonly Finding[],
  then: WorkbookSnapshot,
  now: WorkbookSnapshot,
): Set<string> {
  const before = new Map(then.sheets.map((sheet) => [sheet.name, sheet]));
  const after = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  return new Set(
    findings.filter(({ tab, address }) => !sameCells(before.get(tab), after.get(tab), address)).map(({ id }) => id),
  );
}

function sameCells(then: SheetSnapshot | undefined, now: SheetSnapshot | undefined, address: string): boolean {
  if (then === now) return true;
  const area = parseAddress(address);
  if (then === undefined || now === undefined || area === null) return false;
  // Among other cells a formula of the add-in is no figure; a finding on it alone is about what it answers.
  const many = area.rowCount * area.columnCount > 1;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (many && isOwn(then, row, column) && isOwn(now, row, column)) continue;
      if (!sameData(cellIn(then, row, column), cellIn(now, row, column))) return false;
    }
  }
  return true;
}

/** What the snapshot has of one cell, where rows and columns count as on the sheet. */
export function cellIn({ used, values, formulas, numberFormats }: SheetSnapshot, row: number, column: number) {
  const [r, c] = [row - used.row, column - used.column];
  return {
    value: values[r]?.[c] ?? "",
    formula: formulas[r]?.[c] ?? "",
    numberFormat: numberFormats[r]?.[c] ?? "General",
  };
}
