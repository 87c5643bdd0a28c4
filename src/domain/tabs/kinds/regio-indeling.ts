// SPDX-License-Identifier: EUPL-1.2

import { cellText } from "../row-cells";
import type { KindRows } from "./kind";

/** Which gemeente belongs to which regio; goes before the built-in indeling. */
export const regioIndeling: KindRows = {
  kind: "regio-indeling",
  keys: ["gemeente", "code"],
  lines: false,
  figures: false,
  read: (table) => ({
    indeling: table.rows.flatMap((row) => {
      const regio = row.cells.find((cell) => cell.column.role === "regio");
      const name = regio === undefined ? null : cellText(regio);
      if (row.kind !== "data" || row.gebied === null || regio === undefined || name === null) return [];
      return [{ gemeente: row.gebied, regio: name, at: row.gebied.at, regioAt: regio.at, table }];
    }),
  }),
};
