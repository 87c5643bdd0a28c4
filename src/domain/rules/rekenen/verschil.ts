// SPDX-License-Identifier: EUPL-1.2

import { formatChange, formatPlaces } from "../../sheet/format";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure } from "../../tabs/records";
import type { CellValue } from "../../sheet/snapshot";
import { rawValue } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import type { FigureIndex } from "../../figures/figure-index";
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
export const verschil: Rule<DifferenceParams> = {
  id: "rekenen.verschil",
  title: "Verschil klopt niet",
  checks: "Een genoemd verschil achter een prognose is niet de prognose min de realisatie.",
  reason: "Een genoemd verschil hoort het getal ervoor min de realisatie te zijn.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang", "regios", "provincie"],
  sentence: ({ stated, places, base, computed }) =>
    `Genoemd ${formatChange(stated)}, uit de cellen volgt ${formatPlaces(places)} − ${formatPlaces(base)} = ${formatChange(computed)}.`,
  *check(model) {
    for (const figure of model.records.figures) {
      const { difference: stated, places, soort, at } = figure;
      const bases = stated === null || places === null ? [] : basesOf(model.index, figure);
      const [base] = bases;
      if (stated === null || places === null || base === undefined || bases.some((one) => places - one === stated))
        continue;
      const computed = places - base;
      const raw = rawValue(model, at);
      yield draftAt(at, {
        found: signed(stated),
        expected: signed(computed),
        params: { soort, stated, places, base, computed },
        fix: typeof raw === "string" ? { sure: false, choices: [withChange(raw, computed)] } : null,
      });
    }
  },
};

/** The numbers that a change may be counted from, the newest first. */
function basesOf(index: FigureIndex, figure: Figure): number[] {
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || (figure.grootheid !== "prognose" && figure.grootheid !== "realisatie")) return [];
  return index
    .figures(gebied, "realisatie", figure.soort)
    .filter((base) => base.table === figure.table && base !== figure && isEarlier(base, figure))
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .flatMap(({ places }) => (places === null ? [] : [places]));
}

function isEarlier(base: Figure, figure: Figure): boolean {
  if (base.date !== null && figure.date !== null) return base.date < figure.date;
  return figure.grootheid === "prognose";
}

const withChange = (raw: string, change: number): CellValue =>
  raw.replace(/[+\-\u2212\u2013]\s?\d[\d.]*\s*$/, () => signed(change));
