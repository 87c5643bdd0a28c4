// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../records";
import type { CellRef } from "../snapshot";

/** What the index knows of one number: where it stands, and the cell that contradicts it if there is one. */
export interface Entry {
  /** Null: the cell is there, and says that it is not known. */
  readonly places: number | null;
  readonly at: CellRef;
  readonly contradictedBy: CellRef | null;
  /** Not empty where each of these cycli has another number and the question named none. */
  readonly cycli: readonly number[];
}

/** The cyclus that a figure is about, as far as its column or its table says. */
export function cyclusOf(figure: Figure): number | null {
  return figure.cyclus ?? figure.table.cyclus;
}

/**
 * What the figures about one number say together; at least one figure.
 * A table Verdeelbesluit goes before the column of that name in a table Voortgang. A blank contradicts nothing.
 */
export function settle(figures: readonly Figure[]): Entry | null {
  const known = figures.filter((figure) => figure.places !== null);
  const decided = known.filter((figure) => figure.table.kind === "verdeelbesluit");
  const [first, ...others] = decided.length > 0 ? decided : known.length > 0 ? known : figures;
  if (first === undefined) return null;
  const other = others.find((figure) => figure.places !== first.places);
  return { places: first.places, at: first.at, contradictedBy: other?.at ?? null, cycli: [] };
}

/**
 * As `settle`, for a question that names no cyclus: figures of two cycli are two numbers, not a choice.
 * Figures without a cyclus count only where no other figure names more than one.
 */
export function settleCycli(figures: readonly Figure[]): Entry | null {
  const cycli = [...new Set(figures.map(cyclusOf))].filter((cyclus) => cyclus !== null).sort((a, b) => a - b);
  if (cycli.length < 2) return settle(figures);
  const entries = cycli
    .map((cyclus) => settle(figures.filter((figure) => cyclusOf(figure) === cyclus)))
    .filter((entry) => entry !== null && entry.places !== null);
  const [first] = entries;
  if (first === undefined || first === null) return settle(figures);
  const same = entries.every((entry) => entry?.places === first.places);
  return same ? (entries.find((entry) => entry?.contradictedBy !== null) ?? first) : { ...first, cycli };
}
