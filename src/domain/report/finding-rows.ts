// SPDX-License-Identifier: EUPL-1.2

import { acceptanceKey, acceptanceOf, type Acceptance } from "../acceptances";
import { SEVERITIES, type Finding } from "../findings";
import type { Model } from "../model";
import { describeFinding, ruleTitle, severityWord } from "../rules/words";
import { spokenAddress } from "../sheet/addresses";
import { foundAndExpected, sheetsByName } from "./number-of";
import { reportRow, type Content, type ReportRow } from "./rows";
import { REPORT } from "./words";

/** Per finding that follows from another one: that one. */
export type Causes = ReadonlyMap<string, Finding>;

/** By severity, then as they stand in the workbook; what follows from a finding of the list stands below that one. */
export function inReportOrder(findings: readonly Finding[], causes: Causes): Finding[] {
  const listed = new Set(findings.map(({ id }) => id));
  const consequences = new Map<string, Finding[]>();
  const causeOf = ({ id }: Finding): string | null => {
    const cause = causes.get(id)?.id;
    return cause !== undefined && cause !== id && listed.has(cause) ? cause : null;
  };
  for (const finding of findings) {
    const cause = causeOf(finding);
    if (cause !== null) consequences.set(cause, [...(consequences.get(cause) ?? []), finding]);
  }
  const placed = new Set<string>();
  const ordered: Finding[] = [];
  const place = (finding: Finding): void => {
    if (placed.has(finding.id)) return;
    placed.add(finding.id);
    ordered.push(finding);
    for (const one of bySeverity(consequences.get(finding.id) ?? [])) place(one);
  };
  const sorted = bySeverity(findings);
  for (const finding of sorted) if (causeOf(finding) === null) place(finding);
  // Findings that follow from each other have no first one.
  for (const finding of sorted) place(finding);
  return ordered;
}

const bySeverity = (findings: readonly Finding[]): Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Makes the row of a finding; with an acceptance it says why that one stands. */
export function findingRows(model: Model, causes: Causes): (finding: Finding, words?: string) => ReportRow {
  const sheets = sheetsByName(model.snapshot);
  return (finding, words = "") => {
    const { id, severity, rule, tab, address } = finding;
    const cause = causes.get(id);
    return reportRow(
      "finding",
      keyOf(finding, model),
      severityWord(severity),
      tab,
      cellLink(tab, address),
      ruleTitle(rule),
      ...foundAndExpected(finding, sheets),
      [words, describeFinding(finding)].filter((part) => part !== "").join(" "),
      cause === undefined
        ? ""
        : { value: spokenAddress(cause.tab, cause.address), link: { tab: cause.tab, address: cause.address } },
    );
  };
}

/** Stays the same where rows of the finding's tab are sorted or come in. */
function keyOf(finding: Finding, model: Model): string {
  const { rule, tab, row, column, found } = acceptanceKey(finding, model);
  return ["bevinding", rule, tab, row, column, found].join("|");
}

export const cellLink = (tab: string, address: string): Content => ({ value: address, link: { tab, address } });

export function acceptedWords(finding: Finding, model: Model, acceptances: readonly Acceptance[]): string {
  const acceptance = acceptanceOf(finding, model, acceptances);
  return acceptance === null ? "" : REPORT.reason(acceptance);
}
