// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import { describeFinding, ruleTitle, shownFound } from "../../domain/rules/words";

const HEADERS = ["ernst", "controle", "tabblad", "cel", "gevonden", "verwacht", "uitleg", "gevolg van"];

/** The findings as text that Excel pastes in columns, with a header. @param causes which ones follow from which other one */
export function asColumns(findings: readonly Finding[], causes: ReadonlyMap<string, Finding>): string {
  const rows = findings.map((finding) => {
    const { id, rule, severity, tab, address, expected } = finding;
    const cause = causes.get(id);
    const from = cause === undefined ? "" : `${cause.tab}!${cause.address}`;
    return [
      severity,
      ruleTitle(rule),
      tab,
      address,
      shownFound(finding),
      expected ?? "",
      describeFinding(finding),
      from,
    ];
  });
  return [HEADERS, ...rows].map((row) => row.map(asText).join("\t")).join("\r\n");
}

/** So that Excel takes it for one cell, and for text where it would take it for a formula. */
function asText(text: string): string {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
