// SPDX-License-Identifier: EUPL-1.2

import { rowsOf, type Size } from "./rows";
import { timed } from "./timed";
import { check, read } from "./work";
import { fresh, snapshotOf, withChangedCell } from "./workbook";

/** Times in milliseconds of reading again after one cell of a monthly tab changed, and of reading and checking all of a fresh copy. */
export interface ChangedTimes {
  readonly changed: readonly number[];
  readonly full: readonly number[];
}

export function changedTimes(size: Size, runs: number): ChangedTimes {
  const workbook = snapshotOf(rowsOf(size));
  const changed: number[] = [];
  const full: number[] = [];
  const tab = workbook.sheets[Math.floor(size.months / 2)]?.name ?? "";
  // The first runs are not counted.
  for (let run = -5; run < runs; run += 1) {
    let current = fresh(workbook);
    const { reading, rules } = check(current);
    const again: number[] = [];
    for (const places of [1, 2, 3]) {
      current = withChangedCell(current, tab, `${String(1000 + run * 3 + places)}/7`);
      again.push(timed(() => read(current)));
    }
    if (run < 0) continue;
    full.push(reading + rules);
    changed.push(...again);
  }
  return { changed, full };
}
