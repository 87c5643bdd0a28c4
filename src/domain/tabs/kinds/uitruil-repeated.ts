// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerObject } from "../../sheet/remember";
import { cellText } from "../row-cells";
import type { Uitruil } from "../records";
import type { Table, TableRow } from "../table";

/** Whether a row says in every cell what a row above it says: one agreement that was written down twice, or two that are alike. */
export const isRepeated = ({ table, at }: Pick<Uitruil, "table" | "at">): boolean => repeatedRows(table).has(at.row);

const repeatedRows = oncePerObject((table: Table): ReadonlySet<number> => {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const row of table.rows) {
    if (row.kind !== "data") continue;
    const said = wordsOf(row);
    if (seen.has(said)) repeated.add(row.row);
    seen.add(said);
  }
  return repeated;
});

/** A number of the row itself makes no difference. */
const wordsOf = ({ cells }: TableRow): string =>
  cells
    .filter(
      ({ column: { role, header } }) =>
        role !== null || !/^(?:nr|nummer|volgnr|volgnummer|id|#)?\.?$/i.test(header.trim()),
    )
    .map((cell) =>
      cell.reading.kind === "date" ? cell.reading.date : plainWords(cellText(cell) ?? JSON.stringify(cell.reading)),
    )
    .join("|");
