// SPDX-License-Identifier: EUPL-1.2

import { groupBy } from "../sheet/group-by";
import type { Change, ChangeKind } from "./compare.types";
import type { Fact } from "./facts";
import { GROOTHEDEN } from "./order";
import { levelOf } from "./pairs";

/** What two facts of one address, or one of them alone, say together. */
export function changeOf(kind: ChangeKind, old: Fact | null, next: Fact | null): Change | null {
  const fact = next ?? old;
  if (fact === null) return null;
  const { grootheid, who, soort } = fact;
  const [before, after] = [old?.places ?? null, next?.places ?? null];
  return {
    grootheid,
    gebied: who.naam,
    code: who.gebied === null || who.gebied.level !== "gemeente" ? null : who.gebied.code,
    level: who.gebied === null ? null : levelOf(fact),
    soort,
    cyclus: next?.cyclus ?? old?.cyclus ?? null,
    oldDate: old?.date ?? null,
    newDate: next?.date ?? null,
    old: before,
    new: after,
    difference: before === null || after === null ? null : after - before,
    kind,
    oldAt: old?.at ?? null,
    newAt: next?.at ?? null,
  };
}

/** All that came or went of one gebied as one change: its realisatie or, where it has none, what comes first; regulier and amv together. */
export function wholeOf(parts: readonly Change[]): Change | null {
  const [first, ...more] = [...parts].sort((a, b) => rankOf(a) - rankOf(b));
  if (first === undefined || more.length === 0) return first ?? null;
  const other = more.find(
    ({ grootheid, soort, cyclus, oldDate, newDate }) =>
      grootheid === first.grootheid &&
      cyclus === first.cyclus &&
      oldDate === first.oldDate &&
      newDate === first.newDate &&
      first.soort === "regulier" &&
      soort === "amv",
  );
  if (other === undefined) return { ...first, parts };
  return { ...first, soort: "totaal", old: added(first.old, other.old), new: added(first.new, other.new), parts };
}

const SOORT_RANK = ["regulier", "totaal", "amv"];
const rankOf = ({ grootheid, soort }: Change): number =>
  GROOTHEDEN.indexOf(grootheid) * 10 + ((SOORT_RANK.indexOf(soort) + 10) % 10);

const added = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

/** The largest difference first, then what became or is no longer unknown, what came and went, and what is only written otherwise. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const sizeOf = ({ difference }: Change): number => Math.abs(difference ?? 0);
  return [...changes].sort(
    (a, b) =>
      groupOf(a) - groupOf(b) ||
      sizeOf(b) - sizeOf(a) ||
      a.gebied.localeCompare(b.gebied, "nl") ||
      rankOf(a) - rankOf(b),
  );
}

function groupOf({ kind, difference }: Change): number {
  if (kind === "changed") return difference === null ? 1 : 0;
  return kind === "spelling" ? 3 : 2;
}

/** The changes of one gebied together. */
export const perGebied = (changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> =>
  groupBy(changes, ({ code, level, gebied }) => code ?? `${String(level)}|${gebied}`);
