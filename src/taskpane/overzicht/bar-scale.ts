// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../../domain/sheet/extremes";
import { formatPercent, formatPlaces } from "../../domain/sheet/format";
import type { Bar, BarPlaces } from "./bar-shape";
import { linear } from "./linear";
import { niceTicks } from "./nice-ticks";

/** What the length of a bar stands for: places, or what part they are of the taakstelling of that gemeente itself. */
export type BarUnit = "plaatsen" | "aandeel";

/** One scale for bars beside each other; `most` and the ticks in places, or as a fraction of the taakstelling. */
export interface BarScale {
  readonly unit: BarUnit;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** As many as have room for their number. */
const STEPS = 3;
/** Beyond twice the taakstelling a bar says no more than that: else the others become too short to read. */
const FARTHEST = 2;

export function barScale(bars: readonly Bar[], unit: BarUnit): BarScale {
  if (unit === "aandeel") {
    const most = Math.min(FARTHEST, largest(bars.flatMap(sharesOf), 1));
    return { unit, most, ticks: [0, 0.5, 1, 1.5, 2].filter((tick) => tick <= most) };
  }
  const most = largest(bars.flatMap(placesOf), 1);
  const ticks = niceTicks(most, STEPS);
  return { unit, most, ticks: ticks.filter((tick) => tick <= most) };
}

/** Where a number of places of a bar is in a drawing; null where there is nothing to measure it by. */
export function positionOn(
  { unit, most }: BarScale,
  { taakstelling }: BarPlaces,
  width: number,
): ((places: number) => number) | null {
  if (unit === "plaatsen") return linear([0, most], [0, width]);
  return taakstelling > 0 ? linear([0, most * taakstelling], [0, width]) : null;
}

/** A tick in words: 2.000, or 50 %. */
export const tickWords = (unit: BarUnit, tick: number): string =>
  unit === "plaatsen" ? formatPlaces(tick) : formatPercent(tick * 100, 0);

/** Whether a bar goes on beyond the end of the scale. */
export const isBeyond = ({ unit, most }: BarScale, bar: Bar): boolean =>
  unit === "aandeel" && largest(sharesOf(bar), 0) > most;

/** How far each part of a bar reaches, in places. */
const reaches = ({ taakstelling, overschot, realisatie, prognose }: Bar): readonly number[] => [
  taakstelling + overschot,
  (overschot > 0 ? taakstelling + overschot : realisatie) + Math.max(0, (prognose ?? realisatie) - realisatie),
];

const placesOf = (bar: Bar): readonly number[] => [
  ...reaches(bar),
  ...(bar.amv === null ? [] : reaches(alone(bar.amv))),
];

function sharesOf(bar: Bar): readonly number[] {
  return [bar, ...(bar.amv === null ? [] : [alone(bar.amv)])].flatMap((one) =>
    one.taakstelling > 0 ? reaches(one).map((places) => places / one.taakstelling) : [],
  );
}

const alone = (places: BarPlaces): Bar => ({ ...places, prognose: null, amv: null });
