// SPDX-License-Identifier: EUPL-1.2

/** #N/B with a sentence of its own. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
