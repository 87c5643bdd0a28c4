// SPDX-License-Identifier: EUPL-1.2

import type { NewFormula } from "../new-tabs/new-tab";
import { cellAddress, fullAddress } from "../sheet/addresses";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";

/**
 * A formula that follows a cell, and shows `otherwise` where that has no number any more. Null where the cell does not hold just this
 * number: a pair (138/36), a text, or the totaal that the number is a part of. A number with decimals is no count of places: it stays as it is.
 */
export function liveNumber(
  { sheets }: WorkbookSnapshot,
  at: CellRef,
  value: number,
  otherwise: string,
): NewFormula | null {
  const sheet = sheets.find(({ name }) => name === at.tab);
  const held = sheet?.values[at.row - sheet.used.row]?.[at.column - sheet.used.column];
  if (held !== value || !Number.isInteger(value)) return null;
  const address = fullAddress(at.tab, cellAddress(at));
  return { formula: `=IF(ISNUMBER(${address}),${address},"${otherwise}")` };
}
