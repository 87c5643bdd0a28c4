// SPDX-License-Identifier: EUPL-1.2

import type { AndereSoort, GebiedLevel, NamedGebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import type { Grootheid, Records } from "../tabs/records";
import type { Gebieden } from "../gemeenten/gebieden";

/** One side of a comparison: a workbook, or the tables of one tab or levering of it. */
export interface Side {
  readonly workbook: string;
  /** Null: all tabs that count. */
  readonly tab: string | null;
  readonly peildatum: CalendarDate | null;
  /** Only what belongs to this side. */
  readonly records: Records;
  /** The same of each soort beside the taakstelling. */
  readonly beside: Readonly<Partial<Record<AndereSoort, Records>>>;
  readonly gebieden: Gebieden;
  /** The rows, columns and tabs with numbers that no table reads, or that are about others. */
  readonly unread: () => readonly Omit<NotCompared, "side">[];
}

/** `changed`: another number; `appeared` and `gone`: on one side only; `spelling`: the same number under another name. */
export type ChangeKind = "changed" | "appeared" | "gone" | "spelling";

/** What one fact was and is: a grootheid of a gebied, by what it says and not by where it stands. */
export interface Change {
  readonly grootheid: Grootheid | "mutatie";
  /** The official name; as written where it is not understood. */
  readonly gebied: string;
  /** "GM0405"; null for a regio, a provincie and a name that is not understood. */
  readonly code: string | null;
  readonly level: GebiedLevel | null;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  /** Of the moment that each side tells: two deliveries mostly have two. */
  readonly oldDate: CalendarDate | null;
  readonly newDate: CalendarDate | null;
  /** Null where there is none, or it is not known. */
  readonly old: number | null;
  readonly new: number | null;
  /** Null unless both are known. */
  readonly difference: number | null;
  readonly kind: ChangeKind;
  readonly oldAt: CellRef | null;
  readonly newAt: CellRef | null;
  /** For `spelling`: the names as written. */
  readonly spelling?: { readonly old: string; readonly new: string };
  /** For `appeared` and `gone`: every number of the gebied that came or went; the one that stands in the change is the first of these, or their total. */
  readonly parts?: readonly Change[];
  /** For `appeared` and `gone`: the names of the other side that are not understood, of which one may be this gebied. */
  readonly doubt?: readonly NamedGebied[];
}

/** What the facts that both sides have come down to together, per regio and provincie. */
export interface ComparedTotal {
  readonly grootheid: Grootheid;
  readonly gebied: string;
  /** Null: all provincies together, where there are more. */
  readonly level: GebiedLevel | null;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  readonly oldDate: CalendarDate | null;
  readonly newDate: CalendarDate | null;
  readonly old: number;
  readonly new: number;
  readonly difference: number;
}

/** What could not be laid beside the other side, in a Dutch sentence. */
export interface NotCompared {
  readonly side: "old" | "new";
  readonly sentence: string;
  readonly at: CellRef | null;
}

export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  /** The largest difference first. */
  readonly changes: readonly Change[];
  /** Numbers of regio's and provincies that changed by what their gemeenten changed by together, so that they are no changes of their own. */
  readonly follows: readonly Change[];
  readonly totals: readonly ComparedTotal[];
  readonly notCompared: readonly NotCompared[];
  /** How many facts both sides have. */
  readonly compared: number;
}
