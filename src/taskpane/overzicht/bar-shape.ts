// SPDX-License-Identifier: EUPL-1.2

import { linear } from "./linear";
import { largest } from "../../domain/sheet/extremes";

/** What a bar shows, in places: of the realisatie what lies within the taakstelling and above it, and what is lacking. */
export interface BarPlaces {
  readonly taakstelling: number;
  readonly realisatie: number;
  readonly tekort: number;
  readonly overschot: number;
}

/** The parts of a bar, as positions from its left end. */
export interface BarShape {
  readonly within: number;
  /** Where the taakstelling is; the tekort lies before it and the overschot beyond. */
  readonly mark: number;
  /** Not beyond the end of the drawing. */
  readonly end: number;
}

/** Beyond twice the taakstelling a bar says no more than that: else the others become too short to read. */
const FARTHEST = 2;

/** How far bars beside each other must reach, as a multiple of the taakstelling. */
export function reachOf(bars: readonly BarPlaces[]): number {
  return Math.min(
    FARTHEST,
    largest(
      bars
        .filter(({ taakstelling }) => taakstelling > 0)
        .map(({ taakstelling, overschot }) => 1 + overschot / taakstelling),
      1,
    ),
  );
}

/** Null where there is no taakstelling to draw against. */
export function barShape(
  { taakstelling, realisatie, overschot }: BarPlaces,
  reach: number,
  width: number,
): BarShape | null {
  if (taakstelling <= 0) return null;
  const farthest = taakstelling * reach;
  const at = linear([0, farthest], [0, width]);
  return {
    within: at(realisatie - overschot),
    mark: at(taakstelling),
    end: Math.min(width, at(taakstelling + overschot)),
  };
}
