// SPDX-License-Identifier: EUPL-1.2

import { callsOwnFunction } from "./own-functions";
import { oncePerObject } from "./remember";
import type { CellPlace, SheetSnapshot } from "./snapshot";

/**
 * The cells that SPREIDING formulas fill besides their own, as OVERZICHT and GEMEENTEN do: below and to the right of the formula, as far as cells
 * without a formula of their own go on without a gap. By "row,column" of the sheet.
 */
const spilledCells = oncePerObject(({ used, values, formulas }: SheetSnapshot): ReadonlySet<string> => {
  const spilled = new Set<string>();
  const goesOn = (r: number, c: number): boolean =>
    formulas[r]?.[c] === "" && values[r]?.[c] !== undefined && values[r][c] !== "";
  for (const [r, row] of formulas.entries())
    for (const [c, formula] of row.entries()) {
      if (formula === "" || !callsOwnFunction(formula)) continue;
      let right = c + 1;
      while (goesOn(r, right)) right += 1;
      for (let down = r; down === r || goesOn(down, c); down += 1)
        for (let across = c; across < right; across += 1)
          if (formulas[down]?.[across] === "")
            spilled.add(`${String(used.row + down)},${String(used.column + across)}`);
    }
  return spilled;
});

/** True for a cell that a SPREIDING formula elsewhere fills. */
export function isSpilled(sheet: SheetSnapshot, { row, column }: CellPlace): boolean {
  return spilledCells(sheet).has(`${String(row)},${String(column)}`);
}
