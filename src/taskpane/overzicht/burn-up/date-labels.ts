// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../../domain/sheet/dates";
import { formatDate } from "../../../domain/sheet/format";
import { GAP, LETTER } from "./room-of-words";

/** A day below the axis. */
export interface DateLabel {
  readonly date: CalendarDate;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The days that have room for their name between two edges: each that touches none of those before it in the list. */
export function placedLabels(
  days: readonly { readonly date: CalendarDate; readonly x: number }[],
  left: number,
  right: number,
): readonly DateLabel[] {
  const taken: { readonly label: DateLabel; readonly from: number; readonly to: number }[] = [];
  for (const { date, x } of days) {
    const width = formatDate(date).length * LETTER;
    const from = Math.min(Math.max(x - width / 2, left), right - width);
    const anchor = from === left ? "start" : from === right - width ? "end" : "middle";
    const at = anchor === "start" ? left : anchor === "end" ? right : x;
    if (taken.every((other) => other.to + GAP <= from || from + width + GAP <= other.from))
      taken.push({ label: { date, x: at, anchor }, from, to: from + width });
  }
  return taken.map(({ label }) => label).sort((one, other) => one.x - other.x);
}
