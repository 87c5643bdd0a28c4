// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, SoortOfTotaal } from "../gebied";
import type { FigureIndex } from "./index-of-figures";
import { collect, type Known, type Part } from "./parts";
import { answer, type Answer } from "./problem";
import { realisatieParts, standOn, type PeildatumOptions } from "./realisatie";
import { taakstellingParts } from "./taakstelling";

/** The taakstelling of one gemeente and soort beside its realisatie. */
export interface Pair {
  readonly taakstelling: number;
  readonly realisatie: number;
}

/**
 * The pairs of a gebied on the newest peildatum not after the asked one. A gemeente of which one of both is unknown has no
 * pair: its taakstelling alone would look like a tekort that nobody reported. Regulier and amv are separate pairs, unless a
 * table gives only their total.
 */
export function pairsOf(index: FigureIndex, gebied: Gebied, soort: SoortOfTotaal, options: PeildatumOptions = {}): Answer<readonly Known<Pair>[]> {
  const peildatum = standOn(index, options);
  if (!peildatum.ok) return peildatum;
  const cyclus = index.cyclusOn(peildatum.value);
  return collect(index, gebied, soort, (gemeente) => pairParts(index, gemeente, soort, cyclus, peildatum.value));
}

function pairParts(index: FigureIndex, gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null, peildatum: string | null): readonly Part<Pair>[] {
  const tasks = taakstellingParts(index, gemeente, soort, cyclus);
  const stands = realisatieParts(index, gemeente, soort, peildatum);
  if (tasks.length === stands.length) return tasks.map((task, position) => pair(task, stands[position] ?? task));
  return [pair(inTotal(tasks), inTotal(stands))];
}

function pair(task: Part, stand: Part): Part<Pair> {
  if (!task.value.ok) return { soort: task.soort, value: task.value };
  if (!stand.value.ok) return { soort: task.soort, value: stand.value };
  return { soort: task.soort, value: answer({ taakstelling: task.value.value, realisatie: stand.value.value }) };
}

/** One part for all: a total on the one side can only be set against a total on the other. */
function inTotal(parts: readonly Part[]): Part {
  let sum = 0;
  for (const { value } of parts) {
    if (!value.ok) return { soort: "totaal", value };
    sum += value.value;
  }
  return { soort: "totaal", value: answer(sum) };
}
