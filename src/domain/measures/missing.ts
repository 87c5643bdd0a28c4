// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import { SOORTEN, type Gebied, type Gemeente, type NamedGebied, type SoortOfTotaal } from "../gemeenten/gebied";
import { cellsOfClaims, type TwoRegios } from "../gemeenten/regio-indeling";
import { cellAddress, spokenAddress } from "../sheet/addresses";
import type { CellRef } from "../sheet/snapshot";
import type { TabKind } from "../tabs/table";
import { gap } from "./gap";
import type { StandOptions } from "./pairs";
import type { Answer, Problem } from "./problem";
import { momentOf, standOn } from "./realisatie";

/** A gemeente that is not in a sum, or not with all its parts; of a row without a known name its cell stands for the name. */
export interface Missing {
  readonly gemeente: Pick<Gemeente, "naam" | "code">;
  /** Of a gemeente that has a row, where a table is said to lack it: what no table has. */
  readonly lacks?: "taakstelling" | "realisatie";
  readonly problem: Problem;
  /** Where it can be mended; empty where it is in no cell. */
  readonly cells: readonly CellRef[];
}

const MOST_NAMES = 3;
const TOGETHER = [...SOORTEN, "totaal" as const];

type Sum = (index: FigureIndex, gemeente: Gemeente, soort: SoortOfTotaal, options: StandOptions) => Answer<unknown>;

/**
 * Which gemeenten of a gebied a sum leaves out, why and in which cell, in the order of their names.
 *
 * @param sum what is added up; left out: taakstelling beside realisatie, as in gap, tekort, overschot and realisatiegraad
 */
export function missingOf(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
  sum: Sum = gap,
): readonly Missing[] {
  const index = books.of(soort);
  const stand = standOn(index, options);
  const moment = stand.ok ? momentOf(options, stand.value) : (options.peildatum ?? null);
  const unknown = index.gebieden.gemeentenOf(gebied, moment).flatMap((gemeente): Missing[] => {
    const known = sum(index, gemeente, soort, options);
    if (known.ok) return [];
    const { problem } = known;
    // Its numbers are in those of its successor.
    if (problem.kind === "goes-up") return [];
    if (problem.kind !== "not-in-tab") return [{ gemeente, problem, cells: cellsOf(problem) }];
    const lacks = lackedBy(index, gemeente);
    return [{ gemeente, problem, cells: namelessIn(index, gemeente, problem.tab), ...(lacks !== null && { lacks }) }];
  });
  if (gebied.level !== "regio") return unknown;
  const claimed = index.gebieden.claimedBy(gebied, moment).map(missingClaimed);
  const own = claimed.length === 0 ? unknown : [...unknown, ...claimed].sort(byName);
  return [...own, ...index.gebieden.straysOf(gebied).map(missingRow)];
}

const byName = (a: Missing, b: Missing): number => a.gemeente.naam.localeCompare(b.gemeente.naam, "nl");

/** A gemeente that other regio's claim too, so that it counts in none. */
function missingClaimed(claimed: TwoRegios): Missing {
  const { gemeente } = claimed;
  const cells = cellsOfClaims(claimed);
  return { gemeente, problem: { kind: "two-regios", name: gemeente.naam, cells }, cells };
}

/** A row of a regio of which the name is of no gemeente. */
function missingRow({ text, resolution, at }: NamedGebied): Missing {
  const naam = spokenAddress(at.tab, cellAddress(at));
  const nearest = resolution.status === "unknown" ? resolution.nearest : null;
  return { gemeente: { naam, code: naam }, problem: { kind: "unknown-gebied", name: text, nearest }, cells: [at] };
}

/** What no table has of a gemeente of which there is something else; null where there is nothing at all. */
function lackedBy(index: FigureIndex, gemeente: Gemeente): Missing["lacks"] | null {
  const has = (grootheid: "taakstelling" | "realisatie"): boolean =>
    TOGETHER.some((soort) => index.figures(gemeente, grootheid, soort).length > 0);
  const [task, stand] = [has("taakstelling"), has("realisatie")];
  if (task === stand) return null;
  return task ? "realisatie" : "taakstelling";
}

/** The names in tables of a kind that are of no gebied: those nearest to the absent one, else those near nobody where there are so few that it may be among them. */
function namelessIn({ records }: FigureIndex, { naam }: Gemeente, kind: TabKind): readonly CellRef[] {
  const names = records.tables
    .filter((table) => table.kind === kind)
    .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "data" && row.gebied !== null ? [row.gebied] : [])));
  const unknown = names.filter(
    ({ resolution }) => resolution.status === "unknown" || resolution.status === "ambiguous",
  );
  const nearestIs = (wanted: string | null) =>
    unknown.filter(({ resolution }) => (resolution.status === "unknown" ? resolution.nearest : null) === wanted);
  const near = nearestIs(naam);
  const may = near.length > 0 ? near : nearestIs(null);
  return may.length > MOST_NAMES ? [] : may.map(({ at }) => at);
}

/** The cells that keep a number from being known. */
export function cellsOf(problem: Problem): readonly CellRef[] {
  if (problem.kind === "contradiction") return [problem.first, problem.second];
  if (problem.kind === "no-rest")
    return [problem.totaal, problem.amv].filter(({ places }) => places === null).map(({ at }) => at);
  return "at" in problem && problem.at != null ? [problem.at] : [];
}
