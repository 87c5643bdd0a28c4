// SPDX-License-Identifier: EUPL-1.2

import type { Change } from "../../domain/compare/compare.types";
import { sameChange, type Verklaring } from "../../domain/compare/verklaring";
import { asksWhy, type ChangeLine } from "./change-lines";
import { nameOfChanged } from "./change-words";

/** What a reason is about. */
type Explained = Omit<Verklaring, "reason" | "time">;

export const explainedBy = (change: Change): Explained => ({
  grootheid: change.grootheid,
  gebied: nameOfChanged(change),
  soort: change.soort,
  cyclus: change.cyclus,
  oldDate: change.oldDate,
  newDate: change.newDate,
  old: change.old,
  new: change.new,
});

/** A reason that was given for a line, and whether it is about all, some or none of the numbers that stand there now. */
export interface LineReason {
  readonly verklaring: Verklaring;
  readonly holds: "all" | "some" | "none";
}

/** The reason that holds; else the last one that was given when the numbers were others; else null. */
export function reasonOf(line: ChangeLine, verklaringen: readonly Verklaring[]): LineReason | null {
  if (!asksWhy(line)) return null;
  const numbers = line.changes.map(explainedBy);
  const about = verklaringen.filter((one) => numbers.some((what) => sameSubject(one, what)));
  const holding = numbers.map((what) => about.find((one) => sameChange(one, what)));
  const [first] = holding.filter((one) => one !== undefined);
  if (first !== undefined)
    return { verklaring: first, holds: holding.every((one) => one?.reason === first.reason) ? "all" : "some" };
  const last = about.reduce<Verklaring | null>(
    (latest, one) => (latest === null || one.time > latest.time ? one : latest),
    null,
  );
  return last === null ? null : { verklaring: last, holds: "none" };
}

const sameSubject = (one: Explained, other: Explained): boolean =>
  sameChange({ ...one, old: null, new: null }, { ...other, old: null, new: null });
