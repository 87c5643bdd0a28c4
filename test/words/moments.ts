// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { dateCell } from "../faults/sheet";

/** A date as people write it, with the first and the last day that it may mean; null: no day can be told. */
export interface Moment {
  readonly cell: FixtureCell;
  readonly days: { readonly from: string; readonly to: string } | null;
  /** True where it must be read. */
  readonly sure: boolean;
}

const day = (cell: FixtureCell, date: string): Moment => ({ cell, days: { from: date, to: date }, sure: true });
const within = (cell: FixtureCell, from: string, to: string): Moment => ({ cell, days: { from, to }, sure: false });
const none = (cell: FixtureCell): Moment => ({ cell, days: null, sure: false });

/** In a column of dates. */
export const MOMENTS: readonly Moment[] = [
  day(dateCell("2025-12-01"), "2025-12-01"),
  day({ value: 45992, format: "General" }, "2025-12-01"),
  day("1-12-2025", "2025-12-01"),
  day("01-12-2025", "2025-12-01"),
  // Beside 12/25/2025 it may be January 12.
  within("1/12/2025", "2025-12-01", "2025-12-01"),
  day("1.12.2025", "2025-12-01"),
  day("1 december 2025", "2025-12-01"),
  day("1 dec 2025", "2025-12-01"),
  day("1 dec. 2025", "2025-12-01"),
  day("2025-12-01", "2025-12-01"),
  day("1-12-25", "2025-12-01"),
  day("per 1 december 2025", "2025-12-01"),
  day("31-12-2025", "2025-12-31"),
  day("15 november 2025", "2025-11-15"),
  within("12/25/2025", "2025-12-25", "2025-12-25"),
  within("december 2025", "2025-12-01", "2025-12-31"),
  within("December 2025", "2025-12-01", "2025-12-31"),
  within("dec 2025", "2025-12-01", "2025-12-31"),
  within("dec. 2025", "2025-12-01", "2025-12-31"),
  within("dec-25", "2025-12-01", "2025-12-31"),
  within("12-2025", "2025-12-01", "2025-12-31"),
  within("2025-12", "2025-12-01", "2025-12-31"),
  within({ value: 45992, format: "mmm-yy" }, "2025-12-01", "2025-12-31"),
  within({ value: 45992, format: "mmmm yyyy", text: "december 2025" }, "2025-12-01", "2025-12-31"),
  within("november 2025", "2025-11-01", "2025-11-30"),
  within("nov-25", "2025-11-01", "2025-11-30"),
  within("begin december 2025", "2025-12-01", "2025-12-31"),
  within("eind november 2025", "2025-11-01", "2025-11-30"),
  within("medio december 2025", "2025-12-01", "2025-12-31"),
  within("Q4 2025", "2025-10-01", "2025-12-31"),
  within("4e kwartaal 2025", "2025-10-01", "2025-12-31"),
  within("vierde kwartaal 2025", "2025-10-01", "2025-12-31"),
  within("2025 Q4", "2025-10-01", "2025-12-31"),
  within("2025-Q4", "2025-10-01", "2025-12-31"),
  within("K4 2025", "2025-10-01", "2025-12-31"),
  within("eind 2025", "2025-07-01", "2025-12-31"),
  within("einde 2025", "2025-07-01", "2025-12-31"),
  within("najaar 2025", "2025-07-01", "2025-12-31"),
  within("tweede helft 2025", "2025-07-01", "2025-12-31"),
  within("2025", "2025-01-01", "2025-12-31"),
  within("in de loop van 2025", "2025-01-01", "2025-12-31"),
  within("okt/nov 2025", "2025-10-01", "2025-11-30"),
  within("week 50 2025", "2025-12-08", "2025-12-14"),
  none("31-11-2025"),
  none("30-2-2026"),
  none("31 november 2025"),
  none("32-12-2025"),
  none("0-12-2025"),
  none("1-13-2025x"),
  none("n.t.b."),
  none("onbekend"),
  none("nog niet bekend"),
  none("zie brief"),
  none("na de zomer"),
  none("asap"),
  none("?"),
  none(""),
  none("z.s.m."),
  none("volgend jaar"),
  none("kwartaal 5 2025"),
  none("#VALUE!"),
  none("na vergunningverlening"),
];
