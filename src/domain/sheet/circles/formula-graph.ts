// SPDX-License-Identifier: EUPL-1.2

import { oncePerObject } from "../remember";
import { referencesIn, type Reference } from "../references";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../snapshot";

/** Which formulas take the answer of which. Beside the cells it has nodes for stretches of a column, so that sums over the same rows share them. */
export interface FormulaGraph {
  /** The cells with a formula, the nodes from 0 on. */
  readonly cells: readonly CellRef[];
  /** How many nodes there are. */
  readonly size: number;
  readonly next: (node: number) => readonly number[];
}

interface FormulaCell {
  readonly at: CellRef;
  readonly references: readonly Reference[];
}

/** What these ask of a cell is where it stands, and not what it says. */
const ABOUT_PLACES = /\b(?:ROWS?|COLUMNS?|AREAS|SHEETS?|FORMULATEXT|ISFORMULA|ISREF)\([^()]*\)/gi;

const formulaCells = oncePerObject(({ name, used, formulas }: SheetSnapshot): readonly FormulaCell[] =>
  formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === ""
        ? []
        : [
            {
              at: { tab: name, row: used.row + r, column: used.column + c },
              references: referencesIn(formula.replace(ABOUT_PLACES, "0"), name),
            },
          ],
    ),
  ),
);

/** Of the formulas that name cells by their address. */
export function formulaGraph({ sheets }: WorkbookSnapshot): FormulaGraph {
  const formulas = sheets.flatMap(formulaCells);
  const stretches = new Stretches(formulas.map(({ at }) => at));
  return {
    cells: formulas.map(({ at }) => at),
    get size() {
      return stretches.size;
    },
    next: (node) => {
      const formula = formulas[node];
      return formula === undefined
        ? stretches.partsOf(node)
        : formula.references.flatMap((reference) => stretches.over(reference));
    },
  };
}

/** The cells of one column of a tab, from the top down. */
interface ColumnOfCells {
  readonly column: number;
  readonly rows: readonly number[];
  /** The nodes over 1, 2, 4 … cells: `levels[k][i]` is over those from `i * 2 ** k` on. */
  readonly levels: readonly (readonly number[])[];
}

class Stretches {
  size: number;
  private readonly tabs = new Map<string, ColumnOfCells[]>();
  private readonly parts = new Map<number, readonly number[]>();

  constructor(cells: readonly CellRef[]) {
    this.size = cells.length;
    const columns = new Map<string, Map<number, { row: number; node: number }[]>>();
    cells.forEach(({ tab, row, column }, node) => {
      const key = tab.toLowerCase();
      const ofTab = columns.get(key) ?? new Map<number, { row: number; node: number }[]>();
      columns.set(key, ofTab);
      const ofColumn = ofTab.get(column) ?? [];
      ofTab.set(column, ofColumn);
      ofColumn.push({ row, node });
    });
    for (const [tab, ofTab] of columns)
      this.tabs.set(
        tab,
        Array.from(ofTab, ([column, found]) => ({
          column,
          rows: found.map(({ row }) => row),
          levels: this.levelsOver(found.map(({ node }) => node)),
        })),
      );
  }

  private levelsOver(cells: readonly number[]): readonly (readonly number[])[] {
    const levels = [cells];
    for (let below = cells; below.length > 1;) {
      const level: number[] = [];
      for (let at = 0; at + 1 < below.length; at += 2) {
        this.parts.set(this.size, below.slice(at, at + 2));
        level.push(this.size++);
      }
      levels.push(level);
      below = level;
    }
    return levels;
  }

  partsOf(node: number): readonly number[] {
    return this.parts.get(node) ?? [];
  }

  /** The nodes that together are the cells with a formula in an area. */
  over({ tab, area }: Reference): number[] {
    return (this.tabs.get(tab.toLowerCase()) ?? []).flatMap(({ column, rows, levels }) =>
      column < area.column || column >= area.column + area.columnCount
        ? []
        : stretch(levels, firstFrom(rows, area.row), firstFrom(rows, area.row + area.rowCount)),
    );
  }
}

/** The fewest nodes over the cells from `first` up to `end`. */
function stretch(levels: ColumnOfCells["levels"], first: number, end: number): number[] {
  const nodes: number[] = [];
  let [from, to] = [first, end];
  for (const level of levels) {
    if (from >= to) break;
    const [one, other] = [from % 2 === 1 ? level[from++] : undefined, to % 2 === 1 ? level[--to] : undefined];
    if (one !== undefined) nodes.push(one);
    if (other !== undefined && from <= to) nodes.push(other);
    from /= 2;
    to /= 2;
  }
  return nodes;
}

/** The place of the first row that is not above `row`. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
