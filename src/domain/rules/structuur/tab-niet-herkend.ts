// SPDX-License-Identifier: EUPL-1.2

import { almostTableOn } from "../lib/almost-table";
import { isUnrecognised, rowsWithNumbers } from "../lib/sheets";
import { formatCount } from "../../sheet/format";
import { areaAddress } from "../../sheet/addresses";
import type { Rule } from "../rule";

export interface UnrecognisedParams {
  readonly tab: string;
  /** Rows with numbers. */
  readonly rows: number;
}

/** A visible sheet with data in which no table was recognised. Notes and monitors with SPREIDING formulas are no sources; a table that only lacks a column has its own rule. */
export const tabNietHerkend: Rule<UnrecognisedParams, "sheet"> = {
  id: "structuur.tab-niet-herkend",
  title: "Tabblad niet herkend",
  checks:
    "Een zichtbaar tabblad heeft minstens drie rijen met woorden en getallen, of heet naar een bekende soort, en is niet herkend.",
  reason: "Wat niet herkend is, is niet gecontroleerd en telt niet mee.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: ({ tab, rows }) =>
    `Het tabblad “${tab}” heeft ${formatCount(rows, "rij", "rijen")} met getallen, maar is niet herkend. Kies wat het is, of sla het over.`,
  check(tab, model) {
    const { sheet } = tab;
    if (!isUnrecognised(model, tab) || almostTableOn(sheet) !== null) return null;
    return {
      tab: sheet.name,
      address: areaAddress(sheet.used),
      found: sheet.name,
      expected: null,
      params: { tab: sheet.name, rows: rowsWithNumbers(sheet).length },
      fix: null,
    };
  },
};
