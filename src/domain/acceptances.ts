// SPDX-License-Identifier: EUPL-1.2

/** A finding that the user lets stand, with a reason. It lapses when the value in the cell changes. */
export interface Acceptance {
  readonly id: string;
  readonly rule: string;
  readonly tab: string;
  /** The row it is about: the name of the gebied, or the cell's address where the row has none. */
  readonly row: string;
  /** The finding's `found`: what was in the cell. */
  readonly found: string;
  readonly reason: string;
  /** Who accepted it, where that was told. */
  readonly name: string | null;
  /** ISO 8601, in UTC. */
  readonly time: string;
}
