// SPDX-License-Identifier: EUPL-1.2

import { SaidError } from "./failures";
import { officeCode } from "./read-errors";
import { FAILURES } from "./words";

/**
 * Sends what is queued in one request, so that all of it comes about or nothing. A request that fails may have done nothing, a part, or
 * all with its answer lost: Excel does not say which. Then `settle` looks at what stands and takes the half away, or does what is left.
 *
 * @param settle gets the error and tells what stands after it; asked once more where it fails too. What the failed request made or loaded is not to be
 *   used in it: for Excel it is not there.
 * @param unsettled what the user reads where nobody knows what stands
 * @returns where all is done; what was loaded is there only where nothing failed
 * @throws the error of Excel where nothing is done, SaidError where nobody knows what stands
 */
export async function allOrNothing(
  context: Excel.RequestContext,
  settle: (error: unknown) => Promise<"all" | "nothing">,
  unsettled: string = FAILURES.unsettled,
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // While the user types Excel takes no request at all.
    if (officeCode(error) === "InvalidOperationInCellEditMode") throw error;
    const standing = await settle(error)
      .catch(() => settle(error))
      .catch(() => {
        throw new SaidError(unsettled);
      });
    if (standing === "nothing") throw error;
  }
}
