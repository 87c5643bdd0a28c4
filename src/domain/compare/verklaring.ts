// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";

/** Why a number changed, in the user's words; kept in the workbook. It lapses when one of the two numbers is another. */
export interface Verklaring {
  readonly grootheid: string;
  readonly gebied: string;
  readonly soort: string;
  readonly cyclus: number | null;
  readonly oldDate: CalendarDate | null;
  readonly newDate: CalendarDate | null;
  readonly old: number | null;
  readonly new: number | null;
  readonly reason: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
}

type OfChange = Omit<Verklaring, "reason" | "time">;

/** True where both are of the same change: of the same numbers on the same days. */
export const sameChange = (one: OfChange, other: OfChange): boolean => PARTS.every((part) => one[part] === other[part]);

const PARTS = ["grootheid", "gebied", "soort", "cyclus", "oldDate", "newDate", "old", "new"] as const;
