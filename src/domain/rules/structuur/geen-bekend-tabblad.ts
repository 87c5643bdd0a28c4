// SPDX-License-Identifier: EUPL-1.2

import { TAB_KIND_NAMES, TAB_KINDS } from "../../tabs/table";
import { formatList } from "../../sheet/format";
import type { Rule } from "../rule";

export interface NoKnownTabParams {
  readonly tabs: readonly string[];
}

/** A workbook in which no tab was recognised: nothing was checked, and that must not look like "no findings". */
export const geenBekendTabblad: Rule<NoKnownTabParams, "workbook"> = {
  id: "structuur.geen-bekend-tabblad",
  title: "Geen bekend tabblad",
  checks: "In de hele werkmap is geen enkele tabel herkend.",
  reason: "Er is niets gecontroleerd. Dat is iets anders dan: er zijn geen fouten.",
  source: { kind: "keuze" },
  severity: "fout",
  each: "workbook",
  in: "alle",
  sentence: ({ tabs }) =>
    `In deze werkmap (${formatList(tabs)}) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar ${formatList(
      TAB_KINDS.map((kind) => TAB_KIND_NAMES[kind]),
      TAB_KINDS.length,
    )}, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.`,
  check({ tables }, { snapshot, records }) {
    const [first] = snapshot.sheets;
    if (tables.length + records.others.length > 0 || first === undefined) return null;
    const tabs = snapshot.sheets.map(({ name }) => name);
    return { tab: first.name, address: "A1", found: tabs.join(", "), expected: null, params: { tabs }, fix: null };
  },
};
