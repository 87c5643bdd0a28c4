// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../domain/sheet/same-data";
import type { EntityCard } from "./cards/entity-card";

export type CellAnswer = string | number | EntityCard | CustomFunctions.Error;
/** Rows and columns. */
export type GridAnswer = readonly (readonly CellAnswer[])[];

/** True where both show the same in the sheet. */
export function sameAnswer(one: GridAnswer, other: GridAnswer): boolean {
  return (
    one.length === other.length &&
    one.every(
      (row, at) =>
        row.length === other[at]?.length && row.every((value, column) => sameCell(value, other[at]?.[column])),
    )
  );
}

function sameCell(one: CellAnswer, other: CellAnswer | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  // An error of the runtime may keep its fields where plain data cannot be compared.
  if ("code" in one || "code" in other)
    return "code" in one && "code" in other && one.code === other.code && one.message === other.message;
  return sameData(one, other);
}
