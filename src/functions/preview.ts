// SPDX-License-Identifier: EUPL-1.2

import type { GridAnswer } from "./grid-answer";
import { FUNCTIONS, type FunctionId } from "./functions";
import type { Invocation } from "./stream";

export type { CellAnswer, GridAnswer } from "./grid-answer";

/**
 * Asks a function what a cell with it would show, on the path that a cell takes, and tells it again after each change of the
 * workbook until the answer is called. Nothing is told while there is no model, as the cell then waits.
 *
 * @param args as Excel passes them: a range as rows and columns, what is left out as null
 */
export function previewFunction(
  id: FunctionId,
  args: readonly unknown[],
  tell: (answer: GridAnswer) => void,
): () => void {
  const call = FUNCTIONS[id] as (...all: unknown[]) => void;
  const invocation: Invocation = {
    setResult: (result) => tell(result instanceof CustomFunctions.Error ? [[result]] : (result as GridAnswer)),
  };
  const parameters = Array.from({ length: call.length - 1 }, (_, at) => args[at] ?? null);
  call(...parameters, invocation);
  return () => invocation.onCanceled?.();
}
