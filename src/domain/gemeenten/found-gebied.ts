// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, NamedGebied } from "./gebied";

/** The gebied that a name turned out to mean, or null. */
export function foundGebied({ resolution }: NamedGebied): Gebied | null {
  return resolution.status === "found" ? resolution.gebied : null;
}

/** As `foundGebied`, where it is a gemeente. */
export function foundGemeente(named: NamedGebied): Gemeente | null {
  const gebied = foundGebied(named);
  return gebied?.level === "gemeente" ? gebied : null;
}
