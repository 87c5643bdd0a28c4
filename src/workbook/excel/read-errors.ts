// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

/** Excel answered without an error, but not with all the cells that were asked. */
export class ShortAnswer extends Error {
  override readonly name = "ShortAnswer";

  constructor(
    readonly tab: string,
    readonly expectedRows: number,
    readonly receivedRows: number,
  ) {
    super(`${tab}: ${String(receivedRows)} of ${String(expectedRows)} rows`);
  }
}

/** The used range of a sheet is larger than memory can hold. */
export class SheetTooLarge extends Error {
  override readonly name = "SheetTooLarge";

  constructor(
    readonly tab: string,
    readonly used: Area,
  ) {
    super(`${tab}: ${String(used.rowCount)} rows by ${String(used.columnCount)} columns`);
  }
}

/** One sheet cannot be read; all others can. */
export class SheetRefuses extends Error {
  override readonly name = "SheetRefuses";

  constructor(
    readonly tab: string,
    /** The code of Office.js. */
    readonly why: string,
  ) {
    super(`${tab}: ${why}`);
  }
}

/** The code of an error of Office.js, or null for any other error. */
export function officeCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
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

export function smallerMayWork(error: unknown): boolean {
  return error instanceof ShortAnswer || SMALLER_MAY_WORK.has(officeCode(error) ?? "");
}

/** Errors that one sheet of many may bring about, so that asking each on its own tells which. */
const ONE_SHEET = new Set([
  "AccessDenied",
  "GeneralException",
  "InvalidOperation",
  "NotImplemented",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
]);

/** The error that names the sheet which was asked alone, where it is to blame. */
export function ofSheet(tab: string, error: unknown): unknown {
  const code = officeCode(error);
  return code !== null && ONE_SHEET.has(code) ? new SheetRefuses(tab, code) : error;
}
