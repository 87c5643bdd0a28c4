// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../addresses";
import type { Rule } from "../rule";
import { isMonitor, looksLikeData, rowsWithNumbers } from "../sheets";

export interface UnrecognisedParams {
  readonly tab: string;
  /** Rows with numbers. */
  readonly rows: number;
}

/** A visible sheet with data in which no table was recognised. Notes and monitors with SPREIDING formulas are no sources. */
export const tabNietHerkend: Rule<UnrecognisedParams> = {
  id: "structuur.tab-niet-herkend",
  severity: "aandachtspunt",
  kinds: "alle",
  source: "Wat niet herkend is, is niet gecontroleerd.",
  *check(model) {
    const recognised = new Set(model.records.tables.map(({ tab }) => tab));
    for (const sheet of model.snapshot.sheets) {
      const skipped = !sheet.visible || recognised.has(sheet.name) || model.settings.tabKinds[sheet.name] === "geen";
      if (skipped || isMonitor(sheet) || !looksLikeData(sheet)) continue;
      const rows = rowsWithNumbers(sheet).length;
      yield { tab: sheet.name, address: areaAddress(sheet.used), found: sheet.name, expected: null, params: { tab: sheet.name, rows }, fix: null };
    }
  },
};
