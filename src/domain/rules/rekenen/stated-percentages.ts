// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Figure, Measure, StatedPercentage } from "../../records";
import type { CellRef } from "../../snapshot";
import type { Table, TableCell } from "../../tabs/table";
import { groupBy } from "../group-by";

export interface StatedShare {
  readonly stated: StatedPercentage;
  readonly figure: Figure;
  /** The cell that states the percentage: that of the figure, or one in a percentage column. */
  readonly at: CellRef;
}

/** A percentage beside these is a share of the taakstelling. */
const SHARES: ReadonlySet<Measure> = new Set<Measure>(["realisatie", "prognose", "stand"]);

/** Every percentage that a table states about a known number of places. */
export function* statedPercentages({ records }: Model): Generator<StatedShare> {
  for (const figure of records.figures) {
    if (figure.percentage !== null && SHARES.has(figure.measure)) yield { stated: figure.percentage, figure, at: figure.at };
  }
  const byRow = groupBy(
    records.figures.filter(({ measure }) => SHARES.has(measure)),
    ({ table, at }) => placeOf(table, at.row),
  );
  for (const table of records.tables) {
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (cell.reading.kind !== "percentage") continue;
        const figure = figureBeside(cell, byRow.get(placeOf(table, row.row)) ?? []);
        if (figure !== null) yield { stated: { percent: cell.reading.percent, decimals: cell.reading.decimals }, figure, at: cell.at };
      }
    }
  }
}

const placeOf = ({ tab, area }: Table, row: number): string => JSON.stringify([tab, area.row, area.column, row]);

/** The figure that a percentage column belongs to: the nearest before it of its soort; a pair without a soort is no certain one. */
function figureBeside({ column, at }: TableCell, figures: readonly Figure[]): Figure | null {
  const before = figures.filter((figure) => figure.at.column < at.column && (column.soort === null || figure.soort === column.soort));
  const nearest = Math.max(...before.map((figure) => figure.at.column));
  const candidates = before.filter((figure) => figure.at.column === nearest);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
