// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { CellRef } from "../../sheet/snapshot";
import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { CellMap } from "./cell-map";
import { columnAt } from "./cells";
import { dateCellOf } from "./date-cell";

/** A peildatum where it stands, with the first realisatie that it is of. */
export interface DatedStand {
  readonly at: CellRef;
  readonly date: CalendarDate;
  readonly figure: Figure;
}

/** Every peildatum under which a realisatie stands, once per cell. */
export function datedStands(figures: readonly Figure[]): DatedStand[] {
  const seen = new CellMap<CalendarDate[]>();
  const stands: DatedStand[] = [];
  let table: Table | null = null;
  let dated = new Set<number>();
  for (const figure of figures) {
    const { grootheid, date, places } = figure;
    // A column that is ready for a later day claims nothing.
    if (grootheid !== "realisatie" || date === null || places === null) continue;
    // One date in the header is that of all figures under it: the first will do.
    if (figure.table !== table) [table, dated] = [figure.table, new Set()];
    if (dated.has(figure.at.column)) continue;
    if ((columnAt(table, figure.at.column)?.date ?? null) !== null) dated.add(figure.at.column);
    const at = dateCellOf(figure);
    const dates = seen.get(at);
    if (dates?.includes(date) === true) continue;
    if (dates === undefined) seen.set(at, [date]);
    else dates.push(date);
    stands.push({ at, date, figure });
  }
  return stands;
}
