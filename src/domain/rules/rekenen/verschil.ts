// SPDX-License-Identifier: EUPL-1.2

import { formatChange, formatPlaces } from "../../sheet/format";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { CellValue } from "../../sheet/snapshot";
import { rawValue } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { basesOf } from "../lib/stated-in-cells";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { signed } from "../lib/signed";

export interface DifferenceParams {
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  readonly places: number;
  /** The earlier number in the same table that the difference is counted from. */
  readonly base: number;
  readonly computed: number;
}

/** A stated change that is not the number before it minus the realisatie of the same gebied and soort in the same table. */
export const verschil: Rule<DifferenceParams, "figure"> = {
  id: "rekenen.verschil",
  title: "Verschil klopt niet",
  checks: "Een genoemd verschil achter een prognose is niet de prognose min de realisatie.",
  reason: "Een genoemd verschil hoort het getal ervoor min de realisatie te zijn.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: ({ stated, places, base, computed }) =>
    `Genoemd ${formatChange(stated)}, uit de cellen volgt ${formatPlaces(places)} − ${formatPlaces(base)} = ${formatChange(computed)}.`,
  check(figure, model) {
    const { difference: stated, places, soort, at } = figure;
    if (stated === null || places === null) return null;
    const bases = basesOf(model, figure);
    const [base] = bases;
    if (base === undefined || bases.some((one) => places - one === stated)) return null;
    const computed = places - base;
    const raw = rawValue(model, at);
    return draftAt(at, {
      found: signed(stated),
      expected: signed(computed),
      params: { soort, stated, places, base, computed },
      fix: typeof raw === "string" ? { sure: false, choices: [withChange(raw, computed)] } : null,
    });
  },
};

const withChange = (raw: string, change: number): CellValue =>
  raw.replace(/[+\-\u2212\u2013]\s?\d[\d.]*\s*$/, () => signed(change));
