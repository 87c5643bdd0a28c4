// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";

/** Excel may give a formula back with other spaces or capitals. */
export function sameFormula(one: CellValue, other: CellValue): boolean {
  return one === other || plain(one) === plain(other);
}

/** A formula without the places of the cells that it refers to: the same in each row of a column. */
export function shapeOf(content: CellValue): string {
  return plain(content).replace(/\$?[A-Z]{1,3}\$?\d+/g, "@");
}

/** A monitor that was made before TAAKSTELLING took a peildatum is still one. */
const DATED_TASK = /(TAAKSTELLING\([^()]*,N\([^()]*\)),[^(),]*\)/g;

function plain(content: CellValue): string {
  return String(content).replaceAll(" ", "").toUpperCase().replace(DATED_TASK, "$1)");
}
