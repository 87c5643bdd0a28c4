// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Finding, type Severity } from "../../domain/findings";

export interface RuleGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly rules: readonly RuleGroup[];
}

/** The findings by severity, heaviest first, and within it by rule in the order in which the rules first occur. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    rules: byRule(findings.filter((finding) => finding.severity === severity)),
  })).filter((group) => group.rules.length > 0);
}

function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([rule, group]) => ({ rule, findings: group }));
}
