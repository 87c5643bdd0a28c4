// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../sheet/addresses";
import { formatList } from "../../sheet/format";
import { TAB_KIND_NAMES, type TabKind } from "../../tabs/table";
import type { Rule } from "../rule";

export interface HiddenTabParams {
  readonly tab: string;
  readonly kinds: readonly TabKind[];
}

/** A hidden tab, very hidden ones included, with a table that is read. A hidden tab that is not read says nothing. */
export const verborgenTab: Rule<HiddenTabParams, "sheet"> = {
  id: "structuur.verborgen-tab",
  title: "Verborgen tabblad telt mee",
  checks: "Een tabblad met een tabel die meetelt, is verborgen.",
  reason: "Wie de werkmap leest, ziet deze getallen niet, maar ze tellen wel mee in sommen en formules.",
  source: { kind: "excel", reference: null },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: ({ tab, kinds }) =>
    `Het tabblad “${tab}” is verborgen, maar telt wel mee als ${formatList(kinds.map((kind) => TAB_KIND_NAMES[kind]))}. Maak het zichtbaar, of sla het over.`,
  check({ sheet, tables }) {
    const [first] = tables;
    if (sheet.visible || first === undefined) return null;
    const tab = sheet.name;
    const kinds = [...new Set(tables.map(({ kind }) => kind))];
    return { tab, address: cellAddress(first.area), found: tab, expected: null, params: { tab, kinds }, fix: null };
  },
};
