// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "../rule";

export interface NoKnownTabParams {
  readonly tabs: readonly string[];
}

/** A workbook in which no tab was recognised: nothing was checked, and that must not look like "no findings". */
export const geenBekendTabblad: Rule<NoKnownTabParams> = {
  id: "structuur.geen-bekend-tabblad",
  severity: "fout",
  kinds: "alle",
  source: "Zonder herkend tabblad is er niets gecontroleerd.",
  *check(model) {
    const [first] = model.snapshot.sheets;
    if (model.records.tables.length > 0 || first === undefined) return;
    const tabs = model.snapshot.sheets.map(({ name }) => name);
    yield { tab: first.name, address: "A1", found: tabs.join(", "), expected: null, params: { tabs }, fix: null };
  },
};
