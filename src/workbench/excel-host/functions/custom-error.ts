// SPDX-License-Identifier: EUPL-1.2

/** Codes and class as in the custom functions runtime: the code is the text that the cell shows in English. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
