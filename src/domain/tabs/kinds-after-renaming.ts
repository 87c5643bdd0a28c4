// SPDX-License-Identifier: EUPL-1.2

import { nameAfter, type NamedSheet } from "../sheet/name-after";
import type { TabKinds } from "./table";

/** The user's word on each tab, kept by name, where tabs got another name: it goes along. The same object where it goes for no tab. */
export function kindsAfterRenaming(
  kinds: TabKinds,
  before: readonly NamedSheet[],
  after: readonly NamedSheet[],
): TabKinds {
  const nameNow = nameAfter(before, after);
  const entries = Object.entries(kinds);
  const gone = entries.filter(([name]) => nameNow(name) !== name);
  if (gone.length === 0) return kinds;
  // The word on a tab that is there now is stronger than one that was left by an earlier tab of that name.
  const stayed = entries.filter(([name]) => nameNow(name) === name);
  return Object.fromEntries([...stayed, ...gone.map(([name, kind]) => [nameNow(name), kind] as const)]);
}
