// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN } from "../../gemeenten/gebied";
import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import { cellOf, cellText, dateIn, placesIn } from "../row-cells";
import type { Uitruil } from "../records";
import type { TableCell, TableRow } from "../table";
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
      if (row.kind !== "data" || row.gebied === null || naar === null) return [];
      const einde = cellOf(row, "einde");
      const shared = {
        van: row.gebied,
        naar: context.name(cellText(naar) ?? "", naar.at),
        status: statusOf(row, table).status,
        cyclus: cyclusOf(row) ?? table.cyclus,
        einde: einde === null ? null : dateIn(einde),
        table,
      };
      return amountsOf(row).flatMap((cell) => {
        const { reading, at, column } = cell;
        if (reading.kind === "pair")
          return SOORTEN.flatMap((soort) =>
            reading[soort] === 0 ? [] : [{ ...shared, soort, aantal: reading[soort], at }],
          );
        const soort = column.soort === "regulier" || column.soort === "amv" ? column.soort : soortOfUitruil(row);
        return [{ ...shared, soort, aantal: placesIn(cell), at }];
      });
    }),
  }),
};

function cyclusOf(row: TableRow): number | null {
  const digits = /\d+/.exec(cellText(cellOf(row, "cyclus")) ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The cells with the places of a row: one per soort where each has a column and is filled, else the first. */
export function amountsOf({ cells }: TableRow): readonly TableCell[] {
  const all = cells.filter(
    ({ column: { role, soort } }) => role === "aantal" || role === "plaatsen" || (role === null && soort !== null),
  );
  const ofSoort = all.filter(
    ({ column: { soort }, reading }) =>
      (soort === "regulier" || soort === "amv") &&
      reading.kind !== "blank" &&
      reading.kind !== "missing" &&
      !(reading.kind === "amount" && reading.value === 0),
  );
  return ofSoort.length > 0 ? ofSoort : all.slice(0, 1);
}

export function soortOfUitruil(row: TableRow): Uitruil["soort"] {
  const text = cellText(cellOf(row, "soort")) ?? "";
  const soort = soortOf(text);
  if (isOtherGroup(text)) return soort === null ? "andere" : null;
  return soort === "regulier" || soort === "amv" ? soort : null;
}
