// SPDX-License-Identifier: EUPL-1.2

import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { partsOf } from "../../../domain/sheet/dates";
import { smallest } from "../../../domain/sheet/extremes";
import type { Frame } from "../burn-up/shape";
import { linear } from "../linear";
import { niceTicks } from "../nice-ticks";

interface Part {
  readonly y: number;
  readonly height: number;
}

/** One column: what is left of the open places after a quarter, and before the first one what is open now. */
interface EndsColumn {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly left: number;
  /** Without an end that is known of. */
  readonly withoutEnd: Part;
  /** With an end later on. */
  readonly withEnd: Part;
  /** On top, apart: of which the end is not known yet. */
  readonly unsure: Part;
}

/** Everything that is drawn of the ends of locaties, in the units of its frame. */
export interface EndsShape {
  readonly columns: readonly EndsColumn[];
  /** Where the numbers of the first and of the last column stand: above all that is near. */
  readonly numbers: readonly {
    readonly places: number;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
  }[];
  readonly ticks: readonly { readonly places: number; readonly y: number }[];
  /** Where a calendar year begins. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** As many as fit. */
const STEPS = 3;
/** Of the room of a column, between it and the next one. */
const SPACE = 0.2;
/** Of the name of a year. */
const YEAR_WIDTH = 28;
/** Of a number of places. */
const NUMBER_WIDTH = 40;

export function endsShape(ends: EndsOfLocaties, { left, right, top, bottom }: Frame): EndsShape {
  const { open, withoutEnd, quarters, unsure, peildatum } = ends;
  const apart = unsure.ok ? (unsure.value.places ?? 0) : 0;
  const ticks = niceTicks(Math.max(open + apart, 1), STEPS);
  const y = linear([0, ticks.at(-1) ?? 0], [bottom, top]);
  const room = (right - left) / (quarters.length + 1);
  const part = (from: number, to: number): Part => ({ y: y(to), height: y(from) - y(to) });
  const after = [
    { key: peildatum, left: open },
    ...quarters.map(({ quarter, left: places }) => ({ key: quarter.first, left: places })),
  ];
  const years = quarters.flatMap(({ quarter }, at) =>
    quarter.number === 1 ? [{ year: partsOf(quarter.first).year, x: left + (at + 1) * room }] : [],
  );
  const each = Math.max(1, Math.ceil(YEAR_WIDTH / (room * 4)));
  const columns = after.map(({ key, left: places }, at): EndsColumn => ({
    key: `${key} ${String(at)}`,
    x: left + at * room,
    width: room * (1 - SPACE),
    left: places,
    withoutEnd: part(0, withoutEnd),
    withEnd: part(withoutEnd, places),
    unsure: part(places, places + apart),
  }));
  return {
    columns,
    numbers: numbersOf(columns),
    ticks: ticks.map((places) => ({ places, y: y(places) })),
    years: years.filter(({ x }, at) => at % each === 0 && x + YEAR_WIDTH <= right + room),
  };
}

function numbersOf(columns: readonly EndsColumn[]): EndsShape["numbers"] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = last.x + last.width;
  const above = (from: number, to: number): number =>
    smallest(columns.flatMap(({ x, width, unsure }) => (x < to && x + width > from ? [unsure.y] : [])));
  const start = { places: first.left, x: first.x, y: above(first.x, first.x + NUMBER_WIDTH), anchor: "start" } as const;
  return last === first
    ? [start]
    : [start, { places: last.left, x: end, y: above(end - NUMBER_WIDTH, end), anchor: "end" }];
}
