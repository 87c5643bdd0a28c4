// SPDX-License-Identifier: EUPL-1.2

import { rowsOf, type Size } from "./rows";
import { check } from "./work";
import { fresh, snapshotOf } from "./workbook";

/** In bytes. */
export interface HeapKept {
  readonly snapshot: number;
  /** What model and findings take beside the snapshot. */
  readonly kept: number;
}

/** Needs a process with --expose-gc. */
export function heapKept(size: Size): HeapKept {
  const workbook = snapshotOf(rowsOf(size));
  // What the first run leaves behind for good is no part of one workbook.
  check(fresh(workbook));
  const before = usedHeap();
  const snapshot = fresh(workbook);
  const read = usedHeap();
  const checked = check(snapshot);
  const after = usedHeap();
  if (checked.model.snapshot !== snapshot) throw new Error("another workbook was read");
  return { snapshot: read - before, kept: after - read };
}

function usedHeap(): number {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("run with --expose-gc");
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}
