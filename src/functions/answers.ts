// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../domain/gebied";
import type { FigureIndex } from "../domain/measures/index-of-figures";
import type { Answer } from "../domain/measures/problem";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import { cellError, inputError } from "./errors";
import { gridOf, isLeftOut, textOf } from "./shape-arguments";

export type CellAnswer = string | number | CustomFunctions.Error;
/** Rows and columns, in the shape of the first argument. */
export type GridAnswer = readonly (readonly CellAnswer[])[];

/** Asks one question of each gebied in the first argument; a blank cell answers "", an error stays in its own cell. */
export function answerEach(index: FigureIndex, gebieden: unknown, ask: (gebied: Gebied) => Answer<string | number>): GridAnswer {
  return gridOf(gebieden).map((row) => row.map((value) => answerOne(index, value, ask)));
}

function answerOne(index: FigureIndex, value: unknown, ask: (gebied: Gebied) => Answer<string | number>): CellAnswer {
  if (isLeftOut(value) || (typeof value === "string" && textOf(value) === "")) return "";
  const error = inputError(value);
  if (error !== null) return error;
  const gebied = resolveGebied(index, textOf(value));
  const found = gebied.ok ? ask(gebied.value) : gebied;
  return found.ok ? found.value : cellError(found.problem);
}

/** True where both show the same in the sheet. */
export function sameAnswer(one: GridAnswer, other: GridAnswer): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => row.length === other[at]?.length && row.every((value, column) => sameCell(value, other[at]?.[column])))
  );
}

function sameCell(one: CellAnswer, other: CellAnswer | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.code === other.code && one.message === other.message;
}
