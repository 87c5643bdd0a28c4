// SPDX-License-Identifier: EUPL-1.2

import type { Problem } from "../domain/measures/problem";
import { describeProblem } from "../domain/text/problems";

type Code = "invalidValue" | "notAvailable" | "divisionByZero";

/** A wrong argument is #WAARDE!; a number that the workbook does not hold is #N/B. */
const CODES: Partial<Readonly<Record<Problem["kind"], Code>>> = {
  "unknown-soort": "invalidValue",
  "unknown-rule": "invalidValue",
  "bad-date": "invalidValue",
  "bad-number": "invalidValue",
  "division-by-zero": "divisionByZero",
};

/** The cell error for a problem. Excel takes a message with #WAARDE! and #N/B only. */
export function cellError(problem: Problem): CustomFunctions.Error {
  const code = CODES[problem.kind] ?? "notAvailable";
  return code === "divisionByZero" ? new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero) : new CustomFunctions.Error(CustomFunctions.ErrorCode[code], describeProblem(problem));
}

/** #N/B with a sentence of its own. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/**
 * The error for an input cell that holds an error itself, or null where it holds none. Platforms pass it as an object with
 * `code` or `basicValue`, or as its text.
 */
export function inputError(value: unknown): CustomFunctions.Error | null {
  const fields = typeof value === "object" && value !== null ? (value as { code?: unknown; basicValue?: unknown }) : { code: value };
  const text = fields.code ?? fields.basicValue;
  if (typeof text !== "string" || !ERROR_TEXT.test(text)) return null;
  return notAvailable(`De cel met het gebied bevat de fout ${text}.`);
}
