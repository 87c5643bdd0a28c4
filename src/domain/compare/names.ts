// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, NamedGebied } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import { namedGebieden } from "../tabs/named-gebieden";
import type { Side } from "./compare.types";
import { whoOf, type Who } from "./who";

/** Every name of a side, once per cell. */
export function namesOf({ records, beside }: Side): readonly NamedGebied[] {
  const names = new Map<string, NamedGebied>();
  for (const one of [records, ...Object.values(beside)])
    for (const { named } of namedGebieden(one)) {
      const { tab, row, column } = named.at;
      names.set(`${tab}\n${String(row)}\n${String(column)}\n${named.text}`, named);
    }
  return [...names.values()];
}

/** The names of one side that are not understood and that the other side does not have as well: one of them may be any gebied that seems to be missing. */
export function strangeNames(names: readonly NamedGebied[], others: readonly NamedGebied[]): readonly NamedGebied[] {
  const there = new Set(others.map((named) => whoOf(named).key));
  return names.filter((named) => foundGebied(named) === null && !there.has(whoOf(named).key));
}

/** Whether a name that is not understood is likely to be that of this gebied. */
export function mayBe({ resolution }: NamedGebied, { key, naam }: Who): boolean {
  if (resolution.status === "ambiguous") return resolution.candidates.some((one) => isKeyOf(one, key));
  return resolution.status === "unknown" && resolution.nearest === naam;
}

const isKeyOf = (gebied: Gebied, key: string): boolean => gebied.level !== "regio" && gebied.code === key;
