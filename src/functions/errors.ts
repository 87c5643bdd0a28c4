// SPDX-License-Identifier: EUPL-1.2

import type { Problem } from "../domain/measures/problem";
import { dutchErrorName } from "../domain/sheet/error-names";
import { describeProblem } from "../domain/measures/problem-words";
import { errorText } from "./arguments";
import { NO_VALUE } from "./data-types";
import { notAvailable } from "./not-available";

type Code = "invalidValue" | "notAvailable" | "divisionByZero";

/** A wrong argument is #WAARDE!; a number that the workbook does not hold is #N/B. */
const CODES: Partial<Readonly<Record<Problem["kind"], Code>>> = {
  "unknown-soort": "invalidValue",
  "unknown-rule": "invalidValue",
  "unknown-measure": "invalidValue",
  "unknown-severity": "invalidValue",
  "bad-date": "invalidValue",
  "bad-number": "invalidValue",
  "division-by-zero": "divisionByZero",
};

/** Why an error is shown, for who can say more of it. */
const PROBLEMS = new WeakMap<CustomFunctions.Error, Problem>();

/** The problem that a cell error was made of, or null where it is of something else. */
export const problemOf = (error: CustomFunctions.Error): Problem | null => PROBLEMS.get(error) ?? null;

/** The cell error for a problem, in its usual words or others. Excel takes a message with #WAARDE! and #N/B only. */
export function cellError(problem: Problem, words = describeProblem(problem)): CustomFunctions.Error {
  const code = CODES[problem.kind] ?? "notAvailable";
  const error =
    code === "divisionByZero"
      ? new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)
      : new CustomFunctions.Error(CustomFunctions.ErrorCode[code], words);
  PROBLEMS.set(error, problem);
  return error;
}

/** The error for an input cell that holds an error itself, or null where it holds none. `what` it should hold, with its article. */
export function inputError(value: unknown, what: string): CustomFunctions.Error | null {
  if (value === NO_VALUE)
    return notAvailable(`De cel met ${what} bevat een gegevenstype zonder tekst of getal, zoals een afbeelding.`);
  const text = errorText(value);
  return text === null ? null : notAvailable(`De cel met ${what} bevat de fout ${dutchErrorName(text)}.`);
}
