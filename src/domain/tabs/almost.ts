// SPDX-License-Identifier: EUPL-1.2

import type { CellRef, SheetSnapshot } from "../sheet/snapshot";
import { createGrid } from "./grid";
import { readHeaderRow } from "./headers/header-row";
import type { HeaderCell } from "./headers/row-words";
import type { HeaderLook } from "./kinds/kind";
import { KINDS } from "./kinds/registry";
import type { ColumnRole, TabKind } from "./table";

/** A header that would be one of a known kind of table if it had one column more. */
export interface AlmostTable {
  readonly kind: TabKind;
  readonly missing: ColumnRole;
  /** The first cell of the header. */
  readonly at: CellRef;
}

/** Fewer telling columns than this can be chance. */
const FEWEST_ROLES = 2;

/** The first header on the sheet that lacks just one column of a known kind; null where there is none. */
export function almostTable(sheet: SheetSnapshot): AlmostTable | null {
  const grid = createGrid(sheet);
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const header = readHeaderRow(grid, row);
    const [first] = header?.cells ?? [];
    const found = header === null ? null : lackingOne(header.cells);
    if (found !== null && first !== undefined)
      return { ...found, at: { tab: sheet.name, row: first.row, column: first.column } };
  }
  return null;
}

function lackingOne(cells: readonly HeaderCell[]): Pick<AlmostTable, "kind" | "missing"> | null {
  const roles = new Set(cells.flatMap(({ role }) => (role === null ? [] : [role])));
  if (roles.size < FEWEST_ROLES) return null;
  for (const { kind, essential } of Object.values(KINDS)) {
    for (const missing of essential) {
      if (!roles.has(missing) && KINDS[kind].fit(lookOf(cells, missing)) > 0) return { kind, missing };
    }
  }
  return null;
}

function lookOf(cells: readonly HeaderCell[], added: ColumnRole): HeaderLook {
  return {
    cells,
    has: (...roles) => roles.includes(added) || cells.some(({ role }) => role !== null && roles.includes(role)),
    bareSoorten: cells.filter(({ role, soort }) => role === null && soort !== null).length,
    measureLines: 0,
  };
}
