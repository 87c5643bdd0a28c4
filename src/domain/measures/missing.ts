// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { CellRef } from "../sheet/snapshot";
import type { TabKind } from "../tabs/table";
import { gap } from "./gap";
import type { Answer, Problem } from "./problem";
import { momentOf, standOn, type PeildatumOptions } from "./realisatie";

/** A gemeente that is not in a sum, or not with all its parts. */
export interface Missing {
  readonly gemeente: Gemeente;
  readonly problem: Problem;
  /** Where it can be mended; empty where it is in no cell. */
  readonly cells: readonly CellRef[];
}

const MOST_NAMES = 3;

type Sum = (index: FigureIndex, gemeente: Gemeente, soort: SoortOfTotaal, options: PeildatumOptions) => Answer<unknown>;

/**
 * Which gemeenten of a gebied a sum leaves out, why and in which cell, in the order of their names.
 *
 * @param sum what is added up; left out: taakstelling beside realisatie, as in gap, tekort, overschot and realisatiegraad
 */
export function missingOf(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
  sum: Sum = gap,
): readonly Missing[] {
  const stand = standOn(index, options);
  const moment = stand.ok ? momentOf(options, stand.value) : (options.peildatum ?? null);
  return index.gebieden.gemeentenOf(gebied, moment).flatMap((gemeente) => {
    const known = sum(index, gemeente, soort, options);
    if (known.ok) return [];
    const { problem } = known;
    return [
      { gemeente, problem, cells: problem.kind === "not-in-tab" ? namelessIn(index, problem.tab) : cellsOf(problem) },
    ];
  });
}

/** The names in tables of a kind that are of no gebied, where there are so few that the absent one may be among them. */
function namelessIn({ records }: FigureIndex, kind: TabKind): readonly CellRef[] {
  const names = records.tables
    .filter((table) => table.kind === kind)
    .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "data" && row.gebied !== null ? [row.gebied] : [])));
  const unknown = names.filter(
    ({ resolution }) => resolution.status === "unknown" || resolution.status === "ambiguous",
  );
  return unknown.length > MOST_NAMES ? [] : unknown.map(({ at }) => at);
}

/** The cells that keep a number from being known. */
export function cellsOf(problem: Problem): readonly CellRef[] {
  if (problem.kind === "contradiction") return [problem.first, problem.second];
  if (problem.kind === "no-rest")
    return [problem.totaal, problem.amv].filter(({ places }) => places === null).map(({ at }) => at);
  return "at" in problem && problem.at != null ? [problem.at] : [];
}
