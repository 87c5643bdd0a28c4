// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, type Severity, type TabSummary } from "../findings";
import { TAB_KIND_NAMES, TAB_KINDS, type TabKind } from "../tabs/table";
import { formatCount, formatDate, formatList } from "../sheet/format";
import { severityWord } from "../rules/severity-words";

/** What the report's tab is called, where the user has no tab of that name. */
export const REPORT_TAB = "Bevindingen Spreiding";

const count = (severity: Severity, number: number): string =>
  formatCount(number, severityWord(severity), severityWord(severity, 2));

/** The words of the report tab. */
export const REPORT = {
  title: "Bevindingen Spreiding",
  made: (date: string, version: string) => `Gecontroleerd op ${date} met Spreiding versie ${version}.`,
  workbook: (name: string) => `Werkmap: ${name}.`,
  summary: (summary: Readonly<Record<Severity, number>>) =>
    `Open: ${formatList([count("fout", summary.fout), count("waarschuwing", summary.waarschuwing), count("aandachtspunt", summary.aandachtspunt)])}.`,
  open: "Open bevindingen",
  noneOpen: "Er zijn geen open bevindingen.",
  findingColumns: ["Ernst", "Controle", "Tabblad", "Cel", "Gevonden", "Verwacht", "Uitleg"],
  accepted: "Geaccepteerde bevindingen",
  noneAccepted: "Er zijn geen geaccepteerde bevindingen.",
  acceptedColumns: ["Ernst", "Controle", "Tabblad", "Cel", "Gevonden", "Reden", "Geaccepteerd"],
  checked: "Wat is gecontroleerd",
  tabColumns: ["Tabblad", "Gelezen als", "Rijen", "Peildatum", "Gecontroleerd"],
  noReport: "Er is nog niet gecontroleerd. Kies eerst Valideer werkmap.",
  protected: (tab: string) =>
    `Het tabblad ${tab} is beveiligd. Het rapport is niet vernieuwd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
} as const;

const CHECKED = {
  checked: "ja",
  "set-aside": "nee: u koos om dit tabblad niet te lezen",
  monitor: "nee: dit tabblad toont wat formules van Spreiding uitrekenen",
  "not-recognised": "nee: het tabblad is niet herkend als bron",
} as const;

/** One line about a tab: what it was read as, how much of it, and whether it was checked. */
export function tabLine({ name, kind, rows, peildatum }: TabSummary, check: keyof typeof CHECKED): string[] {
  const source = kind !== null && kind !== MONITOR;
  const kinds = !source ? "" : kind.split(", ").map(kindName).join(", ");
  return [name, kinds, source ? String(rows) : "", peildatum === null ? "" : formatDate(peildatum), CHECKED[check]];
}

function kindName(kind: string): string {
  return (TAB_KINDS as readonly string[]).includes(kind) ? TAB_KIND_NAMES[kind as TabKind] : kind;
}
