// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../domain/sheet/addresses";

/** Something in a file has no certain meaning; Excel repairs such a file by leaving it out. `words` is a Dutch clause for the user. */
export class DamagedPart extends Error {
  override readonly name = "DamagedPart";

  constructor(
    readonly words: string,
    options?: ErrorOptions,
  ) {
    super(words, options);
  }
}

/** Row and column count from 0. */
export const damagedCell = (tab: string, cell: { row: number; column: number }, what: string): DamagedPart =>
  new DamagedPart(`cel ${spokenAddress(tab, cellAddress(cell))} ${what}`);
