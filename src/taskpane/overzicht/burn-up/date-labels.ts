// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../../domain/sheet/dates";

/** A day below the axis. */
export interface DateLabel {
  readonly date: CalendarDate;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Of the longest date, in the units of the picture. */
const WIDTH = 58;
const GAP = 4;

/** The days that have room for their name between two edges: each that touches none of those before it in the list. */
export function placedLabels(
  days: readonly { readonly date: CalendarDate; readonly x: number }[],
  left: number,
  right: number,
): readonly DateLabel[] {
  const taken: { readonly label: DateLabel; readonly start: number }[] = [];
  for (const { date, x } of days) {
    const anchor = x - WIDTH / 2 < left ? "start" : x + WIDTH / 2 > right ? "end" : "middle";
    const at = anchor === "start" ? left : anchor === "end" ? right : x;
    const start = anchor === "start" ? at : anchor === "end" ? at - WIDTH : at - WIDTH / 2;
    if (taken.every((other) => Math.abs(other.start - start) >= WIDTH + GAP))
      taken.push({ label: { date, x: at, anchor }, start });
  }
  return taken.map(({ label }) => label).sort((one, other) => one.x - other.x);
}
