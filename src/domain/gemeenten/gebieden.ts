// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import type { TwoRegios } from "./regio-indeling";
import type { Gebied, Gemeente, NamedGebied, NameResolution, Provincie, Regio } from "./gebied";

/**
 * What a name is read with: the workbook's own provincie decides between namesakes. The date changes no answer today: a gemeente
 * that went up in another is answered as merged, with the date of that, and whether it counts on a peildatum is the caller's.
 */
export interface NameContext {
  readonly provincie?: string | null;
  readonly date?: CalendarDate | null;
}

/** The gebieden of one workbook: the register with that workbook's regio-indeling. */
export interface Gebieden {
  readonly gemeenten: readonly Gemeente[];
  readonly provincies: readonly Provincie[];
  readonly regios: readonly Regio[];
  resolve(name: string, context?: NameContext): NameResolution;
  regioOf(gemeente: Gemeente): Regio | null;
  /** The cells of the workbook that say what a regio holds; none for a built-in one. */
  regioCells(regio: Regio): readonly CellRef[];
  /** Rows of a regio with a name that is of no gemeente: the regio lacks who is meant. */
  straysOf(regio: Regio): readonly NamedGebied[];
  /** The gemeenten of which columns contradict each other, so that they are in no regio. */
  readonly twoRegios: readonly TwoRegios[];
  /** Those of them that a regio claims and lacks, without those that have gone up in another by `date`. */
  claimedBy(regio: Regio, date?: CalendarDate | null): readonly TwoRegios[];
  /**
   * The gemeenten of a gebied, in the order of their names; a gemeente holds itself. `date`: without those that have gone up in another
   * by then; left out or null, all of the register.
   */
  gemeentenOf(gebied: Gebied, date?: CalendarDate | null): readonly Gemeente[];
}
