// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Area } from "../sheet/snapshot";

/** In English notation, with "="; it answers a number of places, unless it says otherwise: a date, or a change with its sign. */
export interface NewFormula {
  readonly formula: string;
  readonly as?: "date" | "change";
}

/** A text stays a text, whatever it looks like; "" is a blank cell. */
export type NewCell = string | number | { readonly date: CalendarDate } | IndentedText | NewFormula;

/** A text with room before it, so that it is seen to be part of what stands above. */
export interface IndentedText {
  readonly indented: string;
}

/** How a tab looks that is meant to be printed; its rows counted from 0. */
interface Paper {
  readonly titleRow: number;
  /** What stays in view, and stands on top of each page. */
  readonly headerRow: number;
  readonly noteRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Columns of words besides the first: what stands below the header is on the left, and as long as it needs. Left out: none. */
  readonly wordColumns?: readonly number[];
}

interface CountsOnly {
  readonly area: Area;
  readonly title: string;
  readonly message: string;
}

/** A tab that is to be put in the workbook, as plain data. */
export interface NewTab {
  /** The name that it gets where no tab has it yet. */
  readonly name: string;
  /** From A1; all rows have the same length. */
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows in bold, counted from 0. */
  readonly headerRows: readonly number[];
  /** In points, from column A on. */
  readonly widths: readonly number[];
  readonly paper?: Paper;
  /** Where Excel takes only whole numbers of 0 and more, and what it says of anything else. */
  readonly validations?: readonly CountsOnly[];
}
