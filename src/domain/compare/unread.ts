// SPDX-License-Identifier: EUPL-1.2

import { cellAt } from "../rules/lib/cells";
import type { Figure } from "../tabs/records";

/** Whether the cell of a figure without a number has something in it that cannot be read; a blank cell or "n.v.t." says that it is not known. */
export function isUnread({ table, at, soort, places }: Figure): boolean {
  const reading = places === null ? cellAt(table, at)?.reading : undefined;
  if (reading === undefined || reading.kind === "blank" || reading.kind === "missing") return false;
  if (reading.kind === "amount") return reading.value !== null;
  if (reading.kind === "pair") return (soort === "amv" ? reading.amv : reading.regulier) !== null;
  return true;
}
