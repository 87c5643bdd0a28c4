// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../domain/sheet/dates";
import type { Gebied } from "../domain/gemeenten/gebied";
import type { FigureIndex } from "../domain/figures/figure-index";
import type { Answer } from "../domain/measures/problem";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import { cellError, inputError } from "./errors";
import { gridOf, isLeftOut, textOf } from "./arguments";
import type { CellAnswer, GridAnswer } from "./grid-answer";

/** What names turned out to mean, as they stand in the cells: ten thousand formulas ask for a few hundred names. */
const found = new WeakMap<FigureIndex, Map<unknown, Gebied>>();

/** Asks one question of each gebied in the first argument, see `answerCells`. `date`: the day that is asked about. */
export function answerEach(
  index: FigureIndex,
  gebieden: unknown,
  ask: (gebied: Gebied) => Answer<Exclude<CellAnswer, CustomFunctions.Error>>,
  date: CalendarDate | null = null,
): GridAnswer {
  const names = found.get(index) ?? new Map<unknown, Gebied>();
  found.set(index, names);
  return gridOf(gebieden).map((row) =>
    row.map((cell) => {
      const known = typeof cell === "string" ? names.get(cell) : undefined;
      if (known !== undefined) return toCell(ask(known));
      return answerCell(cell, "het gebied", (value) => {
        const gebied = resolveGebied(index, textOf(value), date);
        if (gebied.ok) names.set(value, gebied.value);
        return gebied.ok ? ask(gebied.value) : gebied;
      });
    }),
  );
}

/** Asks one question of each cell of an argument, in its shape; a blank cell answers "", an error stays in its own cell. */
export function answerCells(
  argument: unknown,
  what: string,
  ask: (value: unknown) => Answer<Exclude<CellAnswer, CustomFunctions.Error>>,
): GridAnswer {
  return gridOf(argument).map((row) => row.map((value) => answerCell(value, what, ask)));
}

function answerCell(
  value: unknown,
  what: string,
  ask: (value: unknown) => Answer<Exclude<CellAnswer, CustomFunctions.Error>>,
): CellAnswer {
  return isBlank(value) ? "" : (inputError(value, what) ?? toCell(ask(value)));
}

/** True for a cell with nothing in it, or nothing that can be seen. */
export function isBlank(value: unknown): boolean {
  return isLeftOut(value) || (typeof value === "string" && textOf(value) === "");
}

/** True for an argument that is left out, or one blank cell. */
export function isBlankArgument(argument: unknown): boolean {
  const grid = gridOf(argument);
  return grid.length === 1 && grid[0]?.length === 1 && isBlank(grid[0][0]);
}

export function toCell(answer: Answer<Exclude<CellAnswer, CustomFunctions.Error>>): CellAnswer {
  return answer.ok ? answer.value : cellError(answer.problem);
}
