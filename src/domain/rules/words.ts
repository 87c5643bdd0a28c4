// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import { shownFormula } from "../sheet/dutch-formula";
import { RULES } from "./registry";
import type { Rule } from "./rule";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The Dutch sentence of a finding, with the sum behind it. */
export function describeFinding(finding: Finding): string {
  return BY_ID.get(finding.rule)?.sentence(finding.params) ?? finding.found;
}

/** What a finding found, as it is shown: a formula in Dutch, a text that only looks like one as it is. */
export function shownFound({ found, params }: Finding): string {
  return "formula" in params && params.formula === found ? shownFormula(found) : found;
}

/** What a rule is called; its id where a newer or older version made the finding. */
export function ruleTitle(id: string): string {
  return BY_ID.get(id)?.title ?? id;
}

/** Why the rule exists, "" where it is not known. */
export function ruleReason(id: string): string {
  return BY_ID.get(id)?.reason ?? "";
}

export { severityWord } from "./severity-words";
