// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../tabs/records";
import type { CellRef } from "../sheet/snapshot";
import type { UnclearMove } from "./uitruil";

/** What the index knows of one number: where it stands, and the cell that contradicts it if there is one. */
export interface Entry {
  /** Null: the cell is there and says that it is not known, or uitruil leaves it in doubt. */
  readonly places: number | null;
  readonly at: CellRef;
  /** The figure in that cell: its table, date and cyclus. */
  readonly figure: Figure;
  readonly contradictedBy: CellRef | null;
  /** Not empty where each of these cycli has another number and the question named none. */
  readonly cycli: readonly number[];
  /** The rows of the tab Uitruil that are in `places`. */
  readonly uitruil: readonly CellRef[];
  /** Not empty where it is not certain what uitruil makes of this number. */
  readonly doubts: readonly UnclearMove[];
  /** `places` as it would be if the doubtful rows did nothing; null where no row is in doubt. */
  readonly apartFromDoubts: number | null;
}

/** What uitruil makes of a number of one cyclus; null: of tables that name none. */
export type Adjust = (entry: Entry, cyclus: number | null) => Entry;

const NONE: readonly never[] = [];

/** The cyclus that a figure is about, as far as its column or its table says. */
export function cyclusOf(figure: Figure): number | null {
  return figure.cyclus ?? figure.table.cyclus;
}

/**
 * What the figures about one number say together; at least one figure.
 * A table Verdeelbesluit goes before the column of that name in a table Voortgang. A blank contradicts nothing.
 */
export function settle(figures: readonly Figure[]): Entry | null {
  const [alone] = figures;
  if (alone === undefined) return null;
  if (figures.length === 1) return entryOf(alone, null);
  const known = figures.filter((figure) => figure.places !== null);
  const decided = known.filter((figure) => figure.table.kind === "verdeelbesluit");
  const [first, ...others] = decided.length > 0 ? decided : known.length > 0 ? known : figures;
  if (first === undefined) return null;
  const other = others.find((figure) => figure.places !== first.places);
  return entryOf(first, other?.at ?? null);
}

function entryOf(figure: Figure, contradictedBy: CellRef | null): Entry {
  return {
    places: figure.places,
    at: figure.at,
    figure,
    contradictedBy,
    cycli: NONE,
    uitruil: NONE,
    doubts: NONE,
    apartFromDoubts: null,
  };
}

/**
 * As `settle`, for a question that names no cyclus: figures of two cycli are two numbers, not a choice.
 * Figures without a cyclus count only where no other figure names more than one.
 */
export function settleCycli(figures: readonly Figure[], adjust: Adjust = (entry) => entry): Entry | null {
  const cycli = [...new Set(figures.map(cyclusOf))].filter((cyclus) => cyclus !== null).sort((a, b) => a - b);
  if (cycli.length < 2) return adjusted(figures, cycli[0] ?? null, adjust);
  const entries = cycli
    .map((cyclus) =>
      adjusted(
        figures.filter((figure) => cyclusOf(figure) === cyclus),
        cyclus,
        adjust,
      ),
    )
    .filter((entry) => entry !== null)
    .filter(({ places, doubts }) => places !== null || doubts.length > 0);
  const [first] = entries;
  if (first === undefined) return settle(figures);
  const unsettled = entries.find(({ contradictedBy, doubts }) => contradictedBy !== null || doubts.length > 0);
  const same = entries.every(({ places, doubts }) => doubts.length > 0 || places === first.places);
  return same ? (unsettled ?? first) : { ...first, cycli };
}

function adjusted(figures: readonly Figure[], cyclus: number | null, adjust: Adjust): Entry | null {
  const entry = settle(figures);
  return entry === null ? null : adjust(entry, cyclus);
}
