// SPDX-License-Identifier: EUPL-1.2

import { rowsOf, type Size } from "./rows";
import { tableschemaOf } from "./tableschema";
import { timed, timesOf } from "./timed";
import { check } from "./work";
import { fresh, snapshotOf } from "./workbook";
import { parseWithZod } from "./zod";

/** Runs that are not counted: the engine compiles what it runs often. */
const WARMING = 5;

/** Times of each run after the first ones, in milliseconds; each workbook is a fresh copy. */
export interface WarmTimes {
  readonly zod: readonly number[];
  readonly tableschema: readonly number[];
  readonly reading: readonly number[];
  readonly rules: readonly number[];
  readonly findings: number;
}

export async function warmTimes(size: Size, runs: number): Promise<WarmTimes> {
  const rows = rowsOf(size);
  const workbook = snapshotOf(rows);
  const castAll = await tableschemaOf(rows);
  timesOf(WARMING * 2, () => parseWithZod(rows));
  castAll();
  const checkCopy = (): ReturnType<typeof check> => check(fresh(workbook));
  for (let run = 0; run < WARMING; run += 1) checkCopy();
  const times = Array.from({ length: runs }, () => {
    const { reading, rules, result } = checkCopy();
    return { reading, rules, findings: result.findings.length, zod: timed(() => parseWithZod(rows)) };
  });
  return {
    zod: times.map(({ zod }) => zod),
    reading: times.map(({ reading }) => reading),
    rules: times.map(({ rules }) => rules),
    findings: times[0]?.findings ?? 0,
    tableschema: timesOf(3, castAll),
  };
}
