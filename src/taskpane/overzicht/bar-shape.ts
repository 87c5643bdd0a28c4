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
  const seen = (from: number, to: number): number => Math.min(width, Math.max(from + LEAST, to));
  const inside = realisatie - overschot;
  const within = inside > 0 ? seen(0, upTo(inside)) : 0;
  const mark = upTo(taakstelling);
  const end = overschot > 0 ? seen(mark, upTo(taakstelling + overschot)) : mark;
  const from = overschot > 0 ? end : within;
  const more = prognose === null ? 0 : prognose - realisatie;
  const to = upTo((overschot > 0 ? taakstelling + overschot : inside) + more);
  return { within, mark, end, expected: more > 0 && from < width ? { from, to: seen(from, to) } : null };
}
