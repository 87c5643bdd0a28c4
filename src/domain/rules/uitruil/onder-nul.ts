// SPDX-License-Identifier: EUPL-1.2

import { agreedRows, nameOfSoort, type Agreed } from "../lib/agreed";
import type { Gemeente } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { undisputedNumber } from "../../figures/undisputed";
import { holdingOn, turnsOf } from "../../figures/uitruil-term";
import { groupBy } from "../../sheet/group-by";
import type { Rule } from "../rule";

export interface TaskBelowZeroParams {
  readonly naam: string;
  readonly soort: string;
  readonly taakstelling: number;
  readonly given: number;
  readonly taken: number;
}

/** A gemeente that gives away more taakstelling of a soort than it has, on any day. */
export const onderNul: Rule<TaskBelowZeroParams, "workbook"> = {
  id: "uitruil.onder-nul",
  title: "Taakstelling onder nul door uitruil",
  checks: "Een gemeente geeft meer taakstelling weg dan zij heeft. Alleen uitruil die is afgesproken, telt.",
  reason: "Een taakstelling is nul of meer.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ naam, soort, taakstelling, given, taken }) =>
    `${naam} ${soort}: ${formatPlaces(taakstelling)} − ${formatPlaces(given)}${taken === 0 ? "" : ` + ${formatPlaces(taken)}`} = ${formatPlaces(taakstelling - given + taken)}.`,
  *check({ uitruil }, { index }) {
    const told = new Set<string>();
    for (const rows of rowsPerDay(agreedRows(uitruil))) {
      const takenOver = groupBy(rows, (row) => keyOf(row.naar, row));
      for (const [key, givenAway] of groupBy(rows, (row) => keyOf(row.van, row))) {
        const last = givenAway.filter(({ given }) => given > 0).at(-1);
        if (last === undefined || told.has(key)) continue;
        const { van, soort, row } = last;
        const { cyclus } = row;
        const task = undisputedNumber(index.of(soort), van, { grootheid: "taakstelling", soort, date: null, cyclus });
        const [given, taken] = [sumOf(givenAway, "given"), sumOf(takenOver.get(key) ?? [], "taken")];
        if (task === null || task.places - given + taken >= 0) continue;
        told.add(key);
        yield draftAt(row.at, {
          found: formatPlaces(last.given),
          params: { naam: van.naam, soort: nameOfSoort(soort), taakstelling: task.places, given, taken },
        });
      }
    }
  },
};

/** The rows that hold at the same time, for each time; all of them where none has a term. */
function* rowsPerDay(rows: readonly Agreed[]): Generator<readonly Agreed[]> {
  const turns = turnsOf(rows.map(({ row }) => row));
  if (turns.length === 0) yield rows;
  for (const day of turns) yield rows.filter(({ row }) => holdingOn(row, day) === "holds");
}

const keyOf = ({ code }: Gemeente, { soort, row }: Agreed): string => [code, soort, row.cyclus].join("|");

const sumOf = (rows: readonly Agreed[], side: "given" | "taken"): number =>
  rows.reduce((sum, row) => sum + row[side], 0);
