// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useMemo, useState } from "react";
import type { FunctionId } from "../../functions/functions";
import { previewFunction, type GridAnswer } from "../../functions/preview";
import type { CellsRead } from "../../workbook/session.types";
import { passedValue, type Argument, type CellsArgument } from "./argument";

interface Question {
  readonly id: FunctionId;
  /** By position; null while the formula is not complete. */
  readonly given: readonly (Argument | null)[] | null;
  /** By position: true where the function takes rows and columns. */
  readonly matrix: readonly boolean[];
  /** What is in the cells that the formula looks at; null while not read. */
  readonly cells: ((argument: CellsArgument) => CellsRead | null) | null;
  readonly date1904: boolean;
  readonly open: boolean;
}

/** What a cell with the formula shows, as long as the view is open; null while there is no answer. */
export function useAnswer({ id, given, matrix, cells, date1904, open }: Question): GridAnswer | null {
  const values = useMemo(() => {
    if (given === null) return null;
    const passed: unknown[] = [];
    for (const [at, argument] of given.entries()) {
      if (argument?.kind === "written") return null;
      const read = argument?.kind === "cells" ? (cells?.(argument) ?? null) : null;
      if (argument?.kind === "cells" && read?.values == null) return null;
      passed.push(passedValue(argument, date1904, read?.values ?? [], matrix[at] === true));
    }
    return passed;
  }, [given, matrix, cells, date1904]);
  const [told, setTold] = useState<{
    readonly id: FunctionId;
    readonly values: readonly unknown[];
    readonly answer: GridAnswer;
  } | null>(null);
  useEffect(
    () =>
      values !== null && open ? previewFunction(id, values, (answer) => setTold({ id, values, answer })) : undefined,
    [id, values, open],
  );
  return told !== null && told.id === id && told.values === values ? told.answer : null;
}
