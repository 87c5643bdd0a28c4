// SPDX-License-Identifier: EUPL-1.2

import { figuresOfTable } from "../lib/of-table";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Fix } from "../../findings";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import type { CellRef } from "../../sheet/snapshot";
import { formatPercent, formatPlaces } from "../../sheet/format";
import { rawValue } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { SHARES } from "../lib/stated-in-cells";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Draft, Rule } from "../rule";
import { percentageColumns } from "../lib/percentage-columns";
import { roundedPercentage } from "../lib/rounding";
import { taakstellingOf } from "../lib/taakstelling-of";

export interface PercentageParams {
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  readonly decimals: number;
  readonly places: number;
  readonly taakstelling: number;
  readonly computed: number;
}

/** A percentage, beside a number or in a column of its own, that is not places / taakstelling, rounded half up at the stated number of decimals. */
export const percentage: Rule<PercentageParams, "table"> = {
  id: "rekenen.percentage",
  title: "Percentage klopt niet",
  checks: "Een genoemd percentage is niet gelijk aan plaatsen gedeeld door taakstelling.",
  reason: "Een percentage hoort de plaatsen gedeeld door de taakstelling te zijn, gewoon afgerond.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ stated, decimals, places, taakstelling, computed }) =>
    `Genoemd ${formatPercent(stated, decimals)}, uit de cellen volgt ${formatPlaces(places)} / ${formatPlaces(taakstelling)} = ${formatPercent(
      roundedPercentage(places, taakstelling, decimals + 1),
      decimals + 1,
    )} → ${formatPercent(computed, decimals)}.`,
  *check(table, model) {
    for (const figure of figuresOfTable(model, table)) {
      const params = figure.percentage === null || !SHARES.has(figure.grootheid) ? null : judged(model, figure);
      if (params !== null) yield wrong(model, figure.at, params);
    }
    for (const column of percentageColumns(model, table))
      for (const { cell, ...params } of column.wrong) yield wrong(model, cell.at, params);
  },
};

/** A percentage in one cell with a number of places; null where it is right, or cannot be told. */
function judged(model: Model, figure: Figure): PercentageParams | null {
  const { percentage: stated, places, soort } = figure;
  const taakstelling = taakstellingOf(model, figure)?.places ?? 0;
  if (stated === null || places === null || taakstelling <= 0) return null;
  const { percent, decimals } = stated;
  const computed = roundedPercentage(places, taakstelling, decimals);
  if (Math.abs(computed - roundedPercentage(percent, 100, decimals)) < 0.5 / 10 ** decimals) return null;
  return { soort, stated: percent, decimals, places, taakstelling, computed };
}

function wrong(model: Model, at: CellRef, params: PercentageParams): Draft<PercentageParams> {
  const { stated, decimals, computed } = params;
  const [found, expected] = [stated, computed].map((percent) => formatPercent(percent, decimals));
  return draftAt(at, {
    found: found ?? "",
    expected: expected ?? null,
    params,
    fix: fixOf(model, at, computed, decimals),
  });
}

/** No sure fix: the percentage follows from two other numbers, and one of these may be the misprint. */
function fixOf(model: Model, at: CellRef, computed: number, decimals: number): Fix | null {
  const raw = rawValue(model, at);
  if (typeof raw !== "string" || !raw.includes("%")) return null;
  const written = computed.toFixed(decimals).replace(".", ",");
  return { sure: false, choices: [raw.replace(/(?<!\d)\d+(?:[.,]\d+)?(?=\s*%)/, written)] };
}
