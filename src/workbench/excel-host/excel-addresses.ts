// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, fullAddress, parseAddress } from "../../domain/sheet/addresses";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet/sheet-limits";
import type { Area } from "../../domain/sheet/snapshot";

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** The area that `worksheet.getRange` stands for; a sheet's name before it is left out of account. Null where the text is no address. */
export function areaOfAddress(address: string | undefined): Area | null {
  if (address === undefined || address === "") return WHOLE_SHEET;
  const bare = address.slice(address.lastIndexOf("!") + 1);
  const area = parseAddress(bare) ?? wholeLines(bare);
  return area !== null && fits(area) ? area : null;
}

/** "A:C" and "2:5". */
function wholeLines(address: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns !== null) return parseAddress(`${columns[1] ?? ""}1:${columns[2] ?? ""}${MAX_ROWS}`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  return rows === null ? null : parseAddress(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`);
}

/** True where the area lies inside a sheet and is not empty. */
export function fits({ row, column, rowCount, columnCount }: Area): boolean {
  return (
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS
  );
}

/** "Blad1!A1:B2", as `range.address` gives it. */
export function excelAddress(sheet: string, area: Area): string {
  const whole = area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS;
  return fullAddress(sheet, whole ? "1:1048576" : areaAddress(area));
}
