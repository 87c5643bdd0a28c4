// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { areaAddress } from "../../sheet/addresses";
import type { Rule } from "../rule";
import { unnamedRows } from "../lib/unnamed-rows";

export interface UnnamedRowParams {
  /** As Excel shows it, from 1. */
  readonly row: number;
}

/** A row with places and no name: it counts nowhere. */
export const rijZonderNaam: Rule<UnnamedRowParams, "table"> = {
  id: "structuur.rij-zonder-naam",
  title: "Rij zonder naam",
  checks: "Een rij heeft aantallen, maar noemt geen gemeente, regio of provincie.",
  reason: "Getallen zonder naam tellen nergens mee.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "table",
  in: [
    "voortgang",
    "verdeelbesluit",
    "regios",
    "provincie",
    "mutaties",
    "locaties",
    ...CHAIN_TABS,
    "regio-indeling",
    "cyclus",
  ],
  sentence: ({ row }) => `Rij ${String(row)} heeft aantallen, maar geen naam. Deze rij telt niet mee.`,
  *check(table) {
    for (const { row } of unnamedRows(table)) {
      const address = areaAddress({ ...table.area, row, rowCount: 1 });
      const found = `rij ${String(row + 1)}`;
      yield { tab: table.tab, address, found, expected: null, params: { row: row + 1 }, fix: null };
    }
  },
};
