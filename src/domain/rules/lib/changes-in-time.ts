// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied, Soort } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Model } from "../../model";
import type { CalendarDate } from "../../sheet/dates";
import type { Mutatie } from "../../tabs/records";
import { DatedSums } from "./dated-sums";
import { mutatiesOf, unclearMutaties } from "./mutaties-of";
import { once } from "./once";

/**
 * The sum of the mutaties of a gebied after one day up to another. Null where that is not certain: an unknown moment or name, gemeenten
 * together of which one lies elsewhere, or a date that the first day may already hold.
 */
export function changeBetween(
  model: Model,
  gebied: Gebied,
  soort: Soort,
  after: CalendarDate,
  upTo: CalendarDate,
): number | null {
  const end = namedEnd(model);
  const beforeEnd = end !== null && upTo <= end;
  const own = ownTimeline(model, gebied, soort);
  for (const { undated, afterEnd, dated, spans, firstUncertain } of [own, unclearTimeline(model, soort)]) {
    if (undated || (afterEnd && !beforeEnd)) return null;
    if (dated.first !== null && dated.first <= upTo && dated.first <= after) return null;
    if (firstUncertain !== null && firstUncertain <= upTo) return null;
    if (spans.some(({ first, last }) => first <= upTo && last > upTo)) return null;
  }
  return own.dated.upTo(upTo);
}

/** The first end of a cyclus that a mutatie names. */
const namedEnd = once(({ records }: Model): CalendarDate | null => {
  for (const { moment } of records.mutaties)
    if (moment.kind === "voor-einde-cyclus" && moment.date !== null) return moment.date;
  return null;
});

interface Timeline {
  /** True where one of the mutaties has no moment. */
  readonly undated: boolean;
  /** True where one of them comes after the end of the cyclus, whenever that is. */
  readonly afterEnd: boolean;
  readonly dated: DatedSums;
  /** Of those that come in a month or quarter: on which day is not known. */
  readonly spans: readonly { readonly first: CalendarDate; readonly last: CalendarDate }[];
  /** The first that is not known to be wholly of the gebied. */
  readonly firstUncertain: CalendarDate | null;
}

function timelineOf(mutaties: readonly Mutatie[], isWhole: (mutatie: Mutatie) => boolean): Timeline {
  const moments = mutaties.map((mutatie) => ({
    mutatie,
    afterEnd: mutatie.moment.kind === "na-einde-cyclus",
    date: "date" in mutatie.moment ? mutatie.moment.date : null,
  }));
  const dated = moments.flatMap(({ mutatie, date }) => (date === null ? [] : [{ mutatie, date }]));
  const uncertain = dated.filter(({ mutatie }) => !isWhole(mutatie)).map(({ date }) => date);
  return {
    undated: moments.some(({ date, afterEnd }) => date === null && !afterEnd),
    afterEnd: moments.some(({ afterEnd }) => afterEnd),
    spans: mutaties.flatMap(({ moment }) =>
      moment.kind === "date" && moment.first !== undefined ? [{ first: moment.first, last: moment.date }] : [],
    ),
    dated: new DatedSums(dated.map(({ mutatie, date }) => ({ date, places: mutatie.aantal }))),
    firstUncertain: uncertain.reduce<CalendarDate | null>(
      (first, date) => (first === null || date < first ? date : first),
      null,
    ),
  };
}

type Timelines = Partial<Record<Soort, Timeline>>;

const unclear = once((_: Model): Timelines => ({}));
const unclearTimeline = (model: Model, soort: Soort): Timeline =>
  (unclear(model)[soort] ??= timelineOf(
    unclearMutaties(model).filter((mutatie) => mutatie.soort === soort),
    () => false,
  ));

const perGebied = once((_: Model) => new GebiedMap<Timelines>());

function ownTimeline(model: Model, gebied: Gebied, soort: Soort): Timeline {
  let known = perGebied(model).get(gebied);
  if (known === undefined) perGebied(model).set(gebied, (known = {}));
  return (known[soort] ??= makeTimeline(model, gebied, soort));
}

function makeTimeline(model: Model, gebied: Gebied, soort: Soort): Timeline {
  const gemeenten = model.gebieden.gemeentenOf(gebied);
  const inside = new Set(gemeenten.map(({ code }) => code));
  const touching = new Set(gemeenten.flatMap((gemeente) => mutatiesOf(model, gemeente)));
  return timelineOf(
    [...touching].filter((mutatie) => mutatie.soort === soort),
    (mutatie) =>
      mutatie.gemeenten.every((named) => {
        const found = foundGebied(named);
        return found !== null && found.level !== "regio" && inside.has(found.code);
      }),
  );
}
