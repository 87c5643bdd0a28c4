// SPDX-License-Identifier: EUPL-1.2

import type { CellPlace, CellRef, WorkbookSnapshot } from "../snapshot";
import { oncePerObject } from "../remember";
import { formulaGraph } from "./formula-graph";
import { strongComponents } from "./strong-components";

/** A cell with a formula of which the answer hangs on itself. */
export interface CircularCell extends CellPlace {
  /** Null where it is in the circle itself; else a cell in one that its answer is made of. */
  readonly through: CellRef | null;
}

/**
 * The cells of a workbook whose formulas go round in a circle, and those that are made of their answers, by tab: Excel cannot calculate
 * them, and shows 0 or what came of it before. Circles by way of a name, or of an address that is made up in the formula, are not seen.
 */
export const circularCells = oncePerObject(
  (snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly CircularCell[]> => {
    const { cells, size, next } = formulaGraph(snapshot);
    // For each node the cell in a circle that it leads to.
    const through: (CellRef | undefined)[] = [];
    const circles = new Set<number>();
    for (const component of strongComponents(size, next)) {
      const [node = 0] = component;
      if (component.length > 1 || next(node).includes(node)) {
        const first =
          cells[component.filter((one) => one < cells.length).reduce((least, one) => Math.min(least, one), size)];
        for (const one of component) {
          circles.add(one);
          through[one] = first;
        }
      } else {
        const to = next(node).find((one) => through[one] !== undefined);
        if (to !== undefined) through[node] = through[to];
      }
    }
    const found = new Map<string, CircularCell[]>();
    cells.forEach(({ tab, row, column }, node) => {
      const by = through[node];
      if (by === undefined) return;
      const ofTab = found.get(tab) ?? [];
      found.set(tab, ofTab);
      ofTab.push({ row, column, through: circles.has(node) ? null : by });
    });
    return found;
  },
);
