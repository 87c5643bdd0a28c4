// SPDX-License-Identifier: EUPL-1.2

import { normaliseName } from "../../domain/gemeenten/normalise";
import type { Answer } from "../../domain/measures/problem";
import type { StatusWord } from "../../domain/measures/status-words";
import type { GemeenteLine } from "./gemeente-lines";
import { UNKNOWN } from "./words";

export const SORTS = ["tekort", "overschot", "graad", "naam"] as const;
export type Sort = (typeof SORTS)[number];

/** The order of the choice list. */
export const STATUSES = [
  "niets gerealiseerd",
  "deels",
  "voldoet",
  "geen taakstelling",
  UNKNOWN,
] as const satisfies readonly (StatusWord | typeof UNKNOWN)[];
export type LineStatus = (typeof STATUSES)[number];

export interface Selection {
  readonly sort: Sort;
  /** Null: all. */
  readonly status: LineStatus | null;
  /** A part of the name, in any case and with or without accents. */
  readonly query: string;
}

const byName = (a: GemeenteLine, b: GemeenteLine): number => a.gemeente.naam.localeCompare(b.gemeente.naam, "nl");

/** What is not known comes last, and what is equal in the order of the names. */
const by =
  (rank: (line: GemeenteLine) => Answer<number>, direction: 1 | -1) =>
  (a: GemeenteLine, b: GemeenteLine): number => {
    const [first, second] = [rank(a), rank(b)];
    if (first.ok && second.ok) return direction * (first.value - second.value) || byName(a, b);
    return Number(second.ok) - Number(first.ok) || byName(a, b);
  };

const ORDERS: Readonly<Record<Sort, (a: GemeenteLine, b: GemeenteLine) => number>> = {
  tekort: by(({ tekort }) => tekort, -1),
  overschot: by(({ overschot }) => overschot, -1),
  graad: by(({ graad }) => graad, 1),
  naam: byName,
};

/** The lines that were asked for, in the order that was asked for. */
export function selectLines(
  lines: readonly GemeenteLine[],
  { sort, status, query }: Selection,
): readonly GemeenteLine[] {
  const part = normaliseName(query);
  const asked = lines.filter(
    (line) => (status === null || statusOf(line) === status) && normaliseName(line.gemeente.naam).includes(part),
  );
  return asked.sort(ORDERS[sort]);
}

export function statusOf({ status }: GemeenteLine): LineStatus {
  return status.ok ? status.value : UNKNOWN;
}
