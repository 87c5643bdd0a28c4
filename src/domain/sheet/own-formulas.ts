// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../domain/sheet/addresses";
import { callsOwnFunction } from "../../../domain/sheet/own-functions";
import type { SheetSnapshot } from "../../../domain/sheet/snapshot";

export interface OwnFormula {
  readonly sheetId: string;
  readonly tab: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of a sheet with a formula that calls a function of this add-in. */
export function ownFormulas(sheet: SheetSnapshot): OwnFormula[] {
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      if (!callsOwnFunction(formula)) return [];
      const at = { row: sheet.used.row + r, column: sheet.used.column + c };
      return [{ sheetId: sheet.id, tab: sheet.name, address: cellAddress(at), ...at, formula }];
    }),
  );
}
