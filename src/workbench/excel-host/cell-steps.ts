// SPDX-License-Identifier: EUPL-1.2

import { includesCell } from "../../domain/sheet/area-relations";
import type { SheetArea } from "../engine/areas";
import type { MovedCells } from "../engine/changes";
import { STEPS_KEPT } from "../engine/steps-kept";

interface Step<T> {
  readonly from: SheetArea;
  readonly to: SheetArea;
  /** What lay where the cells came, each with its place among all. */
  readonly covered: readonly (readonly [at: number, one: T])[];
}

/**
 * Moves notes and links with cells that are cut and pasted, or dragged: they take the place of those that lay there. Where the user takes that
 * back these are there again. What lies only partly on the cells stays.
 */
export class CellSteps<T extends SheetArea> {
  #steps: Step<T>[] = [];

  /** @returns those that are left, in their order */
  cellsMoved(all: readonly T[], { area: from, to, takenBack }: MovedCells): T[] {
    if (to === null) return [...all];
    const last = this.#steps.at(-1);
    const back = takenBack && last !== undefined && isSame(last.from, to) && isSame(last.to, from) ? last : null;
    const moving = all.filter((one) => within(one, from));
    const covered = all.flatMap((one, at): [number, T][] =>
      within(one, to) && !moving.includes(one) ? [[at, one]] : [],
    );
    const left = all.filter((one) => !covered.some(([, gone]) => gone === one));
    for (const one of moving)
      Object.assign(one, {
        sheetId: to.sheetId,
        row: one.row + to.row - from.row,
        column: one.column + to.column - from.column,
      });
    if (back === null) this.#steps = [...this.#steps, { from, to, covered }].slice(-STEPS_KEPT);
    else this.#steps.pop();
    for (const [at, one] of back?.covered ?? []) left.splice(at, 0, one);
    return left;
  }

  clear(): void {
    this.#steps = [];
  }
}

/** True where all of it lies on the cells. */
export const within = (one: SheetArea, cells: SheetArea): boolean =>
  one.sheetId === cells.sheetId &&
  includesCell(cells, one) &&
  includesCell(cells, { row: one.row + one.rowCount - 1, column: one.column + one.columnCount - 1 });

const isSame = (one: SheetArea, other: SheetArea): boolean => within(one, other) && within(other, one);
