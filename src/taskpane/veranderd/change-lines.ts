// SPDX-License-Identifier: EUPL-1.2

import type { Change, ChangeKind, Comparison } from "../../domain/compare/compare.types";
import { groupBy } from "../../domain/sheet/group-by";
import { nameOfChanged } from "./change-words";

/** What stands in one line of the list: a number that changed, or all of a gebied that came, went or is written otherwise. */
export interface ChangeLine {
  readonly key: string;
  readonly gebied: string;
  readonly kind: ChangeKind;
  /** At least one. */
  readonly changes: readonly Change[];
}

/** In the order of the comparison. */
export function changeLines({ changes }: Pick<Comparison, "changes">): readonly ChangeLine[] {
  return [...groupBy(changes, lineKey)].flatMap(([key, together]) => {
    const [first] = together;
    return first === undefined ? [] : [{ key, gebied: nameOfChanged(first), kind: first.kind, changes: together }];
  });
}

function lineKey({ kind, gebied, level, grootheid, soort, cyclus, oldDate, newDate, oldAt, newAt }: Change): string {
  const whole = [kind, level, gebied];
  return JSON.stringify(
    kind === "changed" ? [...whole, grootheid, soort, cyclus, oldDate, newDate, oldAt, newAt] : whole,
  );
}

/** A number that came, went or is another one asks why; a name that is written otherwise does not. */
export const asksWhy = ({ kind }: ChangeLine): boolean => kind !== "spelling";

/** Every number of a line; of a gebied that came or went, each one that came or went with it. */
export const partsOf = ({ changes }: Pick<ChangeLine, "changes">): readonly Change[] =>
  changes.flatMap((change) => change.parts ?? [change]);
