// SPDX-License-Identifier: EUPL-1.2

import {
  MONITOR,
  UITVRAAG_TAB,
  SEVERITIES,
  type Finding,
  type Severity,
  type TabSummary,
  type ValidationResult,
} from "../domain/findings";
import type { StepWords } from "../domain/gemeenten/cyclus/next-step-words";
import type { CellValue } from "../domain/sheet/snapshot";
import { describeFinding, severityWord } from "../domain/rules/words";
import { formatCount, formatList } from "../domain/sheet/format";
import { readWords } from "../domain/rules/tab-words";
import { VERSION } from "./version";
import { largest } from "../domain/sheet/extremes";

/** What `validate --json` prints. */
export interface ValidationDocument {
  readonly version: string;
  readonly workbook: string;
  readonly tabs: readonly TabSummary[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly tab: string;
    readonly address: string;
    readonly message: string;
    readonly found: string;
    readonly expected: string | null;
    /** Null where no one value is sure to be right. */
    readonly fix: { readonly value: CellValue } | null;
  }[];
  readonly summary: Readonly<Record<Severity, number>>;
}

export function validationDocument(
  workbook: string,
  { tabs, findings, summary }: ValidationResult,
): ValidationDocument {
  return {
    version: VERSION,
    workbook,
    tabs,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      tab: finding.tab,
      address: finding.address,
      message: describeFinding(finding),
      found: finding.found,
      expected: finding.expected,
      fix: finding.fix?.sure === true ? { value: finding.fix.value } : null,
    })),
    summary,
  };
}

/**
 * The same for people: what was read, the findings by tab, the totals.
 * @param next the next step of the law, or null
 */
export function validationText(
  workbook: string,
  { tabs, findings, summary }: ValidationResult,
  next: StepWords | null,
): string {
  const named = [...new Set(findings.map((finding) => finding.tab))];
  return [
    `Werkmap ${workbook}`,
    "",
    "Gelezen:",
    ...tabs.map((tab) => `  ${tabLine(tab)}`),
    ...(next === null ? [] : ["", stepLine(next)]),
    ...named.flatMap((tab) => ["", tab, ...findingLines(findings.filter((finding) => finding.tab === tab))]),
    "",
    `Totaal: ${formatList(SEVERITIES.map((severity) => formatCount(summary[severity], severityWord(severity), severityWord(severity, 2))))}.`,
  ].join("\n");
}

const stepLine = ({ cyclus, name, when, why }: StepWords): string =>
  `Volgende stap, cyclus ${String(cyclus)}: ${name.toLowerCase()} ${when}, ${why}.`;

function tabLine(tab: TabSummary): string {
  const { name, kind } = tab;
  if (kind === null) return `${name}: niet herkend`;
  if (kind === UITVRAAG_TAB) return `${name}: uitvraag, telt niet mee`;
  return `${name}: ${kind === MONITOR ? "monitor, formules van Spreiding" : readWords(tab)}`;
}

function findingLines(findings: readonly Finding[]): string[] {
  const addressWidth = largest(findings.map((finding) => finding.address.length));
  const wordWidth = largest(findings.map((finding) => severityWord(finding.severity).length));
  return findings.map(
    (finding) =>
      `  ${finding.address.padEnd(addressWidth)}  ${severityWord(finding.severity).padEnd(wordWidth)}  ${describeFinding(finding)}`,
  );
}
