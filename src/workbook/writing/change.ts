// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import type { Area } from "../../domain/sheet/snapshot";
import type { Exchanged, FoundJournal } from "./exchange";
import type { LiveGrid, Look } from "./look";

/** Cells of one tab that are to get other contents. */
export interface PlannedWrite {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
  /** What was in the cells when it was decided to write them. */
  readonly look: Look;
  readonly contents: LiveGrid;
  /** True where the cells must show at this moment what is written, as formulas that become their values do. */
  readonly asShown?: boolean;
  /** Whether what Excel made of it will do; left out, where it has the same values and formulas. */
  readonly accepts?: (left: Look) => boolean;
}

/** What was really there, and what is there now. */
export interface Written<W extends PlannedWrite> {
  readonly write: W;
  readonly before: LiveGrid;
  readonly after: LiveGrid;
}

/** All that one action of the user changes. No cell comes in twice. */
export interface Change<W extends PlannedWrite> {
  readonly writes: readonly W[];
  /** As it was when the cells were looked at, requested on the same context. */
  readonly journal: readonly JournalEntry[];
  /** A journal that tells of these writes too. */
  readonly withWritten: (journal: readonly JournalEntry[], written: readonly Written<W>[]) => readonly JournalEntry[];
  readonly words: {
    /** Dutch: Excel made something else of what was written in this cell, and all was put back. */
    readonly otherwise: (tab: string, address: string) => string;
    /** Dutch: these cells could not be put back. */
    readonly stands: (cells: readonly string[]) => string;
  };
}

/** What came of the requests that Excel answered, and what it did not answer. */
export interface Progress<W extends PlannedWrite> {
  /** The journal that the first request writes. */
  readonly meant: readonly JournalEntry[];
  readonly answered: readonly { readonly write: W; readonly came: Exchanged }[];
  readonly unanswered: readonly W[];
  /** The journal that was really there; null where the first request was not answered. */
  readonly journal: FoundJournal | null;
}

/** As it is to be. */
export function asMeant<W extends PlannedWrite>(write: W): Written<W> {
  return { write, before: write.look.contents, after: write.contents };
}

/** As it was really there, and as it came. */
export function asWritten<W extends PlannedWrite>({
  write,
  came,
}: {
  readonly write: W;
  readonly came: Exchanged;
}): Written<W> {
  return { write, before: came.found.contents, after: came.left.contents };
}
