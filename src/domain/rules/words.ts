// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import type { RuleWords } from "./rule";
import { celWords } from "./cel/words";
import { dekkingWords } from "./dekking/words";
import { gemeenteWords } from "./gemeente/words";
import { plausibelWords } from "./plausibel/words";
import { rekenenWords } from "./rekenen/words";
import { structuurWords } from "./structuur/words";
import { tijdWords } from "./tijd/words";
import { uitruilWords } from "./uitruil/words";

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

export { severityWord } from "./severity-words";
