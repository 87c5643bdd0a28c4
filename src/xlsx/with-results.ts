// SPDX-License-Identifier: EUPL-1.2

import { storeResults, type CellResult } from "./store-results";
import { withChartCaches } from "./whole/chart-caches";
import { unpack } from "./xlsx-package";
import { zipParts } from "./zip-parts";

/**
 * The same .xlsx with these results in it, also in what its charts keep of them; formulas and everything else stay as they are.
 * @throws UnreadableWorkbook with a sentence for the user
 */
export function withResults(bytes: Uint8Array, file: string, results: readonly CellResult[]): Uint8Array {
  const parts = unpack(bytes, file, () => true);
  return zipParts(withChartCaches(storeResults(parts, results)));
}
