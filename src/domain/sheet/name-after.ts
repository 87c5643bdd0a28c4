// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "./snapshot";

export type NamedSheet = Pick<SheetSnapshot, "id" | "name">;

/** What a tab that was called so is called now; the same name where it kept it, or is gone. */
export function nameAfter(before: readonly NamedSheet[], after: readonly NamedSheet[]): (name: string) => string {
  const names = new Map(after.map(({ id, name }) => [id, name]));
  const renamed = new Map(before.map(({ id, name }) => [name, names.get(id) ?? name]));
  return (name) => renamed.get(name) ?? name;
}
