// SPDX-License-Identifier: EUPL-1.2

import { storeResults, type CellResult } from "./store-results";
import { unpack } from "./xlsx-package";
import { zipParts } from "./zip-parts";

/**
 * The same .xlsx with these results in it; formulas and everything else stay as they are.
 * @throws UnreadableWorkbook with a sentence for the user
 */
export function withResults(bytes: Uint8Array, file: string, results: readonly CellResult[]): Uint8Array {
  return zipParts(
    storeResults(
      unpack(bytes, file, () => true),
      results,
    ),
  );
}
