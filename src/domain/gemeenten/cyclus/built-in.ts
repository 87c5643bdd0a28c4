// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import cycli from "./cycli.json";

/** Which places count for a cyclus: those open on the day that they had to be there and until its end, or those that stay for some years. */
export type Counting = "open-tot-einde" | "meerjarig";

interface BuiltInStep {
  readonly stap: string;
  /** A day that is known; else it is announced in words, which mean a day from `van` up to and with `tot`. */
  readonly datum?: CalendarDate;
  readonly aangekondigd?: string;
  readonly van?: CalendarDate;
  readonly tot?: CalendarDate;
}

interface BuiltInCyclus {
  readonly nummer: number;
  readonly teltMee: Counting;
  readonly stappen: readonly BuiltInStep[];
}

/** The cycli that are known without a workbook, oldest first (sources: README.md). */
export const BUILT_IN = cycli as readonly BuiltInCyclus[];

const NEWEST = BUILT_IN.reduce((_, later) => later);

/** Which places count for a cyclus. One that is not known here, or not named, counts as the newest does. */
export const countingOf = (cyclus: number | null): Counting =>
  (BUILT_IN.find(({ nummer }) => nummer === cyclus) ?? NEWEST).teltMee;
