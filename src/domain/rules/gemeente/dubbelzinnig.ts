// SPDX-License-Identifier: EUPL-1.2

import { formatChoice } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { cellWithName } from "../lib/names";
import type { Rule } from "../rule";

export interface AmbiguousParams {
  readonly name: string;
  readonly candidates: readonly string[];
}

/** A name that several gebieden share ("Bergen" without a provincie): it counts nowhere until it is chosen. */
export const dubbelzinnig: Rule<AmbiguousParams, "name"> = {
  id: "gemeente.dubbelzinnig",
  title: "Naam dubbelzinnig",
  checks: "Meer gemeenten heten zo, en de werkmap maakt niet duidelijk welke.",
  reason: "Meer gebieden heten zo. Tot u kiest, telt deze regel niet mee.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "fout",
  each: "name",
  in: "alle",
  sentence: ({ name, candidates }) =>
    `“${name}” kan ${formatChoice(candidates.map((name) => `“${name}”`))} zijn. Kies welke u bedoelt.`,
  check(written, model) {
    const { named } = written;
    if (named.resolution.status !== "ambiguous") return null;
    const candidates = named.resolution.candidates.map(({ naam }) => naam);
    return draftAt(named.at, {
      found: named.text,
      expected: candidates.join(" of "),
      params: { name: named.text, candidates },
      fix: { sure: false, choices: candidates.map((name) => cellWithName(model, written, name)) },
    });
  },
};
