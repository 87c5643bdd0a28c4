// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Table, TabKind } from "../tabs/table";

/** Which table of a workbook: the n-th (from 1) of its kind on its tab. */
export interface LeveringKey {
  readonly tab: string;
  readonly kind: TabKind;
  readonly nth: number;
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

export const sameLevering = (one: LeveringKey, other: LeveringKey): boolean =>
  one.tab === other.tab && one.kind === other.kind && one.nth === other.nth;
