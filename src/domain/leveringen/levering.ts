// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Table, TabKind } from "../tabs/table";

/** Which table of a workbook: the n-th (from 1) on its tab, from top to bottom and from left to right. */
export interface LeveringKey {
  readonly tab: string;
  readonly nth: number;
  readonly kind: TabKind;
  /** Its peildatum as written in the table or above it, null where it has none: another table that came in the same place is not the one that was meant. */
  readonly stand: string | null;
  /** How many tables of that kind and stand its tab has: where one more came or one went, which of them is meant is not sure. */
  readonly among: number;
}

/** What the user says of a levering; kept in the workbook. */
export interface LeveringWord extends LeveringKey {
  readonly sender: string | null;
  readonly received: CalendarDate | null;
  /** The one that it takes the place of: that one stays in the workbook and counts no more. */
  readonly replaces: LeveringKey | null;
}

/** One table as it was delivered. */
export interface Levering extends LeveringKey {
  readonly table: Table;
  readonly sender: string | null;
  readonly received: CalendarDate | null;
  readonly replaces: LeveringKey | null;
  /** The one that takes its place; null: it counts. */
  readonly replacedBy: LeveringKey | null;
}

/** That a levering replaces another one, and does not, for the tables are not as they were when the user said it. */
export interface Lapsed {
  readonly word: LeveringWord & { readonly replaces: LeveringKey };
  /** `replacer-gone` and `replaced-gone`: no such table is there now; `circle`: the other one replaces it too. */
  readonly because: "replacer-gone" | "replaced-gone" | "circle";
}

export const sameLevering = (one: LeveringKey, other: LeveringKey): boolean =>
  one.tab === other.tab &&
  one.nth === other.nth &&
  one.kind === other.kind &&
  one.stand === other.stand &&
  one.among === other.among;

/** The name of a levering in a sentence: its tab, and which table of it where there are more. */
export const nameOfLevering = ({ tab, nth }: LeveringKey): string =>
  nth === 1 ? `“${tab}”` : `“${tab}” (tabel ${String(nth)})`;
