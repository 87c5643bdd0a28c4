// SPDX-License-Identifier: EUPL-1.2

import type { NameResolution } from "../../gemeenten/gebied";
import type { Gebieden } from "../../gemeenten/gebieden";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { PAIR } from "../../tabs/cells/pair";
import { NUMBER, YEAR } from "../../tabs/cell-class";
import { createGrid, type Grid } from "../../tabs/grid";
import type { Table } from "../../tabs/table";
import type { UnreadRow } from "./unread-rows";

/** One name and a number is a title: "Utrecht" with a year beside it. */
const FEWEST_GEBIEDEN = 2;

/**
 * The rows above all tables that name a gemeente or regio with a number behind it, each with that number: a table of its own that was not
 * recognised. None where they name one gebied only or have nothing but what reads like years, and of a row of answers of SPREIDING formulas.
 */
export function rowsAbove(sheet: SheetSnapshot, tables: readonly Table[], gebieden: Gebieden): readonly UnreadRow[] {
  const grid = createGrid(sheet);
  const top = tables.reduce((first, { area, headerRow }) => Math.min(first, area.row, headerRow), Infinity);
  const rows: UnreadRow[] = [];
  const named = new Set<string>();
  let areYears = true;
  for (let row = grid.firstRow; row < top && row <= grid.lastRow; row++) {
    const found = namedNumber(grid, row, gebieden);
    if (found === null) continue;
    rows.push({ row, column: found.column });
    named.add(found.gebied);
    areYears &&= grid.classAt(row, found.column) === YEAR;
  }
  return areYears || named.size < FEWEST_GEBIEDEN ? [] : rows;
}

function namedNumber(grid: Grid, row: number, gebieden: Gebieden): { column: number; gebied: string } | null {
  if (grid.isBlankRow(row)) return null;
  let gebied: string | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (grid.isBlank(row, column)) continue;
    if (gebied !== null && holdsNumber(grid, row, column)) return { column, gebied };
    const value = grid.value(row, column);
    if (typeof value === "string") gebied ??= gebiedOf(gebieden.resolve(value));
  }
  return null;
}

/** A number of places may read like a year. */
function holdsNumber(grid: Grid, row: number, column: number): boolean {
  const found = grid.classAt(row, column);
  return (found === NUMBER || found === YEAR || PAIR.test(grid.text(row, column))) && !grid.showsAnswer(row, column);
}

/** A provincie is what a title names. */
const gebiedOf = (resolution: NameResolution): string | null =>
  resolution.status === "found" && resolution.gebied.level !== "provincie" ? resolution.gebied.naam : null;
