// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../acceptances";
import type { Moment } from "../sheet/dates";
import type { Finding, ValidationResult } from "../findings";
import { foldedCount } from "../journal/folded";
import type { JournalEntry } from "../journal/journal";
import { FOLDED } from "../journal/words";
import type { Model } from "../model";
import { RULES } from "../rules/registry";
import { formatDateLong } from "../sheet/format";
import { changeRows } from "./change-rows";
import { KEY_COLUMN, KEY_HEADER, OWN_COLUMNS, REPORT_TITLE } from "./columns";
import { assumedRows, notCheckedRows, tabRows } from "./context-rows";
import { acceptedWords, findingRows, inReportOrder, type Causes } from "./finding-rows";
import { reportRow, withOwnKeys, type Content, type ReportRow } from "./rows";
import { REPORT } from "./words";

export interface ReportInput {
  readonly open: ValidationResult;
  readonly accepted: readonly Finding[];
  readonly acceptances: readonly Acceptance[];
  /** Of the open and the accepted findings together. */
  readonly causes: Causes;
  /** What the add-in wrote in the workbook. */
  readonly journal: readonly JournalEntry[];
  readonly model: Model;
  /** When the workbook was checked; the domain has no clock of its own. */
  readonly made: Moment;
  readonly version: string;
}

const BLANK = reportRow("text", "");

/** The report of a validation: totals first, then what is open, what was accepted and why, what was changed, assumed and not checked. */
export function reportRows(input: ReportInput): ReportRow[] {
  const { open, accepted, acceptances, causes, journal, model } = input;
  const all = [...open.findings, ...accepted];
  const rowOf = findingRows(model, causes);
  const changes = changeRows(journal);
  return withOwnKeys([
    reportRow("title", "titel", REPORT_TITLE),
    ...factRows(input, changes.length),
    BLANK,
    ...tabRows(open, model),
    BLANK,
    heading(REPORT.open),
    // The key of this row is the header of the keys.
    reportRow("columns", KEY_HEADER, ...OWN_COLUMNS.slice(0, KEY_COLUMN)),
    ...orNone(
      inReportOrder(open.findings, causes).map((finding) => rowOf(finding)),
      REPORT.noneOpen,
    ),
    ...section(
      REPORT.accepted,
      inReportOrder(accepted, causes).map((finding) => rowOf(finding, acceptedWords(finding, model, acceptances))),
      REPORT.noneAccepted,
    ),
    ...section(REPORT.changes, changes, REPORT.noneChanged),
    ...section(REPORT.basis, assumedRows(model, all)),
    ...section(REPORT.notSeen, notCheckedRows(model, open.tabs, all)),
    BLANK,
    reportRow("end", "einde", REPORT.end),
  ]);
}

function factRows({ open, accepted, journal, model, made, version }: ReportInput, changes: number): ReportRow[] {
  const off = RULES.filter(({ id }) => model.settings.severities[id] === "uit").length;
  const folded = foldedCount(journal);
  const [peildatum] = model.index.peildata;
  const fact = (what: string, content: Content): ReportRow => reportRow("line", `feit|${what}`, what, "", content);
  return [
    fact("Werkmap", model.snapshot.name),
    fact("Gecontroleerd", REPORT.made(made, version)),
    ...(model.provincie === null ? [] : [fact("Provincie", model.provincie)]),
    ...(peildatum === undefined ? [] : [fact("Peildatum", formatDateLong(peildatum))]),
    fact("Regels", REPORT.rules(RULES.length, off)),
    fact("Open", REPORT.summary(open.summary)),
    fact("Geaccepteerd", accepted.length),
    fact("Gewijzigd", changes),
    ...(folded === 0 ? [] : [fact("Ingekort", FOLDED.shortened(folded))]),
  ];
}

const heading = (title: string): ReportRow => reportRow("heading", `kop|${title}`, title);

const section = (title: string, rows: readonly ReportRow[], none = ""): ReportRow[] => [
  BLANK,
  heading(title),
  ...orNone(rows, none),
];

const orNone = (rows: readonly ReportRow[], none: string): readonly ReportRow[] =>
  rows.length > 0 ? rows : [reportRow("none", `geen|${none}`, none)];
