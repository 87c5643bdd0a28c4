// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import { normaliseName } from "../gemeenten/normalise";
import { groupBy } from "../sheet/group-by";
import { whoOf } from "./who";

/** A name that one side misspells and the other writes otherwise. */
export interface Spelling {
  readonly old: NamedGebied;
  readonly new: NamedGebied;
}

/** Per gebied, where a name is misspelt on one side only. Two names that are both in use, a code, capitals and blanks are no such thing. */
export function spellingsOf(old: readonly NamedGebied[], next: readonly NamedGebied[]): ReadonlyMap<string, Spelling> {
  const [before, after] = [old, next].map((names) =>
    groupBy(
      names.filter((named) => foundGebied(named) !== null),
      (named) => whoOf(named).key,
    ),
  );
  const found = new Map<string, Spelling>();
  for (const [key, here] of before ?? []) {
    const there = after?.get(key) ?? [];
    const [one, other] = [onlyMisspeltIn(here, there), onlyMisspeltIn(there, here)];
    const [was, is] = [one ?? here[0], other ?? there[0]];
    if ((one ?? other) !== undefined && was !== undefined && is !== undefined) found.set(key, { old: was, new: is });
  }
  return found;
}

function onlyMisspeltIn(names: readonly NamedGebied[], others: readonly NamedGebied[]): NamedGebied | undefined {
  const written = new Set(others.map(({ text }) => normaliseName(text)));
  return names.find(
    ({ resolution, text }) =>
      resolution.status === "found" && resolution.spelling === "misspelt" && !written.has(normaliseName(text)),
  );
}
