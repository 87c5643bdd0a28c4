// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../domain/sheet/area-relations";
import { referencesIn } from "../workbench/engine/unknown-parts";
import type { Area } from "../domain/sheet/snapshot";
import type { FormulaCell } from "./result-areas";

/** An area of a tab. */
export interface TabArea extends Area {
  readonly tab: string;
}

/** The formulas that use the cells of these areas, directly or through other formulas. */
export function dependentsOf(areas: readonly TabArea[], formulas: readonly FormulaCell[]): FormulaCell[] {
  let found: readonly FormulaCell[] = [];
  let news: readonly TabArea[] = areas;
  let rest = formulas.map((cell) => ({ cell, references: referencesIn(cell.formula) }));
  while (news.length > 0) {
    const uses = ({ cell, references }: (typeof rest)[number]): boolean =>
      references.some(({ sheet = cell.tab, area }) =>
        news.some((changed) => changed.tab.toLowerCase() === sheet.toLowerCase() && overlaps(changed, area)),
      );
    const next = new Set(rest.filter(uses));
    rest = rest.filter((one) => !next.has(one));
    const cells = [...next].map(({ cell }) => cell);
    found = [...found, ...cells];
    news = cells.map((cell) => ({ tab: cell.tab, row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }));
  }
  return [...found];
}
