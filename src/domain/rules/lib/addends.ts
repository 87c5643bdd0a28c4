// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../../gemeenten/gebied";
import type { Gebieden } from "../../gemeenten/gebieden";
import type { TableRow } from "../../tabs/table";
import { RunningSum } from "./running-sum";

/** A number above a total that may be in it. */
export interface Addend {
  readonly places: number | null;
  readonly gebied: Gebied | null;
  /** False in a row without a name: a total may count it all the same. */
  readonly named: boolean;
}

type Kept = ((gebied: Gebied | null) => boolean) | null;

/** Tells which rows are in a total that names its parts, or leaves some gebieden out; null where all may be. */
export function keptIn({ without, parts }: Pick<TableRow, "without" | "parts">, gebieden: Gebieden): Kept {
  const isIn = parts == null ? null : inside(parts, gebieden);
  const isOut = without == null ? null : inside(without, gebieden);
  if (isIn === null && isOut === null) return null;
  return (gebied) => isIn?.(gebied) !== false && isOut?.(gebied) !== true;
}

/** Tells which rows lie in these gebieden. */
function inside(these: readonly Gebied[], gebieden: Gebieden): (gebied: Gebied | null) => boolean {
  const codes = new Set(these.flatMap((gebied) => gebieden.gemeentenOf(gebied)).map(({ code }) => code));
  return (gebied) => gebied !== null && gebieden.gemeentenOf(gebied).every(({ code }) => codes.has(code));
}

/** Numbers with and without those of rows that have no name. */
class Sums {
  readonly named = new RunningSum();
  readonly all = new RunningSum();

  add({ places, named }: Addend): void {
    this.all.add(places);
    if (named) this.named.add(places);
  }

  get sets(): readonly RunningSum[] {
    return this.named.rows === this.all.rows ? [this.all] : [this.all, this.named];
  }
}

/** The numbers above a total, from which it is told what the total may add up. */
export class Addends {
  private readonly above = new Sums();
  private since = new Sums();
  private readonly parts: Addend[] = [];
  private sinceAt = 0;

  add(part: Addend): void {
    this.above.add(part);
    this.since.add(part);
    this.parts.push(part);
  }

  /** The sets of rows that a total may stand for: all above it, and those since the total before. */
  sets(isInside: Kept): { above: readonly RunningSum[]; since: readonly RunningSum[] } {
    if (isInside === null) return { above: this.above.sets, since: this.since.sets };
    const of = (parts: readonly Addend[]): readonly RunningSum[] => {
      const sums = new Sums();
      for (const part of parts) if (isInside(part.gebied)) sums.add(part);
      return sums.sets;
    };
    return { above: of(this.parts), since: of(this.parts.slice(this.sinceAt)) };
  }

  /** A total closes what it may add up; the next one starts below it. */
  close(): void {
    this.since = new Sums();
    this.sinceAt = this.parts.length;
  }
}
