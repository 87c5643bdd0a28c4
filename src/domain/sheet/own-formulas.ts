// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "./addresses";
import { isNotCalculated } from "./error-names";
import { mapRows } from "./map-rows";
import { callsOwnFunction } from "./own-functions";
import { GENERAL } from "./number-formats";
import { oncePerObject } from "./remember";
import type { CellPlace, CellValue, SheetSnapshot } from "./snapshot";

export interface OwnFormula extends CellPlace {
  readonly sheetId: string;
  readonly tab: string;
  readonly address: string;
  readonly formula: string;
  /** What it answered when the sheet was read. */
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The cells of a sheet with a formula that calls a function of this add-in. */
export const ownFormulas = oncePerObject(
  ({ id, name, used, formulas, values, numberFormats }: SheetSnapshot): readonly OwnFormula[] => {
    const calls = mapRows(formulas, (line) => line.some((formula) => formula !== "" && callsOwnFunction(formula)));
    return formulas.flatMap((line, r) =>
      calls[r] !== true
        ? []
        : line.flatMap((formula, c) => {
            if (formula === "" || !callsOwnFunction(formula)) return [];
            const at = { row: used.row + r, column: used.column + c };
            const shown = { value: values[r]?.[c] ?? "", numberFormat: numberFormats[r]?.[c] ?? GENERAL };
            return [{ sheetId: id, tab: name, address: cellAddress(at), ...at, formula, ...shown }];
          }),
    );
  },
);

/** What a formula shows where Excel does not know the function: it read the workbook before the add-in was there, and may not ask again. */
export const isUnknownName = (value: CellValue): boolean => value === "#NAME?";

/** True where a formula of this add-in has no answer. That is nothing yet while Excel is calculating. */
export const isStuck = (value: CellValue): boolean => isUnknownName(value) || isNotCalculated(String(value));
