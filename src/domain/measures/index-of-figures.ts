// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Gemeente, Soort } from "../gebied";
import type { Locatie, Mutatie, Records } from "../records";
import type { Settings } from "../settings";
import type { CellRef } from "../snapshot";
import type { TabKind } from "../tabs/table";

/** What the index knows of one number: where it stands, and the cell that contradicts it if there is one. */
export interface Entry {
  /** Null: the cell is there, and says that it is not known. */
  readonly places: number | null;
  readonly at: CellRef;
  readonly contradictedBy: CellRef | null;
}

/** Every lookup that the measures need, built once per change of the workbook. */
export interface FigureIndex {
  readonly gebieden: Gebieden;
  /** The provincie that most gemeenten of the workbook belong to. */
  readonly provincie: string | null;
  readonly settings: Settings;
  readonly records: Records;
  /** Newest first; only those that are known. */
  readonly peildata: readonly CalendarDate[];
  has(kind: TabKind): boolean;
  taakstelling(gemeente: Gemeente, soort: Soort, cyclus: number | null): Entry | null;
  realisatie(gemeente: Gemeente, soort: Soort, peildatum: CalendarDate | null): Entry | null;
  /** Mutaties with a known date, whose gemeenten all lie in one of these. */
  readonly mutaties: readonly Mutatie[];
  readonly locaties: readonly Locatie[];
}
