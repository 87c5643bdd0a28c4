// SPDX-License-Identifier: EUPL-1.2

import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, placesIn } from "../row-cells";
import type { Uitruil } from "../records";
import type { TableRow } from "../table";
import type { KindRows } from "./kind";
import { statusOf } from "./uitruil-status";

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
      return [
        {
          van: row.gebied,
          naar: context.name(cellText(naar) ?? "", naar.at),
          soort: soortOfUitruil(row),
          aantal: placesIn(aantal),
          status: statusOf(row),
          at: aantal.at,
          table,
        },
      ];
    }),
  }),
};

export function soortOfUitruil(row: TableRow): Uitruil["soort"] {
  const text = cellText(cellOf(row, "soort")) ?? "";
  const soort = soortOf(text);
  if (isOtherGroup(text)) return soort === null ? "andere" : null;
  return soort === "regulier" || soort === "amv" ? soort : null;
}
