// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../sheet/snapshot";
import type { TabKinds } from "./table";

type Named = Pick<SheetSnapshot, "id" | "name">;

/** The user's word on each tab, kept by name, where tabs got another name: it goes along. The same object where it goes for no tab. */
export function kindsAfterRenaming(kinds: TabKinds, before: readonly Named[], after: readonly Named[]): TabKinds {
  const names = new Map(after.map(({ id, name }) => [id, name]));
  const renamed = new Map(before.map(({ id, name }) => [name, names.get(id) ?? name]));
  const nameNow = (name: string): string => renamed.get(name) ?? name;
  const entries = Object.entries(kinds);
  const gone = entries.filter(([name]) => nameNow(name) !== name);
  if (gone.length === 0) return kinds;
  // The word on a tab that is there now is stronger than one that was left by an earlier tab of that name.
  const stayed = entries.filter(([name]) => nameNow(name) === name);
  return Object.fromEntries([...stayed, ...gone.map(([name, kind]) => [nameNow(name), kind] as const)]);
}
