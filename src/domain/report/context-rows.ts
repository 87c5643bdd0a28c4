// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, SEVERITIES, UITVRAAG_TAB, type Finding, type TabSummary, type ValidationResult } from "../findings";
import type { Model } from "../model";
import { RULES } from "../rules/registry";
import { ruleTitle } from "../rules/words";
import { isSetAside } from "../settings";
import { singleSettings } from "../settings-words/settings";
import { kindName, readWords } from "../rules/tab-words";
import { reportRow, type ReportRow } from "./rows";
import { NOT_READ, REPORT } from "./words";
import { ownValue } from "../sheet/own-value";

/** The counts of what is open: a row for each tab, with what it was read as, and their sum. */
export function tabRows({ findings, tabs }: ValidationResult, model: Model): ReportRow[] {
  const known = new Set(tabs.map(({ name }) => name));
  // Every finding counts in a row, also one of a tab that has no summary.
  const others = [...new Set(findings.map(({ tab }) => tab))].filter((tab) => !known.has(tab));
  const counts = (among: readonly Finding[]): number[] => [
    ...SEVERITIES.map((severity) => among.filter((finding) => finding.severity === severity).length),
    among.length,
  ];
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) byTab.set(finding.tab, [...(byTab.get(finding.tab) ?? []), finding]);
  const row = (name: string, words: string): ReportRow =>
    reportRow("count", `tabblad|${name}`, "", name, ...counts(byTab.get(name) ?? []), words);
  return [
    reportRow("tabs", "tabbladen", "", ...REPORT.tabColumns),
    ...tabs.map((tab) => row(tab.name, tabWords(tab, model))),
    ...others.map((name) => row(name, "")),
    reportRow("total", "totaal", "", REPORT.total, ...counts(findings)),
  ];
}

function tabWords(tab: TabSummary, model: Model): string {
  const why = notRead(tab, model);
  return why === null ? readWords(tab) : why;
}

/** Why a tab was not checked; null where it was. */
function notRead({ name, kind }: TabSummary, { settings, snapshot }: Model): string | null {
  const isHidden = snapshot.sheets.some((sheet) => sheet.name === name && !sheet.visible);
  const why = isSetAside(settings, name)
    ? "aside"
    : kind === null
      ? "unknown"
      : kind === MONITOR || kind === UITVRAAG_TAB
        ? kind
        : null;
  return why === null ? null : NOT_READ[why](isHidden);
}

/** What was chosen, by the user or by the add-in, before anything was calculated. */
export function assumedRows(model: Model, findings: readonly Finding[]): ReportRow[] {
  const { settings, provincie, snapshot } = model;
  const line = (what: string, words: string, tab = ""): ReportRow =>
    reportRow("text", `aanname|${tab}|${what}`, "", tab, "", what, "", "", words);
  return [
    ...(provincie === null ? [] : [line("Provincie", REPORT.provincie(provincie))]),
    ...snapshot.sheets.flatMap(({ name }) => {
      const kind = ownValue(settings.tabKinds, name);
      return kind === undefined || kind === "geen" ? [] : [line("Soort tabblad", REPORT.chosen(kindName(kind)), name)];
    }),
    ...singleSettings(settings).map(({ what, value, usual }) => line(what, REPORT.setting(value, usual))),
    ...RULES.flatMap(({ id, title, severity }) => {
      const own = settings.severities[id];
      return own === undefined || own === "uit" || own === severity
        ? []
        : [line(title, REPORT.severity(own, severity))];
    }),
    ...toldInFindings(findings, (rule) => rule.endsWith("-aangenomen")).map(([rule, count]) =>
      line(ruleTitle(rule), REPORT.assumed(count)),
    ),
  ];
}

/** What the findings say nothing about. */
export function notCheckedRows(model: Model, tabs: readonly TabSummary[], findings: readonly Finding[]): ReportRow[] {
  const line = (what: string, words: string, tab = ""): ReportRow =>
    reportRow("text", `niet|${tab}|${what}`, "", tab, "", what, "", "", words);
  return [
    ...tabs.flatMap((tab) => {
      const why = notRead(tab, model);
      return why === null ? [] : [line("Tabblad", why, tab.name)];
    }),
    ...RULES.filter(({ id }) => model.settings.severities[id] === "uit").map(({ title }) => line(title, REPORT.off)),
    ...toldInFindings(findings, (rule) => rule.startsWith("dekking.")).map(([rule, count]) =>
      line(ruleTitle(rule), REPORT.notChecked(count)),
    ),
    line("Eigen tabbladen", REPORT.ownTabs),
  ];
}

function toldInFindings(findings: readonly Finding[], wanted: (rule: string) => boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) if (wanted(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
}
