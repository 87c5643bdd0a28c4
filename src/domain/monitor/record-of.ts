// SPDX-License-Identifier: EUPL-1.2

/** What each id has. */
export function recordOf<Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, T>;
}
