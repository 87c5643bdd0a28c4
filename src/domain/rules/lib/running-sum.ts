// SPDX-License-Identifier: EUPL-1.2

/** Numbers added one after another; one that is not known leaves the sum unknown. */
export class RunningSum {
  private total = 0;
  private unknown = 0;
  private count = 0;

  get rows(): number {
    return this.count;
  }

  /** Null where a number in it is not known. */
  get sum(): number | null {
    return this.unknown > 0 ? null : this.total;
  }

  add(number: number | null): void {
    this.count += 1;
    if (number === null) this.unknown += 1;
    else this.total += number;
  }

  addAll({ total, unknown, count }: RunningSum): void {
    this.total += total;
    this.unknown += unknown;
    this.count += count;
  }
}
