// SPDX-License-Identifier: EUPL-1.2

import { fullAddress } from "../../domain/sheet/addresses";
import type { Finding } from "../../domain/findings";
import { describeFinding, ruleTitle } from "../../domain/rules/words";

/** Making a sentence takes time; a finding never changes. */
const texts = new WeakMap<Finding, string>();

/** The findings that have every word of the query in their cell, sentence or rule. */
export function searchFindings(findings: readonly Finding[], query: string): readonly Finding[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return findings;
  return findings.filter((finding) => words.every((word) => textOf(finding).includes(word)));
}

function textOf(finding: Finding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const text = [cellOf(finding), describeFinding(finding), ruleTitle(finding.rule), finding.severity]
    .join(" ")
    .toLowerCase();
  texts.set(finding, text);
  return text;
}

function cellOf({ tab, address }: Finding): string {
  return `${tab}!${address} ${fullAddress(tab, address)}`;
}
