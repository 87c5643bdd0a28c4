// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Finding, type Severity } from "../../domain/findings";

export type Grouping = "regel" | "tabblad";

export interface FindingGroup {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  /** A rule's id, or a tab's name. */
  readonly name: string;
  readonly severity: Severity | null;
  readonly findings: readonly Finding[];
}

/** The findings by severity, heaviest first, and within it by rule in the order in which the rules first occur. */
export function groupByRule(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) =>
    grouped(
      findings.filter((finding) => finding.severity === severity),
      ({ rule }) => rule,
    ).map(([name, group]) => ({ key: `${severity} ${name}`, name, severity, findings: group })),
  );
}

/** The findings by tab, in the order in which the tabs first occur. */
export function groupByTab(findings: readonly Finding[]): readonly FindingGroup[] {
  return grouped(findings, ({ tab }) => tab).map(([name, group]) => ({
    key: name,
    name,
    severity: null,
    findings: group,
  }));
}

/** Whether a finding is of the group's rule and severity, or of its tab. */
export function isIn({ name, severity }: FindingGroup, { rule, tab, severity: own }: Finding): boolean {
  return severity === null ? tab === name : rule === name && own === severity;
}

function grouped(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  return [...groups];
}
