// SPDX-License-Identifier: EUPL-1.2

import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, placesIn } from "../row-cells";
import type { KindRows } from "./kind";

/** Agreements that move taakstelling between gemeenten or soorten. */
export const uitruil: KindRows = {
  kind: "uitruil",
  keys: ["van"],
  lines: false,
  figures: false,
  read: (table, context) => ({
    uitruil: table.rows.flatMap((row) => {
      const naar = cellOf(row, "naar");
      const aantal = cellOf(row, "aantal") ?? cellOf(row, "plaatsen");
      if (row.kind !== "data" || row.gebied === null || naar === null || aantal === null) return [];
      const soort = soortOf(cellText(cellOf(row, "soort")) ?? "");
      return [
        {
          van: row.gebied,
          naar: context.name(cellText(naar) ?? "", naar.at),
          soort: soort === "regulier" || soort === "amv" ? soort : null,
          aantal: placesIn(aantal),
          status: cellText(cellOf(row, "status")) ?? "",
          at: aantal.at,
          table,
        },
      ];
    }),
  }),
};
