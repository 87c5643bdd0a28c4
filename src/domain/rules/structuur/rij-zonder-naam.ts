// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import type { Rule } from "../rule";
import { unnamedRows } from "../lib/unnamed-rows";

export interface UnnamedRowParams {
  /** As Excel shows it, from 1. */
  readonly row: number;
}

/** A row with places and no name: it counts nowhere. */
export const rijZonderNaam: Rule<UnnamedRowParams> = {
  id: "structuur.rij-zonder-naam",
  severity: "waarschuwing",
  kinds: "alle",
  source: "Een regel zonder naam hoort bij geen gebied en telt nergens mee.",
  *check(model) {
    for (const table of model.records.tables) {
      for (const { row } of unnamedRows(table)) {
        const address = areaAddress({ ...table.area, row, rowCount: 1 });
        yield {
          tab: table.tab,
          address,
          found: `rij ${String(row + 1)}`,
          expected: null,
          params: { row: row + 1 },
          fix: null,
        };
      }
    }
  },
};
