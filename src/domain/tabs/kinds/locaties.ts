// SPDX-License-Identifier: EUPL-1.2

import { endInWords } from "../cells/read-end";
import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, dateIn, isReadableDate, placesIn } from "../row-cells";
import { soortBeside } from "../soort-beside";
import type { TableCell, TableRow } from "../table";
import { takenBack } from "./taken-back";
import type { KindRows } from "./kind";

/** One reception location per row. */
export const locaties: KindRows = {
  kind: "locaties",
  keys: ["gemeente", "code"],
  lines: false,
  figures: false,
  read: (table) => {
    const beside = soortBeside(table);
    const locaties = table.rows.flatMap((row) => {
      const written = cellText(cellOf(row, "soort")) ?? "";
      if (row.kind !== "data" || row.gebied === null || (beside === null && isOtherGroup(written))) return [];
      const opening = cellOf(row, "opening");
      const einde = cellOf(row, "einde");
      const { gebied: gemeente } = row;
      const back = takenBack("locaties", row);
      return placesCells(row).map((plaatsen) => {
        const soort = beside ?? plaatsen?.column.soort ?? soortOf(written);
        return {
          gemeente,
          naam: cellText(cellOf(row, "locatie")) ?? "",
          soort: soort === "totaal" || soort === "beide" ? null : soort,
          soortAt: cellOf(row, "soort")?.at ?? null,
          plaatsen: plaatsen === null ? null : placesIn(plaatsen),
          opening: opening === null ? null : dateIn(opening),
          einde: einde === null ? null : dateIn(einde),
          eindeOnbekend: einde !== null && isUnknownEnd(einde),
          openingReadable: isReadableDate(opening),
          eindeReadable: isReadableDate(einde),
          at: gemeente.at,
          plaatsenAt: plaatsen?.at ?? null,
          openingAt: opening?.at ?? null,
          eindeAt: einde?.at ?? null,
          back,
          table,
        };
      });
    });
    return { locaties };
  },
};

/** True where it is written that the end is not known yet; a blank or "permanent" says that no end is known of. */
export const isUnknownEnd = ({ reading }: TableCell): boolean =>
  reading.kind === "missing" && endInWords(reading.word) === "unknown";

/** The cells with places: one per soort where each has a column of its own; without any column one unknown. */
function placesCells(row: TableRow): readonly (TableCell | null)[] {
  const all = row.cells.filter(({ column }) => column.role === "plaatsen");
  const ofSoort = all.filter(
    ({ column: { soort }, reading }) =>
      soort !== null && soort !== "beide" && soort !== "totaal" && reading.kind !== "blank",
  );
  if (ofSoort.length > 0) return ofSoort;
  return [all[0] ?? cellOf(row, "aantal")];
}
