// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useMemo, useState } from "react";
import type { FunctionId } from "../../functions/functions";
import { previewFunction, type GridAnswer } from "../../functions/preview";
import type { CellsRead } from "../../workbook/session.types";
import { passedValue, type Argument } from "./argument";

interface Question {
  readonly id: FunctionId;
  /** By position; null while the formula is not complete. */
  readonly given: readonly (Argument | null)[] | null;
  /** What is in the cells that the formula looks at; null while not read. */
  readonly cells: CellsRead | null;
  readonly date1904: boolean;
  readonly open: boolean;
}

/** What a cell with the formula shows, as long as the view is open; null while there is no answer. */
export function useAnswer({ id, given, cells, date1904, open }: Question): GridAnswer | null {
  const values = useMemo(() => {
    const looksAtCells = given?.some((argument) => argument?.kind === "cells") ?? false;
    if (given === null || (looksAtCells && cells?.values == null)) return null;
    return given.map((argument) => passedValue(argument, date1904, cells?.values ?? []));
  }, [given, cells, date1904]);
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
