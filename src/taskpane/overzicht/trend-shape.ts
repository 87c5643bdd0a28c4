// SPDX-License-Identifier: EUPL-1.2

import { curveStepAfter, line } from "d3-shape";
import { toSerial, type CalendarDate } from "../../domain/sheet/dates";
import { linear } from "./linear";
import { niceTicks } from "./nice-ticks";
import type { TrendPoint } from "./trend";
import { largest, smallest } from "../../domain/sheet/extremes";

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is drawn of a trend, in the units of its frame. */
export interface TrendShape {
  /** Paths; "" where nothing is known. A peildatum without a number is a gap. */
  readonly realisatie: string;
  readonly taakstelling: string;
  readonly dots: readonly {
    readonly date: CalendarDate;
    readonly x: number;
    readonly y: number;
    readonly partial: boolean;
  }[];
  readonly ticks: readonly { readonly places: number; readonly y: number }[];
  /** The dates that have room for their label. */
  readonly dates: readonly {
    readonly date: CalendarDate;
    readonly x: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

const LABEL_WIDTH = 58;
/** As many as fit. */
const STEPS = 3;

export function trendShape(points: readonly TrendPoint[], { left, right, top, bottom }: Frame): TrendShape {
  const days = points.map(({ date }) => toSerial(date));
  const x = linear([smallest(days), largest(days)], [left, right]);
  const known = points
    .flatMap(({ realisatie, taakstelling }) => [realisatie, taakstelling])
    .flatMap((side) => (side.ok ? [side.value] : []));
  const ticks = niceTicks(largest(known, 1), STEPS);
  const y = linear([0, ticks.at(-1) ?? 0], [bottom, top]);
  const at = (point: TrendPoint): number => x(toSerial(point.date));
  const path = (side: "realisatie" | "taakstelling") =>
    line<TrendPoint>(at, (point) => y(valueOf(point, side))).defined((point) => point[side].ok);
  return {
    realisatie: path("realisatie")(points) ?? "",
    taakstelling: path("taakstelling").curve(curveStepAfter)(points) ?? "",
    dots: points
      .filter(({ realisatie }) => realisatie.ok)
      .map((point) => ({
        date: point.date,
        x: at(point),
        y: y(valueOf(point, "realisatie")),
        partial: point.missing.length > 0,
      })),
    ticks: ticks.map((places) => ({ places, y: y(places) })),
    dates: labelled(
      points.map((point) => ({ date: point.date, x: at(point) })),
      left,
      right,
    ),
  };
}

function valueOf(point: TrendPoint, side: "realisatie" | "taakstelling"): number {
  const value = point[side];
  return value.ok ? value.value : 0;
}

/** The first and the last date, and between them those that touch no other. */
function labelled(
  places: readonly { readonly date: CalendarDate; readonly x: number }[],
  left: number,
  right: number,
): TrendShape["dates"] {
  const shown: TrendShape["dates"][number][] = [];
  let free = -Infinity;
  for (const [index, { date, x }] of places.entries()) {
    const isLast = index === places.length - 1;
    const anchor = x === left ? "start" : isLast ? "end" : "middle";
    const start = anchor === "start" ? x : anchor === "end" ? x - LABEL_WIDTH : x - LABEL_WIDTH / 2;
    if (start < free || (!isLast && start + LABEL_WIDTH > right - LABEL_WIDTH)) continue;
    shown.push({ date, x, anchor });
    free = start + LABEL_WIDTH;
  }
  return shown;
}
