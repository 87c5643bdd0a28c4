// SPDX-License-Identifier: EUPL-1.2

import { isPerCyclus, type Moment } from "../figures/figure-groups";
import type { Grootheid } from "../tabs/records";

export interface PairedMoments {
  readonly pairs: readonly (readonly [old: Moment, next: Moment])[];
  /** Those with nothing to be laid beside. */
  readonly onlyOld: readonly Moment[];
  readonly onlyNew: readonly Moment[];
}

/**
 * Which moments of two deliveries are laid beside each other: the same ones and, of a stand, the newest of each where these differ.
 * What is decided for a cyclus, or is expected on a day, is only laid beside what says the same, or does not say of when it is.
 */
export function pairMoments(grootheid: Grootheid, old: readonly Moment[], next: readonly Moment[]): PairedMoments {
  const same = old.filter((moment) => next.includes(moment));
  const rest = old.filter((moment) => !next.includes(moment));
  const added = next.filter((moment) => !old.includes(moment));
  const extra = isPerCyclus(grootheid) || grootheid === "prognose" ? unnamed(rest, added) : newest(old, next);
  return {
    pairs: [...same.map((moment) => [moment, moment] as const), ...extra],
    onlyOld: rest.filter((moment) => !extra.some(([one]) => one === moment)),
    onlyNew: added.filter((moment) => !extra.some(([, one]) => one === moment)),
  };
}

/** One side does not say of when it is, and the other has one moment that it may be. */
function unnamed(rest: readonly Moment[], added: readonly Moment[]): PairedMoments["pairs"] {
  const [[old = null], [next = null]] = [rest, added];
  return rest.length === 1 && added.length === 1 && (old === null || next === null) ? [[old, next]] : [];
}

function newest(old: readonly Moment[], next: readonly Moment[]): PairedMoments["pairs"] {
  const [rest, added] = [old, next].map((moments, side) =>
    moments.filter((moment) => !(side === 0 ? next : old).includes(moment)),
  ) as [Moment[], Moment[]];
  // A workbook that goes on month after month keeps its older stands: the last one of before is what the next is laid beside.
  const one = rest.length > 0 ? rest : isLater(added, old) ? old : [];
  const other = added.length > 0 ? added : isLater(rest, next) ? next : [];
  return one.length === 0 || other.length === 0 ? [] : [[latest(one), latest(other)]];
}

const dayOf = (moment: Moment): string => (moment === null ? "" : String(moment));
const latest = (moments: readonly Moment[]): Moment =>
  moments.reduce<Moment>((last, moment) => (dayOf(moment) > dayOf(last) ? moment : last), null);
const isLater = (some: readonly Moment[], than: readonly Moment[]): boolean =>
  some.length > 0 && dayOf(latest(some)) > dayOf(latest(than));
