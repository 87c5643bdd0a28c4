// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN } from "../../gemeenten/gebied";
import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, dateIn, placesIn } from "../row-cells";
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
      const einde = cellOf(row, "einde");
      if (row.kind !== "data" || row.gebied === null || naar === null || aantal === null) return [];
      const { reading } = aantal;
      const parts =
        reading.kind === "pair"
          ? SOORTEN.filter((soort) => reading[soort] !== 0).map((soort) => ({ soort, aantal: reading[soort] }))
          : [{ soort: soortOfUitruil(row), aantal: placesIn(aantal) }];
      const shared = {
        van: row.gebied,
        naar: context.name(cellText(naar) ?? "", naar.at),
        status: statusOf(row, table).status,
        einde: einde === null ? null : dateIn(einde),
        at: aantal.at,
        table,
      };
      return parts.map((part) => ({ ...shared, ...part }));
    }),
  }),
};

export function soortOfUitruil(row: TableRow): Uitruil["soort"] {
  const text = cellText(cellOf(row, "soort")) ?? "";
  const soort = soortOf(text);
  if (isOtherGroup(text)) return soort === null ? "andere" : null;
  return soort === "regulier" || soort === "amv" ? soort : null;
}
