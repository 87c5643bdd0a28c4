// SPDX-License-Identifier: EUPL-1.2

import { rowsOf, type Size } from "./rows";
import { tableschemaOf } from "./tableschema";
import { timed } from "./timed";
import { check } from "./work";
import { fresh, snapshotOf } from "./workbook";
import { parseWithZod } from "./zod";

/** The first run of each in one process, in milliseconds. Who goes first warms up nothing for the others, but fills the memory. */
export interface ColdTimes {
  readonly zod: number;
  readonly tableschema: number;
  readonly reading: number;
  readonly rules: number;
}

export async function coldTimes(size: Size, zodFirst: boolean): Promise<ColdTimes> {
  const rows = rowsOf(size);
  const snapshot = fresh(snapshotOf(rows));
  const castAll = await tableschemaOf(rows);
  const before = zodFirst ? timed(() => parseWithZod(rows)) : null;
  const { reading, rules } = check(snapshot);
  return { zod: before ?? timed(() => parseWithZod(rows)), reading, rules, tableschema: timed(castAll) };
}
