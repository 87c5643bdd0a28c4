// SPDX-License-Identifier: EUPL-1.2

/** An error as Office.js throws it. */
export function officeError(code: string): Error {
  return Object.assign(new Error("The request failed."), { code });
}
