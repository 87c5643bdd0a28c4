// SPDX-License-Identifier: EUPL-1.2

import type { End, Fit } from "./fit";
import type { Grid } from "./grid";
import type { OtherSubject } from "./headers/subjects";
import type { Opgave } from "./table";

/** A table before its title is asked. */
export interface Titled extends Omit<Fit, "score">, End {
  /** The part of the sheet that is its own: other tables may stand beside and below it. */
  readonly grid: Grid;
  readonly firstRow: number;
  /** What stands above it, the nearest first: above it alone, and above it and the tables beside it. */
  readonly headings: readonly Heading[];
}

/** Where a table stands on its sheet and what its header says; its rows are not read yet. */
export interface FoundTable extends Titled {
  /** Whom it is about, where that is others than asylum seekers. */
  readonly subject: OtherSubject | null;
  readonly opgave: Opgave;
}

export interface Heading {
  readonly grid: Grid;
  /** Below another table, of which the first words may be the notes. */
  readonly isBetween: boolean;
}
