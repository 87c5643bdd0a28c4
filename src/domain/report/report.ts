// SPDX-License-Identifier: EUPL-1.2

import { acceptanceOf, type Acceptance } from "../acceptances";
import type { CalendarDate } from "../sheet/dates";
import { MONITOR, type Finding, type TabSummary, type ValidationResult } from "../findings";
import { foldedCount } from "../journal/folded";
import type { JournalEntry } from "../journal/journal";
import { FOLDED } from "../journal/words";
import type { Model } from "../model";
import { formatDateLong } from "../sheet/format";
import { describeFinding, ruleTitle, severityWord } from "../rules/words";
import { REPORT, tabLine } from "./words";

export interface ReportInput {
  readonly open: ValidationResult;
  readonly accepted: readonly Finding[];
  readonly acceptances: readonly Acceptance[];
  /** What the add-in wrote in the workbook. */
  readonly journal: readonly JournalEntry[];
  readonly model: Model;
  readonly date: CalendarDate;
  readonly version: string;
}

type ReportLineKind = "title" | "heading" | "columns" | "text";

/** One row of the report; as wide as `REPORT_WIDTH`, blank cells included. */
export interface ReportLine {
  readonly kind: ReportLineKind;
  readonly cells: readonly string[];
}

export const REPORT_WIDTH = 7;

/** The report of a validation: what is open, what was accepted and why, what was checked and what was not. All of it is text. */
export function reportLines({ open, accepted, acceptances, journal, model, date, version }: ReportInput): ReportLine[] {
  return [
    line("title", REPORT.title),
    line("text", REPORT.made(formatDateLong(date), version)),
    line("text", REPORT.workbook(model.snapshot.name)),
    line("text", REPORT.summary(open.summary)),
    ...(foldedCount(journal) === 0 ? [] : [line("text", FOLDED.shortened(foldedCount(journal)))]),
    line("text"),
    line("heading", REPORT.open),
    ...(open.findings.length === 0
      ? [line("text", REPORT.noneOpen)]
      : [line("columns", ...REPORT.findingColumns), ...open.findings.map(findingLine)]),
    line("text"),
    line("heading", REPORT.accepted),
    ...(accepted.length === 0
      ? [line("text", REPORT.noneAccepted)]
      : [
          line("columns", ...REPORT.acceptedColumns),
          ...accepted.map((finding) => acceptedLine(finding, acceptanceOf(finding, model, acceptances))),
        ]),
    line("text"),
    line("heading", REPORT.checked),
    line("columns", ...REPORT.tabColumns),
    ...open.tabs.map((tab) => line("text", ...tabLine(tab, checkOf(tab, model)))),
  ];
}

/** Whether a tab was checked, and if not, whose word that is. */
function checkOf(
  { name, kind }: TabSummary,
  { settings }: Model,
): "checked" | "set-aside" | "monitor" | "not-recognised" {
  if (settings.tabKinds[name] === "geen") return "set-aside";
  if (kind === MONITOR) return "monitor";
  return kind === null ? "not-recognised" : "checked";
}

function findingLine(finding: Finding): ReportLine {
  const { severity, rule, tab, address, found, expected } = finding;
  return line(
    "text",
    severityWord(severity),
    ruleTitle(rule),
    tab,
    address,
    found,
    expected ?? "",
    describeFinding(finding),
  );
}

function acceptedLine(finding: Finding, acceptance: Acceptance | null): ReportLine {
  const { severity, rule, tab, address, found } = finding;
  const who =
    acceptance === null
      ? ""
      : [formatDateLong(acceptance.time.slice(0, 10)), acceptance.name]
          .filter((part) => part !== null && part !== "")
          .join(", ");
  return line("text", severityWord(severity), ruleTitle(rule), tab, address, found, acceptance?.reason ?? "", who);
}

function line(kind: ReportLineKind, ...cells: readonly string[]): ReportLine {
  return { kind, cells: Array.from({ length: REPORT_WIDTH }, (_, index) => cells[index] ?? "") };
}
