// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../domain/findings";
import { groupByRule, groupByTab, type FindingGroup, type Grouping } from "./group-findings";

/** What stands under each other in the list of findings. */
export type ListItem =
  | { readonly kind: "severity"; readonly key: string; readonly severity: Severity }
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding; readonly grouping: Grouping };

/** @param isOpen whether a group is unfolded */
export function listItems(
  findings: readonly Finding[],
  grouping: Grouping,
  isOpen: (group: FindingGroup) => boolean,
): readonly ListItem[] {
  const items: ListItem[] = [];
  let severity: Severity | null = null;
  for (const group of grouping === "regel" ? groupByRule(findings) : groupByTab(findings)) {
    if (group.severity !== null && group.severity !== severity) {
      severity = group.severity;
      items.push({ kind: "severity", key: `ernst ${severity}`, severity });
    }
    const open = isOpen(group);
    items.push({ kind: "group", key: `groep ${group.key}`, group, open });
    if (open) for (const finding of group.findings) items.push({ kind: "finding", key: finding.id, finding, grouping });
  }
  return items;
}

/** A guess in pixels, for items that were not drawn yet. */
export function estimatedHeight(item: ListItem): number {
  if (item.kind === "finding") return 112;
  return item.kind === "group" && item.open && item.group.severity !== null ? 84 : 44;
}
