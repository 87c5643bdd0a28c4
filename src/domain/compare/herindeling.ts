// SPDX-License-Identifier: EUPL-1.2

import { MERGERS, type Merger } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import { groupBy } from "../sheet/group-by";
import type { Fact } from "./facts";
import { whoIs } from "./who";

export interface Joined {
  readonly facts: readonly Fact[];
  readonly mergers: readonly Merger[];
}

/**
 * The numbers of gemeenten that have gone up in another by the day of the other side, and that it names no more, added to those of the
 * successor: it has the numbers of both.
 */
export function joinMerged(facts: readonly Fact[], others: readonly Fact[], day: CalendarDate | null): Joined {
  const [here, there] = [facts, others].map((some) => new Set(some.map(({ who }) => who.key)));
  const mergers = MERGERS.filter(
    ({ gemeente, opvolger, datum }) =>
      day !== null &&
      datum <= day &&
      here?.has(gemeente.code) &&
      there?.has(opvolger.code) &&
      !there.has(gemeente.code),
  );
  if (mergers.length === 0) return { facts, mergers };
  const named = facts.map((fact) => {
    const merger = mergers.find(({ gemeente }) => gemeente.code === fact.who.key);
    return merger === undefined ? fact : { ...fact, who: whoIs(merger.opvolger) };
  });
  const together = groupBy(named, ({ grootheid, who, soort, moment }) =>
    [grootheid, who.key, soort, String(moment)].join("\n"),
  );
  return { facts: [...together.values()].flatMap(sumOf), mergers };
}

function sumOf([first, ...more]: readonly Fact[]): readonly Fact[] {
  if (first === undefined) return [];
  return [
    more.reduce(
      (sum, { places, trouble }) => ({
        ...sum,
        places: sum.places === null || places === null ? null : sum.places + places,
        trouble: sum.trouble ?? trouble,
      }),
      first,
    ),
  ];
}
