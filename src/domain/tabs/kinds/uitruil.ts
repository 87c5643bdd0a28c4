// SPDX-License-Identifier: EUPL-1.2

import { cyclusInCell } from "../headers/cyclus-words";
import { cellOf, cellText } from "../row-cells";
import type { Uitruil } from "../records";
import type { KindRows } from "./kind";
import { movesOf } from "./uitruil-sides";
import { statusOf, takenBackBy } from "./uitruil-status";
import { cyclusOfEnd, termOf } from "./uitruil-term";

/** Agreements that move taakstelling between gemeenten or soorten. */
export const uitruil: KindRows = {
  kind: "uitruil",
  keys: ["van"],
  lines: false,
  figures: false,
  read: (table, context) => ({
    uitruil: table.rows.flatMap((row): Uitruil[] => {
      const naar = cellOf(row, "naar");
      if (row.kind !== "data" || row.gebied === null || naar === null) return [];
      const { status, cell } = statusOf(row, table);
      const shared = {
        van: row.gebied,
        naar: context.name(cellText(naar) ?? "", naar.at),
        status,
        conditionAt: cell !== null && takenBackBy(row) === cell ? cell.at : null,
        cyclus: cyclusInCell(cellText(cellOf(row, "cyclus")) ?? "") ?? table.cyclus ?? cyclusOfEnd(row),
        ...termOf(row),
        table,
      };
      return movesOf(row).map(({ back, ...move }) =>
        back ? { ...shared, ...move, van: shared.naar, naar: shared.van } : { ...shared, ...move },
      );
    }),
  }),
};
