// SPDX-License-Identifier: EUPL-1.2

import type { TabSummary } from "../findings";
import { formatCount, formatDate, formatList } from "../sheet/format";
import { TAB_KIND_NAMES, TAB_KINDS, type TabKind } from "../tabs/table";

/** "Voortgang", and of a tab that does not count why: "Voortgang, Oekraïne, telt niet mee". */
export function readAs({ kind, soorten, replacedBy }: TabSummary): string {
  const names = formatList((kind ?? "").split(", ").map(kindName));
  if (replacedBy !== undefined)
    return `${names}, vervangen door ${formatList(replacedBy.map((tab) => `“${tab}”`))}, telt niet mee`;
  return soorten === undefined ? names : `${names}, ${formatList(soorten)}, telt niet mee`;
}

/** What a tab was read as, and how much of it. */
export function readWords(tab: TabSummary): string {
  const { rows, peildatum } = tab;
  return [
    readAs(tab),
    formatCount(rows, "rij", "rijen"),
    ...(peildatum === null ? [] : [`peildatum ${formatDate(peildatum)}`]),
  ].join(", ");
}

export function kindName(kind: string): string {
  return (TAB_KINDS as readonly string[]).includes(kind) ? TAB_KIND_NAMES[kind as TabKind] : kind;
}
