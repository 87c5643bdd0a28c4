// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { partitionPoint } from "./partition-point";

/** Places with their dates, added up over any stretch of time. */
export class DatedSums {
  private readonly dates: readonly CalendarDate[];
  /** The sum of the first so many. */
  private readonly sums: number[] = [0];

  constructor(items: readonly { readonly date: CalendarDate; readonly places: number }[]) {
    const sorted = [...items].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
    this.dates = sorted.map(({ date }) => date);
    for (const { places } of sorted) this.sums.push((this.sums.at(-1) ?? 0) + places);
  }

  get first(): CalendarDate | null {
    return this.dates[0] ?? null;
  }

  before(day: CalendarDate): number {
    return this.sumOf(partitionPoint(this.dates.length, (index) => (this.dates[index] ?? "") < day));
  }

  upTo(day: CalendarDate): number {
    return this.sumOf(partitionPoint(this.dates.length, (index) => (this.dates[index] ?? "") <= day));
  }

  private sumOf(count: number): number {
    return this.sums[count] ?? 0;
  }
}
