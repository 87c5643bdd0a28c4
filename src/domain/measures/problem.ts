// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import type { Grootheid } from "../tabs/records";
import type { TabKind } from "../tabs/table";
import type { AndereSoort, SoortOfTotaal } from "../gemeenten/gebied";
import type { UitruilDoubt } from "../figures/uitruil";

/** The cell holds something, and that is no number of places: an error, words, 49,6 or −5, or a formula without a result. */
export interface NoNumber {
  readonly kind: "no-number";
  readonly at: CellRef;
  readonly holds: "error" | "words" | "no-count" | "no-result";
  /** What it holds, as users know it. */
  readonly text: string;
}

/** Why a measure has no answer. The words and Excel's error code are made from it; it is data, never a text. */
export type Problem =
  | { readonly kind: "unknown-gebied"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "ambiguous-gebied"; readonly name: string; readonly candidates: readonly string[] }
  | {
      readonly kind: "merged-gebied";
      readonly name: string;
      readonly date: string;
      readonly successors: readonly string[];
    }
  /** The gemeente still existed on the date that is asked, and went up in another later. */
  | {
      readonly kind: "merged-later";
      readonly name: string;
      readonly date: string;
      readonly successors: readonly string[];
    }
  /** The gemeente goes up in another before the moment that is asked about; `ahead`: after it, and the tables have that already. */
  | {
      readonly kind: "goes-up";
      readonly name: string;
      readonly date: string;
      readonly successor: string;
      readonly ahead?: boolean;
    }
  | { readonly kind: "before-register"; readonly date: string; readonly start: string }
  | { readonly kind: "no-code"; readonly name: string }
  | { readonly kind: "not-a-gemeente"; readonly name: string }
  | { readonly kind: "no-regio"; readonly name: string }
  /** Tables give the gemeente different regio's, each in one of the cells. */
  | { readonly kind: "two-regios"; readonly name: string; readonly cells: readonly CellRef[] }
  | { readonly kind: "unknown-soort"; readonly text: string }
  | { readonly kind: "unknown-rule"; readonly text: string }
  | { readonly kind: "unknown-measure"; readonly text: string }
  | { readonly kind: "unknown-severity"; readonly text: string }
  | { readonly kind: "bad-date"; readonly text: string }
  | { readonly kind: "bad-number"; readonly text: string }
  /** `named`: a tab that is called so, and in which no table was recognised. */
  | { readonly kind: "missing-tab"; readonly tab: TabKind; readonly named?: string }
  /** No table of that kind has a number of that soort, which stands beside the taakstelling. */
  | { readonly kind: "no-andere-soort"; readonly tab: TabKind; readonly soort: AndereSoort }
  /** The tab is there, the gebied is not in it; or, with `lacking`, not with that soort, while others of it are there. */
  | {
      readonly kind: "not-in-tab";
      readonly name: string;
      readonly tab: TabKind;
      readonly lacking?: { readonly soort: SoortOfTotaal; readonly there: readonly SoortOfTotaal[] };
    }
  | { readonly kind: "no-peildatum-before"; readonly date: string }
  /** A date is needed, and no peildatum in the workbook has a year. */
  | { readonly kind: "no-peildatum"; readonly soort?: AndereSoort }
  /** A difference is asked, and no stand is older than that of this day. */
  | { readonly kind: "no-vorige"; readonly date: CalendarDate }
  /** A difference is asked with a day that has the same stand, or a newer one. */
  | { readonly kind: "vorige-not-before"; readonly date: CalendarDate; readonly vorige: CalendarDate }
  /** The workbook has fewer peildata than the asked volgnummer. */
  | { readonly kind: "too-few-peildata"; readonly asked: number; readonly count: number }
  /** No end of the cyclus on or after the peildatum is known, so that there is no day to look forward to. */
  | { readonly kind: "no-cyclus-end" }
  /** `unnamed`: a tab with taakstellingen that does not say of which cyclus. */
  | { readonly kind: "no-cyclus"; readonly cyclus: number; readonly of: Grootheid; readonly unnamed?: string }
  /** The question names a cyclus that neither the law nor the tab Cyclus has. */
  | { readonly kind: "unknown-cyclus"; readonly cyclus: number }
  /** Nothing tells of which cyclus the question is. */
  | { readonly kind: "which-cyclus" }
  /** A step of a cyclus on which the answer hangs has no date. */
  | { readonly kind: "no-step"; readonly cyclus: number; readonly stap: string }
  /** The start stand of a cyclus follows from the end of the one before it, which is not known. */
  | { readonly kind: "no-start"; readonly cyclus: number | null; readonly before: number | null }
  /** The cycli give different numbers and the question names none. */
  | { readonly kind: "several-cycli"; readonly cycli: readonly number[] }
  /** `undated`: they may be of two days, of which neither is known. `unnamed`: they may be of two cycli, of which this tab names none. */
  | {
      readonly kind: "contradiction";
      readonly first: CellRef;
      readonly second: CellRef;
      readonly undated?: true;
      readonly unnamed?: string;
      /** The first is a totaal, and not the sum of regulier and amv, of which the second is one. */
      readonly ofTotal?: true;
    }
  /** An agreed uitruil, of which it is not certain what it does to the number. */
  | { readonly kind: "unclear-uitruil"; readonly doubt: UitruilDoubt; readonly at: CellRef }
  /** The tab has the gebied, but of other soorten. */
  | {
      readonly kind: "other-soorten";
      readonly name: string;
      readonly soort: SoortOfTotaal;
      readonly there: readonly SoortOfTotaal[];
    }
  /** Regulier would be totaal − amv, of which one is not known or the amv is more. */
  | { readonly kind: "no-rest"; readonly name: string; readonly totaal: RestPart; readonly amv: RestPart }
  /** A blank or "n.v.t.": unknown, not 0. Without a cell where there are several, or none that is asked. */
  | { readonly kind: "no-figure"; readonly name: string; readonly at?: CellRef }
  | NoNumber
  /** A mutatie of gemeenten together, of which the asked gebied holds only a part. */
  | { readonly kind: "joint-mutatie"; readonly name: string; readonly at: CellRef }
  /** A mutatie that may or may not count on the asked day; it does for sure from `sure` on, where that is known. */
  | { readonly kind: "unsure-moment"; readonly at: CellRef; readonly sure: CalendarDate | null }
  /** A late project of which it is not known after which cyclus it comes. */
  | { readonly kind: "unsure-cyclus"; readonly at: CellRef }
  /** The answer hangs on a cell that is blank or holds something else than it should. */
  | { readonly kind: "unreadable"; readonly at: CellRef }
  /** A word beside a row says that it may not hold any more. */
  | { readonly kind: "taken-back"; readonly at: CellRef }
  /** A row does not say whether it is of regulier or of amv. Without a cell where no column says it. */
  | { readonly kind: "no-soort"; readonly tab: TabKind; readonly at: CellRef | null }
  | { readonly kind: "division-by-zero" }
  | { readonly kind: "not-validated" }
  /** No tab of that name was there at the last validation. */
  | { readonly kind: "unknown-tab"; readonly name: string };

export interface RestPart {
  readonly places: number | null;
  readonly at: CellRef;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });
export const problem = (reason: Problem): Answer<never> => ({ ok: false, problem: reason });

/** There is no table of that kind. */
export function missingTab(
  index: { readonly beside: AndereSoort | null; unrecognised(kind: TabKind): string | null },
  tab: TabKind,
): Answer<never> {
  if (index.beside !== null) return problem({ kind: "no-andere-soort", tab, soort: index.beside });
  const named = index.unrecognised(tab);
  return problem({ kind: "missing-tab", tab, ...(named !== null && { named }) });
}
