// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { cyclusOf, type CyclusOptions } from "./cyclus-of";
import { comparedDay } from "../figures/gemeenten-day";
import { codesIn } from "./codes-in";
import { collect, inTotal, type Inside, type Known, type Part } from "./parts";
import { answer, missingTab, type Answer } from "./problem";
import { remembered } from "./remembered";
import { momentOf, realisatieParts, standOn, type PeildatumOptions } from "./realisatie";
import { lacksTaakstelling, taakstellingParts } from "./taakstelling";

/** What the measures that set taakstelling against realisatie have in common. */
export interface StandOptions extends PeildatumOptions, CyclusOptions {}

export interface PairOptions extends StandOptions {
  /** True where only the sum over the gebied is asked, in which an unclear uitruil between its own gemeenten makes no difference. */
  readonly netted?: boolean;
}

/** The taakstelling of one gemeente and soort beside its realisatie. */
export interface Pair {
  readonly taakstelling: number;
  readonly realisatie: number;
}

/** The day whose gemeenten are set against each other on a stand, see `comparedDay`; that of the question where its cyclus is none. */
export function dayOfPairs(index: FigureIndex, options: StandOptions, stand: CalendarDate | null): CalendarDate | null {
  const moment = momentOf(options, stand);
  const cyclus = cyclusOf(index, options, stand);
  return cyclus.ok ? comparedDay(index, cyclus.value, stand, moment) : moment;
}

/**
 * The pairs of a gebied on the newest peildatum not after the asked one. A gemeente of which one of both is unknown has no
 * pair: its taakstelling alone would look like a tekort that nobody reported. Regulier and amv are separate pairs, unless a
 * table gives only their total.
 */
export function pairsOf(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PairOptions = {},
): Answer<readonly Known<Pair>[]> {
  const index = books.of(soort);
  const peildatum = standOn(index, options);
  if (!peildatum.ok) return peildatum;
  if (index.beside !== null && lacksTaakstelling(index)) return missingTab(index, "verdeelbesluit");
  const moment = index.turnOn(momentOf(options, peildatum.value));
  const cyclus = cyclusOf(index, options, peildatum.value);
  if (!cyclus.ok) return cyclus;
  const netted = options.netted === true;
  const question = `pairs ${netted ? "netted " : ""}${soort} ${String(cyclus.value)} ${String(peildatum.value)} ${String(moment)}`;
  return remembered(index, gebied, question, () => {
    const day = comparedDay(index, cyclus.value, peildatum.value, moment);
    const inside = netted ? codesIn(index, gebied, day) : undefined;
    const partsFor = (gemeente: Gemeente): readonly Part<Pair>[] =>
      pairParts(index, gemeente, soort, cyclus.value, peildatum.value, moment, day, inside);
    return collect(index, gebied, soort, day, partsFor, moment);
  });
}

function pairParts(
  index: FigureIndex,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  cyclus: number | null,
  peildatum: CalendarDate | null,
  moment: CalendarDate | null,
  day: CalendarDate | null,
  inside?: Inside,
): readonly Part<Pair>[] {
  const tasks = taakstellingParts(index, gemeente, soort, cyclus, moment, day, inside);
  const stands = realisatieParts(index, gemeente, soort, peildatum, day);
  if (tasks.length === stands.length) return tasks.map((task, position) => pair(task, stands[position] ?? task));
  return [pair(inTotal(tasks), inTotal(stands))];
}

function pair(task: Part, stand: Part): Part<Pair> {
  const { soort } = task;
  const from = task.from.concat(stand.from);
  if (!task.value.ok) return { soort, value: task.value, from };
  if (!stand.value.ok) return { soort, value: stand.value, from };
  return { soort, value: answer({ taakstelling: task.value.value, realisatie: stand.value.value }), from };
}
