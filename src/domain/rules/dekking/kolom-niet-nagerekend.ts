// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "../rule";

/** What the sentence needs. */
export interface KolomNietNagerekendParams {
  readonly text: string;
}

/** FILL IN: what it is about, in English, and what is ordinary. */
export const kolomNietNagerekend: Rule<KolomNietNagerekendParams, "row"> = {
  id: "dekking.kolom-niet-nagerekend",
  title: "FILL IN: what is wrong, in a few Dutch words",
  checks: "FILL IN: what it looks for, in one Dutch sentence",
  reason: "FILL IN: why that matters, in Dutch",
  // FILL IN: where it comes from, how grave it is, what it looks at one at a time, and on which kinds of tab.
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "row",
  in: ["voortgang"],
  sentence: ({ text }) => `FILL IN: what a finding says in Dutch, with the sum: ${text}`,
  // FILL IN: null where nothing is wrong, or what draftAt in ../lib/draft makes of the cell.
  check: () => null,
};
