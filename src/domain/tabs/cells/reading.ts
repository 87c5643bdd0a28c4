// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { CellRef } from "../../sheet/snapshot";
import type { DaySpan } from "./written-day";

export interface StatedPercentage {
  /** As written, in percent: 81 for "81%". */
  readonly percent: number;
  readonly decimals: number;
}

/** Something about the cell that is worth a finding although (or because) it could be read. */
export type Remark =
  /** Excel turned "8/8" into a date; `candidates` are the pairs that it may have been. */
  | { readonly kind: "date-for-pair"; readonly candidates: readonly string[] }
  /** 14,91 among thousands: a thousands point read as decimal. */
  | { readonly kind: "thousands-point"; readonly proposed: number }
  | { readonly kind: "number-as-text"; readonly value: number }
  | { readonly kind: "stray-characters"; readonly cleaned: string }
  | { readonly kind: "footnote"; readonly mark: string }
  /** The number format hides the number ("" under ;;;) or makes another of it ("15" for 14.910): what the cell shows. */
  | { readonly kind: "shown-otherwise"; readonly shown: string }
  /** Excel says of a text only that a part of it stands above or below the line. */
  | { readonly kind: "partly-raised" }
  /** Its formula goes round in a circle (null), or is made of a cell that does. */
  | { readonly kind: "circular"; readonly through: CellRef | null }
  /** Its header or title says that it is in tens or thousands. */
  | { readonly kind: "other-unit" }
  | { readonly kind: "negative" }
  | { readonly kind: "fraction" }
  /** Pieces of a free text that could not be read; the rest was. */
  | { readonly kind: "unread-pieces"; readonly pieces: readonly string[] };

/** A number of places with what may stand beside it; value null is a typed missing value ("-", "n.v.t."). */
export interface Amount {
  readonly value: number | null;
  readonly percentage: StatedPercentage | null;
  readonly difference: number | null;
}

/** What a cell says, after its value, displayed text and number format were looked at together. */
export type Reading = { readonly remarks: readonly Remark[] } & (
  | { readonly kind: "blank" }
  | { readonly kind: "missing"; readonly word: string }
  | ({ readonly kind: "amount" } & Amount)
  | { readonly kind: "pair"; readonly regulier: number | null; readonly amv: number | null }
  | { readonly kind: "percentage"; readonly percent: number; readonly decimals: number }
  /** With a span: a month or a quarter, of which `date` is the day that it is read as. */
  | {
      readonly kind: "date";
      readonly date: CalendarDate | null;
      readonly yearMissing: boolean;
      readonly span?: DaySpan;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "unreadable"; readonly text: string }
);

/** Shared by all readings without a remark: there are many. */
export const NO_REMARKS: readonly Remark[] = [];
export const BLANK_READING: Reading = { kind: "blank", remarks: NO_REMARKS };
