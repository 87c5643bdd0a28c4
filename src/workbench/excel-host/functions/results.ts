// SPDX-License-Identifier: EUPL-1.2

import type { CellResult } from "../../engine/engine-functions";
import { CustomFunctionError, ERROR_CODES } from "./custom-error";

/** What a function gave: a grid that spills from the cell, and the sentences that belong to its errors. */
export interface StreamResult {
  readonly grid: readonly (readonly CellResult[])[];
  /** In the shape of `grid`; undefined where a cell has none. */
  readonly messages: readonly (readonly (string | undefined)[])[];
}

/** What Excel makes of a function's result: a value or rows of values. Anything else is #VALUE!. */
export function streamResult(result: unknown): StreamResult {
  const rows = Array.isArray(result) ? (result as unknown[]) : [[result]];
  const columnCount = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = columnCount > 0 && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  const cells = rectangular ? (rows as unknown[][]) : [[new CustomFunctionError(ERROR_CODES.invalidValue)]];
  return { grid: cells.map((row) => row.map(cellResult)), messages: cells.map((row) => row.map(messageOf)) };
}

function cellResult(value: unknown): CellResult {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof CustomFunctionError) return { error: value.code };
  // It goes to Excel as JSON, in which a date is a text.
  if (value instanceof Date) return value.toJSON();
  // Excel shows 0 for null.
  return value === null || value === undefined ? 0 : { error: ERROR_CODES.invalidValue };
}

/** Excel takes a sentence with these two only. */
function messageOf(value: unknown): string | undefined {
  if (!(value instanceof CustomFunctionError)) return undefined;
  return value.code === ERROR_CODES.notAvailable || value.code === ERROR_CODES.invalidValue ? value.message : undefined;
}
