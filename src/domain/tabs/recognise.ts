// SPDX-License-Identifier: EUPL-1.2

import type { FoundTable, Heading } from "./found-table";
import { bestFit, endOf, fitAt, freeTextAt } from "./fit";
import type { Grid } from "./grid";
import type { KindReader } from "./kinds/kind";
import { KINDS } from "./kinds/registry";
import { cutBeside, TooManyStarts } from "./side-by-side";
import { withOpgave } from "./opgave";
import type { TabKind } from "./table";
import { subjectOfTable } from "./table-subject";

/**
 * Finds the tables on a sheet, from top to bottom and from left to right, by what is in them. `only` holds the search to one kind.
 * None where more tables may stand side by side than can be told apart: such a sheet is not recognised.
 */
export function findTables(grid: Grid, only: TabKind | null = null): FoundTable[] {
  const readers = only === null ? Object.values(KINDS) : [KINDS[only]];
  try {
    return tablesIn(grid, readers, [], false).flatMap((table) => withoutDerived(table, readers) ?? []);
  } catch (error) {
    if (error instanceof TooManyStarts) return [];
    throw error;
  }
}

function tablesIn(
  grid: Grid,
  readers: readonly KindReader[],
  shared: readonly Heading[],
  below: boolean,
): FoundTable[] {
  const found: FoundTable[] = [];
  let above = grid.firstRow;
  let otherList: number | undefined;
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const fit = fitAt(grid, row, readers) ?? freeTextAt(grid, row, readers);
    if (fit === null) continue;
    const isBetween = below || above > grid.firstRow;
    const headings = [{ grid: grid.part({ firstRow: above, lastRow: row - 1 }), isBetween }, ...shared];
    const cut = cutBeside(grid, fit, above, readers);
    if (cut === null) {
      const end = endOf(grid, fit, readers);
      const table = withOpgave({ ...fit, ...end, grid, firstRow: fit.header.lastRow + 1, headings }, readers);
      found.push({ ...table, subject: fit.header.firstRow === otherList ? "lijst" : subjectOfTable(table) });
      otherList = end.otherList;
      row = Math.max(row, end.lastRow);
    } else {
      for (const side of [cut.left, cut.right])
        for (const table of tablesIn(side, readers, headings, isBetween)) found.push(table);
      row = cut.lastRow;
    }
    above = row + 1;
  }
  return found;
}

/**
 * Columns of SPREIDING formulas, or of what they became, show what other tabs say; reading them as a source would go round in a circle. Null where nothing else
 * is left: a monitor. One such formula among numbers, left over from elsewhere, does not take its column away; one in the header is no header.
 */
function withoutDerived(table: FoundTable, readers: readonly KindReader[]): FoundTable | null {
  if (!table.grid.mayShowAnswers()) return table;
  const { grid, header } = table;
  const own = header.cells.filter(({ row, column }) => !grid.showsAnswer(row, column) && !isDerived(table, column));
  if (own.length === header.cells.length) return table;
  const fit = bestFit(grid, { ...header, cells: own }, readers);
  return fit === null ? null : { ...table, ...fit, subject: table.subject };
}

function isDerived({ grid, firstRow, lastRow }: FoundTable, column: number): boolean {
  // A formula that shows nothing yet is a formula: it is still being calculated.
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).filter(
    (row) => !grid.isBlank(row, column) || grid.asksSpreiding(row, column),
  );
  const [first] = rows;
  // A formula on top of cells without one of their own spills over them; #NAME? is a leftover without the add-in, and spills nothing.
  const spills =
    first !== undefined && grid.asksSpreiding(first, column) && grid.cell(first, column).value !== "#NAME?";
  if (spills && rows.slice(1).every((row) => grid.cell(row, column).formula === "")) return true;
  const derived = rows.filter((row) => grid.showsAnswer(row, column)).length;
  return derived > 0 && derived * 2 >= rows.length;
}
