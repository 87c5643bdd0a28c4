// SPDX-License-Identifier: EUPL-1.2

import { FAILURES } from "./words";
import { SheetRefuses, SheetTooLarge, ShortAnswer, officeCode } from "./read-errors";
import { ownValue } from "../../domain/sheet/own-value";

export interface Failure {
  /** Dutch: what is, and what to do. */
  readonly sentence: string;
  /** True where the same request works as soon as the user leaves the cell. */
  readonly passes: boolean;
  /** True where the same request may work in a while. */
  readonly mayPass: boolean;
}

/** A failure with words of its own for the user. */
export class SaidError extends Error {
  override readonly name = "SaidError";

  constructor(readonly sentence: string) {
    super(sentence);
  }
}

const BY_CODE: Readonly<Record<string, string>> = {
  AccessDenied: FAILURES.protected,
  ActivityLimitReached: FAILURES.busy,
  ApiNotAvailable: FAILURES.tooOld,
  ApiNotFound: FAILURES.tooOld,
  Conflict: FAILURES.busy,
  ConnectionFailure: FAILURES.noConnection,
  InactiveWorkbook: FAILURES.inactive,
  ItemAlreadyExists: FAILURES.nameTaken,
  ItemNotFound: FAILURES.someSheetGone,
  MemoryLimitReached: FAILURES.tooMuch,
  RequestAborted: FAILURES.busy,
  RequestTimedOut: FAILURES.timedOut,
  ServiceNotAvailable: FAILURES.busy,
  Timeout: FAILURES.timedOut,
  RequestPayloadSizeLimitExceeded: FAILURES.tooMuch,
  ResponsePayloadSizeLimitExceeded: FAILURES.tooMuch,
  UnsupportedSheet: FAILURES.otherKindOfSheet,
  ChunkLoadError: FAILURES.codeMissing,
};

const MAY_PASS: ReadonlySet<string> = new Set([
  FAILURES.busy,
  FAILURES.noConnection,
  FAILURES.inactive,
  FAILURES.timedOut,
  FAILURES.codeMissing,
  FAILURES.general("GeneralException"),
]);

/** What to tell the user about an error of Office.js or of the reading. */
export function failureOf(error: unknown): Failure {
  const code = officeCode(error);
  if (code === "InvalidOperationInCellEditMode")
    return { sentence: FAILURES.cellEditMode, passes: true, mayPass: true };
  const sentence = lasting(error, code);
  return { sentence, passes: false, mayPass: MAY_PASS.has(sentence) };
}

/** What to tell where something that the user asked for did not come about and is not tried again by itself. */
export function actionFailure(error: unknown): string {
  if (error instanceof SaidError) return error.sentence;
  const code = officeCode(error);
  if (code === "InvalidOperationInCellEditMode") return FAILURES.cellEditModeAgain;
  return ofSheet(error) ?? ownValue(BY_CODE, code ?? nameOf(error)) ?? FAILURES.action(code ?? nameOf(error));
}

function lasting(error: unknown, code: string | null): string {
  if (error instanceof SaidError) return error.sentence;
  return ofSheet(error) ?? ownValue(BY_CODE, code ?? nameOf(error)) ?? FAILURES.general(code ?? nameOf(error));
}

/** What is said of one sheet, by its name. */
function ofSheet(error: unknown): string | null {
  if (error instanceof ShortAnswer) return FAILURES.shortAnswer(error.tab, error.expectedRows, error.receivedRows);
  if (error instanceof SheetRefuses) return FAILURES.sheetRefuses(error.tab, error.why);
  if (error instanceof SheetTooLarge) return FAILURES.sheetTooLarge(error.tab, error.used);
  return null;
}

/** Code that is asked for on demand and does not come, fails with an error that has only a name. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "onbekend";
}
