// SPDX-License-Identifier: EUPL-1.2

import { isSoort, type SoortOfTotaal } from "../gemeenten/gebied";
import { shownFormula } from "../sheet/dutch-formula";
import { dutchErrorName, isNotCalculated } from "../sheet/error-names";
import { formatExact } from "../sheet/format";
import type { Figure } from "../tabs/records";
import type { TableCell } from "../tabs/table";
import type { NoNumber, Problem } from "./problem";

type Cell = Pick<Figure, "table" | "at"> & { readonly soort: SoortOfTotaal | null };

/** Why a figure of the gebied `name` has no number: its cell is blank or says so, or holds something that is no number of places. */
export function noNumberOf(name: string, figure: Cell): Problem {
  const cell = cellOf(figure);
  const held = cell === undefined ? null : heldBy(cell, figure);
  return held === null ? { kind: "no-figure", name, at: figure.at } : { kind: "no-number", at: figure.at, ...held };
}

function heldBy({ reading, formula }: TableCell, { soort }: Cell): Pick<NoNumber, "holds" | "text"> | null {
  switch (reading.kind) {
    case "error":
      return isNotCalculated(reading.error)
        ? { holds: "no-result", text: shownFormula(formula) }
        : { holds: "error", text: dutchErrorName(reading.error) };
    case "unreadable":
      return { holds: "words", text: reading.text };
    case "amount":
    case "pair": {
      const value = reading.kind === "amount" ? reading.value : isSoort(soort) ? reading[soort] : null;
      if (value !== null) return { holds: "no-count", text: formatExact(value) };
      const misread = reading.remarks.find(({ kind }) => kind === "thousands-point");
      return misread?.kind === "thousands-point"
        ? { holds: "words", text: formatExact(misread.proposed / 1000) }
        : null;
    }
    default:
      return null;
  }
}

/** The rows of a table follow each other. */
function cellOf({ table: { rows }, at }: Cell): TableCell | undefined {
  const row = rows[at.row - (rows[0]?.row ?? 0)];
  return row?.row === at.row ? row.cells.find(({ column }) => column.column === at.column) : undefined;
}
