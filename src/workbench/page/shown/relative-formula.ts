// SPDX-License-Identifier: EUPL-1.2

import { columnLetters, parseAddress } from "../../../domain/sheet/addresses";
import { withAddresses } from "../../../domain/sheet/references";

interface Place {
  readonly row: number;
  readonly column: number;
}

const PARTS = /(\$?)([A-Z]*)(\$?)(\d*)/i;

/** "$B$2:$B$9" for "B2:B9". */
export function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}

/** A formula that is written for one cell, as it is for another: what is not fixed goes along. */
export function fromCell(formula: string, from: Place, to: Place): string {
  const [down, right] = [to.row - from.row, to.column - from.column];
  if (down === 0 && right === 0) return formula;
  return withAddresses(formula, "", (address) => {
    const corners = address.split(":").map((corner) => {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = PARTS.exec(corner) ?? [];
      // Of whole rows ("$2:4") the sign stands where that of a column would.
      const isFixedRow = letters === "" ? fixedColumn === "$" : fixedRow === "$";
      const column =
        letters === "" ? 0 : (parseAddress(`${letters}1`)?.column ?? 0) + (fixedColumn === "$" ? 0 : right);
      const row = digits === "" ? 0 : Number(digits) - 1 + (isFixedRow ? 0 : down);
      if (column < 0 || row < 0) return null;
      const before = letters === "" ? fixedColumn : `${fixedColumn}${columnLetters(column)}${fixedRow}`;
      return `${before}${digits === "" ? "" : String(row + 1)}`;
    });
    return corners.includes(null) ? null : corners.join(":");
  });
}
