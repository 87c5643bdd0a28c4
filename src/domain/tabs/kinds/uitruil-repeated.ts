// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import type { Grid } from "../grid";
import type { Uitruil } from "../records";
import type { TableRow } from "../table";

/** A number of the row itself makes no difference. */
const OWN_NUMBER = /^(?:nr|nummer|volgnr|volgnummer|id|#)?\.?$/;

/** Marks the rows that say in every cell what a row above them says, also in columns that nobody reads: one agreement that was written down twice. */
export function withRepeats(grid: Grid, header: number, rows: readonly TableRow[]): readonly TableRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.kind !== "data") return row;
    const said: string[] = [];
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
      if (!OWN_NUMBER.test(plainWords(grid.text(header, column)))) said.push(plainWords(grid.text(row.row, column)));
    const words = said.join("|");
    if (seen.has(words)) return { ...row, repeats: true };
    seen.add(words);
    return row;
  });
}

/** Whether the row of an uitruil stands above it too. */
export function isRepeated({ table: { rows }, at }: Pick<Uitruil, "table" | "at">): boolean {
  // The rows of a table follow each other.
  return rows[at.row - (rows[0]?.row ?? 0)]?.repeats === true;
}
