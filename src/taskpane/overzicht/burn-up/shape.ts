// SPDX-License-Identifier: EUPL-1.2

import { line } from "d3-shape";
import { addDays, toSerial, type CalendarDate } from "../../../domain/sheet/dates";
import { largest, smallest } from "../../../domain/sheet/extremes";
import { linear } from "../linear";
import { niceTicks } from "../nice-ticks";
import type { BurnUp } from "./burn-up";
import { placedLabels, type DateLabel } from "./date-labels";
import type { Milestone } from "./deadlines";

/** In the units of the picture; `top` is where the words of the days end and the axis of places begins. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Dot {
  readonly date: CalendarDate;
  readonly x: number;
  readonly y: number;
  readonly places: number;
  /** True where not all gemeenten are in it. */
  readonly partial: boolean;
}

/** A number beside the line of the taakstelling. */
export interface TaskNumber {
  readonly x: number;
  readonly y: number;
  readonly places: number;
  readonly anchor: "start" | "end";
}

/** Everything that is drawn of a burn-up, in the units of its frame. */
export interface BurnUpShape {
  /** Paths; "" where nothing is known. A peildatum without a number is a gap. */
  readonly realisatie: string;
  readonly taakstelling: string;
  /** From the stand to the prognose. */
  readonly ahead: string;
  readonly dots: readonly Dot[];
  /** The one that is asked about; null where it is not known. */
  readonly stand: Dot | null;
  readonly prognose: Dot | null;
  /** How high the taakstelling is on the day of the stand; null where it is not known. */
  readonly taskAtStand: number | null;
  /** The taakstelling at the left edge and, where it is another one there, at the right edge. */
  readonly tasks: readonly TaskNumber[];
  readonly milestones: readonly (Milestone & { readonly x: number })[];
  readonly ticks: readonly { readonly places: number; readonly y: number }[];
  readonly dates: readonly DateLabel[];
}

/** As many as fit. */
const STEPS = 3;
/** Days on either side of the only day that there is. */
const AROUND = 30;
/** Of the width, kept free at both ends so that no mark stands on the edge. */
const MARGIN = 0.05;

export function burnUpShape(burnUp: BurnUp, { left, right, top, bottom }: Frame): BurnUpShape {
  const { stands, forecast, taakstelling, milestones } = burnUp;
  const expected = forecast.ok ? forecast.value : null;
  const days = daysOf(burnUp);
  const margin = (right - left) * MARGIN;
  const x = linear([smallest(days), largest(days)], [left + margin, right - margin]);
  const at = (date: CalendarDate): number => x(toSerial(date));
  const known = [...stands.map(({ realisatie }) => realisatie), ...taakstelling.map(({ places }) => places)];
  const numbers = [...known, ...(expected === null ? [] : [expected.places])];
  const ticks = niceTicks(
    largest(
      numbers.flatMap((one) => (one.ok ? [one.value] : [])),
      1,
    ),
    STEPS,
  );
  const y = linear([0, ticks.at(-1) ?? 0], [bottom, top]);
  const dots = stands.flatMap(({ date, realisatie, missing }): Dot[] =>
    realisatie.ok
      ? [{ date, x: at(date), y: y(realisatie.value), places: realisatie.value, partial: missing.length > 0 }]
      : [],
  );
  const stand = dots.find(({ date }) => date === burnUp.stand.date) ?? null;
  const prognose =
    expected?.places.ok === true
      ? {
          ...{ date: expected.date, x: at(expected.date), y: y(expected.places.value) },
          ...{ places: expected.places.value, partial: expected.missing.length > 0 },
        }
      : null;
  const steps = taakstelling.map(({ from, places }) => ({
    x: at(from),
    places,
    y: places.ok ? y(places.value) : null,
  }));
  const edge = (one: (typeof steps)[number] | undefined, x: number, anchor: TaskNumber["anchor"]): TaskNumber[] =>
    one?.places.ok === true && one.y !== null ? [{ x, y: one.y, places: one.places.value, anchor }] : [];
  const [first, last] = [edge(steps[0], left, "start"), edge(steps.at(-1), right, "end")];
  return {
    realisatie:
      line<(typeof stands)[number]>(
        ({ date }) => at(date),
        ({ realisatie }) => (realisatie.ok ? y(realisatie.value) : 0),
      ).defined(({ realisatie }) => realisatie.ok)(stands) ?? "",
    taakstelling: stepsPath(steps, left, right),
    ahead: stand === null || prognose === null ? "" : (line()([place(stand), place(prognose)]) ?? ""),
    dots,
    stand,
    prognose,
    taskAtStand: steps.filter((_, step) => (taakstelling[step]?.from ?? "") <= burnUp.stand.date).at(-1)?.y ?? null,
    tasks: first[0]?.places === last[0]?.places ? first : [...first, ...last],
    milestones: milestones.map((one) => ({ ...one, x: at(one.date) })),
    ticks: ticks.map((places) => ({ places, y: y(places) })),
    dates: placedLabels(
      labelled(burnUp).map((date) => ({ date, x: at(date) })),
      left,
      right,
    ),
  };
}

/** From edge to edge: a taakstelling holds before the first and after the last day that is drawn. What is not known is a gap. */
function stepsPath(
  steps: readonly { readonly x: number; readonly y: number | null }[],
  left: number,
  right: number,
): string {
  return steps
    .map(({ x, y }, at) => {
      const next = steps[at + 1];
      if (y === null) return "";
      const rise = next?.y == null ? "" : `V${String(next.y)}`;
      return `M${String(at === 0 ? left : x)},${String(y)}H${String(next?.x ?? right)}${rise}`;
    })
    .join("");
}

const place = ({ x, y }: Dot): [number, number] => [x, y];

/** All days that are drawn, as serial numbers; around a single one there is time. */
function daysOf(burnUp: BurnUp): number[] {
  const days = [...new Set(labelled(burnUp))];
  const [only, ...more] = days;
  const all = only === undefined || more.length > 0 ? days : [addDays(only, -AROUND), addDays(only, AROUND)];
  return all.map((day) => toSerial(day));
}

/** The days to name, those that matter most first. */
function labelled({ stand, stands, forecast, milestones }: BurnUp): readonly CalendarDate[] {
  return [
    stand.date,
    ...(forecast.ok ? [forecast.value.date] : []),
    ...milestones.map(({ date }) => date),
    ...[stands.at(-1), ...stands].flatMap((one) => (one === undefined ? [] : [one.date])),
  ];
}
