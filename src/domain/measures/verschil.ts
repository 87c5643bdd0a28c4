// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import type { CalendarDate } from "../sheet/dates";
import { formatChange, formatPlaces } from "../sheet/format";
import { herkomstOf, placesIn, sourceOf } from "./herkomst";
import type { Measure } from "./measure";
import { collect, inTotal, type Known, type Part } from "./parts";
import { answer, problem, type Answer } from "./problem";
import { momentOf, realisatieParts, standOn, type PeildatumOptions } from "./realisatie";
import { remembered } from "./remembered";

export interface VerschilOptions extends PeildatumOptions {
  /** The stand to compare with: the newest not after this day. Left out: the one before the stand of the peildatum. */
  readonly vorige?: CalendarDate | null;
}

/** The two stands of which the difference is asked. */
interface Stands {
  readonly now: CalendarDate;
  readonly before: CalendarDate;
}

/** The realisatie of one gemeente and soort on both. */
interface Both {
  readonly now: Part;
  readonly before: Part;
}

/**
 * Realisatie − the realisatie on an earlier stand, in places: positive is growth. Of a regio or provincie the sum over the gemeenten of
 * which both are known: one that is in one of both only would look like a change. Source: arithmetic.
 */
export function verschil(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: VerschilOptions = {},
): Answer<number> {
  const known = knownVerschil(index, gebied, soort, options);
  return known.ok ? answer(known.value.reduce((sum, { value }) => sum + value.now - value.before, 0)) : known;
}

interface Numbers {
  readonly now: number;
  readonly before: number;
}

function knownVerschil(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: VerschilOptions,
): Answer<readonly Known<Numbers>[]> {
  const index = books.of(soort);
  const stands = standsOf(index, options);
  if (!stands.ok) return stands;
  const { now, before } = stands.value;
  const moment = index.turnOn(momentOf(options, now));
  return remembered(index, gebied, `verschil ${soort} ${now} ${before} ${String(moment)}`, () =>
    collect(index, gebied, soort, moment, (gemeente) =>
      bothOf(index, gemeente, soort, stands.value, moment).map(({ now: stand, before: earlier }) => ({
        soort: stand.soort,
        from: stand.from.concat(earlier.from),
        value: differenceOf(stand, earlier),
      })),
    ),
  );
}

function standsOf(index: FigureIndex, { peildatum, vorige = null }: VerschilOptions): Answer<Stands> {
  const now = standOn(index, { peildatum: peildatum ?? null });
  if (!now.ok) return now;
  if (now.value === null) return problem({ kind: "no-peildatum" });
  if (vorige === null) {
    const before = index.peildata.find((date) => date < (now.value ?? ""));
    return before === undefined ? problem({ kind: "no-vorige", date: now.value }) : answer({ now: now.value, before });
  }
  const before = standOn(index, { peildatum: vorige });
  if (!before.ok) return before;
  return before.value === null || before.value >= now.value
    ? problem({ kind: "vorige-not-before", date: now.value, vorige })
    : answer({ now: now.value, before: before.value });
}

/** A total on the one stand can only be set against a total on the other. */
function bothOf(
  index: FigureIndex,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  { now, before }: Stands,
  moment: CalendarDate | null,
): readonly Both[] {
  const stand = realisatieParts(index, gemeente, soort, now, moment);
  const earlier = realisatieParts(index, gemeente, soort, before, moment);
  if (stand.length === earlier.length)
    return stand.map((part, position) => ({ now: part, before: earlier[position] ?? part }));
  return [{ now: inTotal(stand), before: inTotal(earlier) }];
}

function differenceOf(now: Part, before: Part): Answer<Numbers> {
  if (!now.value.ok) return now.value;
  return before.value.ok ? answer({ now: now.value.value, before: before.value.value }) : before.value;
}

export const verschilMeasure: Measure = {
  group: "Hoe ver",
  unit: "places",
  herkomst: (books, question) => {
    const { gebied, soort } = question;
    const index = books.of(soort);
    const stands = standsOf(index, question);
    if (!stands.ok) return stands;
    const known = knownVerschil(books, gebied, soort, question);
    if (!known.ok) return known;
    const on = (day: CalendarDate, of: (numbers: Numbers) => number) =>
      sourceOf(
        known.value.flatMap(({ from }) => from.filter(({ figure }) => figure.date === day)),
        known.value.reduce((sum, { value }) => sum + of(value), 0),
      );
    const { now, before } = stands.value;
    return answer({
      ...herkomstOf(books, question, known.value, momentOf(question, now)),
      peildatum: now,
      realisatie: on(now, (numbers) => numbers.now),
      vorige: { ...on(before, (numbers) => numbers.before), peildatum: before },
    });
  },
  sum: ({ realisatie, vorige }) => {
    const [stand, earlier] = [placesIn(realisatie), placesIn(vorige)];
    return `realisatie − vorige realisatie = ${formatPlaces(stand)} − ${formatPlaces(earlier)} = ${formatChange(stand - earlier)}`;
  },
};
