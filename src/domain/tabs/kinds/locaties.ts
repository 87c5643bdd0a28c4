// SPDX-License-Identifier: EUPL-1.2

import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, dateIn, isReadableDate, placesIn } from "../row-cells";
import type { KindReader } from "./kind";

/** One reception location per row. */
export const locaties: KindReader = {
  kind: "locaties",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) => (header.has("gemeente", "code") && header.has("locatie", "plaatsen") && header.has("opening", "einde") ? 10 : 0),
  read: (table) => ({
    locaties: table.rows.flatMap((row) => {
      if (row.kind !== "data" || row.gebied === null) return [];
      const plaatsen = cellOf(row, "plaatsen") ?? cellOf(row, "aantal");
      const opening = cellOf(row, "opening");
      const einde = cellOf(row, "einde");
      const soort = soortOf(cellText(cellOf(row, "soort")) ?? plaatsen?.column.header ?? "");
      return [
        {
          gemeente: row.gebied,
          naam: cellText(cellOf(row, "locatie")) ?? "",
          soort: soort === "regulier" || soort === "amv" ? soort : null,
          plaatsen: plaatsen === null ? null : placesIn(plaatsen),
          opening: opening === null ? null : dateIn(opening),
          einde: einde === null ? null : dateIn(einde),
          openingReadable: isReadableDate(opening),
          eindeReadable: isReadableDate(einde),
          at: row.gebied.at,
          plaatsenAt: plaatsen?.at ?? null,
          openingAt: opening?.at ?? null,
          eindeAt: einde?.at ?? null,
          table,
        },
      ];
    }),
  }),
};
