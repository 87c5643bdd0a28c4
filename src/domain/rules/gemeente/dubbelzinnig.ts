// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName, writtenNames } from "../lib/names";
import type { Rule } from "../rule";

export interface AmbiguousParams {
  readonly name: string;
  readonly candidates: readonly string[];
}

/** A name that several gebieden share ("Bergen" without a provincie): it counts nowhere until it is chosen. */
export const dubbelzinnig: Rule<AmbiguousParams> = {
  id: "gemeente.dubbelzinnig",
  severity: "fout",
  kinds: "alle",
  source: "CBS-gemeentelijst: Bergen (L.) en Bergen (NH.), Utrecht en Groningen als gemeente en als provincie.",
  *check(model) {
    for (const written of writtenNames(model)) {
      const { named } = written;
      if (named.resolution.status !== "ambiguous") continue;
      const candidates = named.resolution.candidates.map(({ naam }) => naam);
      yield draftAt(named.at, {
        found: named.text,
        expected: candidates.join(" of "),
        params: { name: named.text, candidates },
        fix: { sure: false, choices: candidates.map((name) => cellWithName(model, written, name)) },
      });
    }
  },
};
