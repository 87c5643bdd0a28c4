// SPDX-License-Identifier: EUPL-1.2

import type { OfficeErrorCode } from "./office-errors";

/**
 * How a request fails. `whole`: nothing of it is done. `part`: the first so many of its writes are done.
 * `answer lost`: all of it is done, and nobody hears. In none of them what was asked comes back.
 */
export type RequestFault = (
  { readonly kind: "whole" } | { readonly kind: "part"; readonly writes: number } | { readonly kind: "answer lost" }
) & {
  /** GeneralException where left out. */
  readonly code?: OfficeErrorCode;
};

/** Which requests are counted: those that write something, those that only ask, or all. */
export type RequestKind = "any" | "reading" | "writing";

interface PlannedFault {
  /** 1 is the next one of its kind. */
  readonly nth: number;
  readonly of: RequestKind;
  readonly fault: RequestFault;
}

/** What somebody else types in the same workbook. */
interface TypedByOther {
  /** Just before this request is done: 1 is the next one. */
  readonly before: number;
  readonly tab: string;
  readonly address: string;
  readonly value: string | number;
}

/** In what ways a host does as Excel may do, all at once: data, so that a test can run under each of a list. Left out is as it should be. */
export interface Misbehaviour {
  readonly requests?: readonly PlannedFault[];
  /** Milliseconds that each request takes. Infinity: none is answered before this ends. */
  readonly takes?: number;
  /** The user is editing a cell: every request is refused. */
  readonly editing?: boolean;
  /** Tabs that the user protected. */
  readonly protected?: readonly string[];
  /** Tabs of which no cell can be read, with the code that says so. */
  readonly unreadable?: Readonly<Record<string, OfficeErrorCode>>;
  /** Number formats that are told otherwise than they were written. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly others?: readonly TypedByOther[];
  readonly events?: {
    /** How often each is told: 0 is never. */
    readonly times?: 0 | 1 | 2;
    /** Milliseconds after what happened. */
    readonly after?: number;
    /** Who made the change, where it was not the add-in. */
    readonly source?: "Remote";
  };
  /** The results of functions do not reach their cells. */
  readonly results?: "refused";
  /** The highest version of each requirement set that there is: { ExcelApi: "1.12" }. */
  readonly sets?: Readonly<Record<string, string>>;
}
