// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus, CyclusStep } from "./gemeenten/cyclus/cycli";
import type { CalendarDate } from "./sheet/dates";
import type { Gebieden } from "./gemeenten/gebieden";
import type { FigureIndex } from "./figures/figure-index";
import type { BesideRecords } from "./tabs/beside-records";
import type { Records } from "./tabs/records";
import type { Lapsed, Levering, LeveringWord } from "./leveringen/levering";
import type { Settings } from "./settings";
import type { CellRef, WorkbookSnapshot } from "./sheet/snapshot";

/** The tables that others take the place of, as they would be read if they counted. */
export interface Replaced {
  readonly records: Records;
  readonly beside: BesideRecords;
}

/** All that is known of one workbook at one moment: read once, shared by functions, pane and rules. */
export interface Model {
  readonly snapshot: WorkbookSnapshot;
  /** The same without the tables that others take the place of: all that is said of what stands in cells is said of this. */
  readonly counted: WorkbookSnapshot;
  /** Where a SPREIDING formula became its value: no source either. */
  readonly converted: readonly CellRef[];
  readonly settings: Settings;
  /** The day that the workbook is looked at; the domain has no clock of its own. */
  readonly today: CalendarDate;
  readonly gebieden: Gebieden;
  /** The provincie that most gemeenten of the workbook belong to. */
  readonly provincie: string | null;
  readonly cycli: readonly Cyclus[];
  /** Of all cycli. */
  readonly steps: readonly CyclusStep[];
  readonly records: Records;
  /** Every recognised table, in the order of the workbook; also those that another one takes the place of. */
  readonly leveringen: readonly Levering[];
  /** What the user said of them. */
  readonly leveringWords: readonly LeveringWord[];
  /** Those words of them that do not hold now. */
  readonly lapsed: readonly Lapsed[];
  /** What stands in the tables that others take the place of: nothing of it is in `records` or `index`. */
  readonly replaced: Replaced;
  readonly index: FigureIndex;
}
