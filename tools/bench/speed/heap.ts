// SPDX-License-Identifier: EUPL-1.2

import { rowsOf, type Size } from "./rows";
import { check } from "./work";
import { fresh, snapshotOf } from "./workbook";

/** Less than this is noise, in bytes. */
const SETTLED = 10_000;

/** In bytes. */
export interface HeapKept {
  readonly snapshot: number;
  /** What model and findings take beside the snapshot. */
  readonly kept: number;
}

/** Needs a process with --expose-gc. */
export async function heapKept(size: Size): Promise<HeapKept> {
  const workbook = snapshotOf(rowsOf(size));
  // What the first run leaves behind for good is no part of one workbook.
  check(fresh(workbook));
  const before = await usedHeap();
  const snapshot = fresh(workbook);
  const read = await usedHeap();
  const checked = check(snapshot);
  const after = await usedHeap();
  if (checked.model.snapshot !== snapshot) throw new Error("another workbook was read");
  return { snapshot: read - before, kept: after - read };
}

/** Once it gets no less: what only weak references hold goes after the job that used it. */
async function usedHeap(): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("run with --expose-gc");
  let before = Infinity;
  for (;;) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
    const { heapUsed } = process.memoryUsage();
    if (heapUsed >= before - SETTLED) return heapUsed;
    before = heapUsed;
  }
}
