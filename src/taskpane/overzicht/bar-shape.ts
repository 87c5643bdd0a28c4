// SPDX-License-Identifier: EUPL-1.2

/** What a bar shows, in places: of the realisatie what lies within the taakstelling and above it, and what is lacking. */
export interface BarPlaces {
  readonly taakstelling: number;
  readonly realisatie: number;
  readonly tekort: number;
  readonly overschot: number;
}

/** A bar, with what is expected beyond it and with amv as a thin bar below it. */
export interface Bar extends BarPlaces {
  /** Null where it is not known or not asked. */
  readonly prognose: number | null;
  /** Null where it is not known, or is what the bar itself shows. */
  readonly amv: BarPlaces | null;
}

/** The parts of a bar, as positions from its left end, none beyond the end of the drawing. */
export interface BarShape {
  readonly within: number;
  /** Where the taakstelling is; the tekort lies before it and the overschot beyond. */
  readonly mark: number;
  readonly end: number;
  /** What is expected on top of the realisatie; null where that is nothing. */
  readonly expected: { readonly from: number; readonly to: number } | null;
}

/** What is realised is seen, however little it is. */
const LEAST = 1.5;

export function barShape(
  { taakstelling, realisatie, overschot }: BarPlaces,
  prognose: number | null,
  at: (places: number) => number,
  width: number,
): BarShape {
  const upTo = (places: number): number => Math.min(width, at(places));
  const within = realisatie - overschot;
  const top = overschot > 0 ? taakstelling + overschot : within;
  const more = prognose === null ? 0 : prognose - realisatie;
  return {
    within: within > 0 ? Math.max(LEAST, upTo(within)) : 0,
    mark: upTo(taakstelling),
    end: overschot > 0 ? Math.max(upTo(taakstelling) + LEAST, upTo(top)) : upTo(taakstelling),
    expected:
      more > 0 && at(top) < width ? { from: upTo(top), to: Math.max(upTo(top) + LEAST, upTo(top + more)) } : null,
  };
}
