// SPDX-License-Identifier: EUPL-1.2

import { rawValue, remarkOf, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface StrayParams {
  readonly text: string;
  readonly cleaned: string;
  /** Code points that cannot be seen, "U+200B"; empty where only blanks at the ends are too many. */
  readonly invisible: readonly string[];
}

const ORDINARY = /[\p{L}\p{N}\p{P}\p{S} ]/u;

/** Characters that nobody sees and that make look-ups and sums fail: zero-width, control, blanks at the ends. */
export const vreemdeTekens: Rule<StrayParams, "oddCell"> = {
  id: "cel.vreemde-tekens",
  title: "Onzichtbare tekens",
  checks: "Een cel heeft tekens die u niet ziet, of spaties aan het begin of einde.",
  reason: "Zulke tekens komen mee bij kopiëren. Zoeken en vergelijken in Excel mislukt dan zonder dat u ziet waarom.",
  source: { kind: "excel", reference: "Microsoft, “Top ten ways to clean your data”" },
  severity: "aandachtspunt",
  each: "oddCell",
  in: "alle",
  sentence: ({ cleaned, invisible }) =>
    invisible.length === 0
      ? `In deze cel staan spaties te veel. Bedoeld is “${cleaned}”.`
      : `In deze cel ${invisible.length === 1 ? "staat een teken dat" : "staan tekens die"} u niet ziet (${invisible.join(", ")}). Bedoeld is “${cleaned}”.`,
  check({ cell }, model) {
    const remark = remarkOf(cell, "stray-characters");
    if (remark === undefined) return null;
    const { cleaned } = remark;
    const text = String(rawValue(model, cell.at));
    const invisible = [...new Set([...text].filter((character) => !ORDINARY.test(character)))].map(codePoint);
    return draftAt(cell.at, {
      found: shownText(model, cell.at),
      expected: cleaned,
      params: { text, cleaned, invisible },
      fix: { sure: true, value: cleaned },
    });
  },
};

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
