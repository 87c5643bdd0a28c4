// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../domain/findings";
import { groupBy } from "../../domain/sheet/group-by";
import { groupByRule, groupByTab, isIn, type FindingGroup, type Grouping } from "./group-findings";

/** What stands under each other in the list of findings. */
export type ListItem =
  | { readonly kind: "severity"; readonly key: string; readonly severity: Severity }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly open: boolean;
      /** Its own open findings, those that are folded below another of them too; not what else follows from them. */
      readonly count: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly finding: Finding;
      /** Stands below what it follows from. */
      readonly follows: boolean;
      /** How many stand, or are folded, below it. */
      readonly consequences: number;
      readonly unfolded: boolean;
    };

export interface Listing {
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  /** Which findings follow from which other one; what does not stand in the list heads nothing. */
  readonly causes: ReadonlyMap<string, Finding>;
  /** Whether a group, or what follows from a finding, is unfolded. */
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly isUnfolded: (finding: Finding) => boolean;
  /** By id what is mended, and so open no more. */
  readonly fixed: ReadonlyMap<string, unknown>;
}

export function listItems({ findings, grouping, causes, isOpen, isUnfolded, fixed }: Listing): readonly ListItem[] {
  const shown = new Set(findings.map(({ id }) => id));
  const causeOf = ({ id }: Finding): string => {
    const cause = causes.get(id);
    return cause !== undefined && shown.has(cause.id) ? cause.id : "";
  };
  const below = groupBy(findings, causeOf);
  const belowOf = ({ id }: Finding): readonly Finding[] => below.get(id) ?? [];
  const openOf = (findings: readonly Finding[], isOwn: (finding: Finding) => boolean): number =>
    findings.reduce((sum, one) => sum + (isOwn(one) && !fixed.has(one.id) ? 1 : 0) + openOf(belowOf(one), isOwn), 0);
  const items: ListItem[] = [];
  const addFinding = (finding: Finding, follows: boolean): void => {
    const consequences = belowOf(finding);
    const unfolded = consequences.length > 0 && isUnfolded(finding);
    items.push({ kind: "finding", key: finding.id, finding, follows, consequences: consequences.length, unfolded });
    if (unfolded) for (const one of consequences) addFinding(one, true);
  };
  let severity: Severity | null = null;
  const heads = below.get("") ?? [];
  for (const group of grouping === "regel" ? groupByRule(heads) : groupByTab(heads)) {
    if (group.severity !== null && group.severity !== severity) {
      severity = group.severity;
      items.push({ kind: "severity", key: `ernst ${severity}`, severity });
    }
    const open = isOpen(group);
    const count = openOf(group.findings, (one) => isIn(group, one));
    items.push({ kind: "group", key: `groep ${group.key}`, group, open, count });
    if (open) for (const finding of group.findings) addFinding(finding, false);
  }
  return items;
}

/** A guess in pixels, for items that were not drawn yet. */
export function estimatedHeight(item: ListItem): number {
  if (item.kind === "finding") return 112;
  return item.kind === "group" && item.open && item.group.severity !== null ? 84 : 44;
}
