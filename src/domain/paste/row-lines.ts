// SPDX-License-Identifier: EUPL-1.2

import { isNearName, isTotal, nameOfLines } from "./gebied-names";
import type { Line } from "./lines";

/** A name with the lines of values behind it, not yet cut in cells. Lines are numbers in the list of lines. */
export interface RowLines {
  readonly name: string;
  readonly nameLines: readonly number[];
  /** The first of them may hold the name too. */
  readonly valueLines: readonly number[];
}

interface Open {
  readonly pending: number[];
  readonly own: string;
  readonly valueLines: number[];
}

/** A name stands on at most so many lines. */
const MOST_LINES = 4;

/** All names of a gebied with values behind them, in order. */
export function rowLinesOf(lines: readonly Line[]): readonly RowLines[] {
  const groups = groupsOf(lines);
  const words = (at: readonly number[]): string[] => at.map((line) => lines[line]?.words ?? "");
  const rows: RowLines[] = [];
  let free: readonly number[] = [];
  groups.forEach((group, index) => {
    // The first lines may be what is left of the name of the row before.
    const pending = index === 0 ? group.pending : free;
    const next = groups[index + 1]?.pending ?? [];
    const own = group.own === "" ? [] : [group.own];
    const found = widest(
      pending.length,
      (from) => nameOfLines([...words(pending.slice(from)), ...own]),
      own.length > 0,
    );
    const behind = tailOf(words(pending), own, words(next), pending.length);
    free = next;
    const started = behind ?? found;
    if (started === null) return;
    free = next.slice(started.taken ?? 0);
    const nameLines = [...pending.slice(started.from), ...next.slice(0, started.taken ?? 0)];
    rows.push({ name: started.name, nameLines, valueLines: group.valueLines });
  });
  return rows;
}

interface Named {
  readonly name: string;
  readonly from: number;
  /** How many lines below the values belong to the name. */
  readonly taken?: number;
}

function widest(count: number, read: (from: number) => string | null, hasOwn: boolean): Named | null {
  for (let from = Math.max(0, count - MOST_LINES); from < count + (hasOwn ? 1 : 0); from++) {
    const name = read(from);
    if (name !== null) return { name, from };
  }
  return null;
}

/** A name of which a part stands below its values, or that no register has in this spelling. */
function tailOf(
  pending: readonly string[],
  own: readonly string[],
  next: readonly string[],
  count: number,
): Named | null {
  for (let taken = Math.min(2, next.length - 0); taken >= 1; taken--)
    for (const before of own.length > 0 ? [0, 1] : [1, 2]) {
      if (before > count) continue;
      const name = nameOfLines([...pending.slice(count - before), ...own, ...next.slice(0, taken)]);
      if (name !== null) return { name, from: count - before, taken };
    }
  if (widest(count, (from) => nameOfLines([...pending.slice(from), ...own]), own.length > 0) !== null) return null;
  const last = own[0] ?? pending.at(-1) ?? "";
  if (!isNearName(last) && !isTotal(last)) return null;
  return { name: last, from: own.length > 0 ? count : count - 1 };
}

function groupsOf(lines: readonly Line[]): readonly Open[] {
  const groups: Open[] = [];
  let pending: number[] = [];
  let open: Open | null = null;
  lines.forEach(({ words, values }, index) => {
    if (values.length === 0) {
      pending.push(index);
      open = null;
      return;
    }
    if (words === "" && open !== null) {
      open.valueLines.push(index);
      return;
    }
    open = { pending, own: words, valueLines: [index] };
    groups.push(open);
    pending = [];
  });
  groups.push({ pending, own: "", valueLines: [] });
  return groups;
}
