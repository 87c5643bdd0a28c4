// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import type { RuleWords } from "../rules/rule";
import { celWords } from "./rules/cel";
import { dekkingWords } from "./rules/dekking";
import { gemeenteWords } from "./rules/gemeente";
import { plausibelWords } from "./rules/plausibel";
import { rekenenWords } from "./rules/rekenen";
import { structuurWords } from "./rules/structuur";
import { tijdWords } from "./rules/tijd";
import { uitruilWords } from "./rules/uitruil";

/** The words of every rule, by its id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  ...structuurWords,
  ...celWords,
  ...gemeenteWords,
  ...rekenenWords,
  ...plausibelWords,
  ...tijdWords,
  ...uitruilWords,
  ...dekkingWords,
};

/** The Dutch sentence of a finding, with the sum behind it. */
export function describeFinding(finding: Finding): string {
  return wordsOf(finding.rule)?.sentence(finding.params) ?? finding.found;
}

/** What a rule is called; its id where a newer or older version made the finding. */
export function ruleTitle(id: string): string {
  return wordsOf(id)?.title ?? id;
}

/** Why the rule exists, "" where it is not known. */
export function ruleReason(id: string): string {
  return wordsOf(id)?.reason ?? "";
}

function wordsOf(id: string): RuleWords | undefined {
  return Object.hasOwn(RULE_WORDS, id) ? RULE_WORDS[id] : undefined;
}
