// SPDX-License-Identifier: EUPL-1.2

import { cellText } from "../row-cells";
import { GROOTHEID_ROLES, type KindReader } from "./kind";

/** Which gemeente belongs to which regio; goes before the built-in indeling. */
export const regioIndeling: KindReader = {
  kind: "regio-indeling",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) =>
    header.has("gemeente", "code") &&
    header.has("regio") &&
    !header.has(...GROOTHEID_ROLES, "aantal", "plaatsen", "locatie", "mutaties")
      ? 4
      : 0,
  read: (table) => ({
    indeling: table.rows.flatMap((row) => {
      const regio = row.cells.find((cell) => cell.column.role === "regio");
      const name = regio === undefined ? null : cellText(regio);
      if (row.kind !== "data" || row.gebied === null || regio === undefined || name === null) return [];
      return [{ gemeente: row.gebied, regio: name, at: row.gebied.at, regioAt: regio.at, table }];
    }),
  }),
};
