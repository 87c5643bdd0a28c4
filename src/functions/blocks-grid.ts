// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../domain/sheet/dates";
import type { Gebied } from "../domain/gemeenten/gebied";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import type { Answer } from "../domain/measures/problem";
import type { Model } from "../domain/model";
import { gridOf, textOf } from "./arguments";
import { isBlank, isBlankArgument } from "./answers";
import { cellError, inputError } from "./errors";
import type { CellAnswer, GridAnswer } from "./grid-answer";

/** What one gebied has of a table that spills. */
interface Block {
  readonly rows: GridAnswer;
}

/**
 * A header and the blocks of the gebieden, below each other. One gebied that has no answer is an error in its place; among more it is a
 * row with its name and that error.
 */
export function blocksGrid<B extends Block>(
  { index }: Model,
  gebieden: unknown,
  peildatum: CalendarDate | null,
  blockOf: (gebied: Gebied) => Answer<B>,
  headerOf: (found: readonly B[]) => readonly string[],
): GridAnswer {
  if (isBlankArgument(gebieden)) return [[""]];
  const asked = gridOf(gebieden)
    .flat()
    .filter((value) => !isBlank(value));
  const found = asked.map((value): B | { readonly error: CustomFunctions.Error } => {
    const error = inputError(value, "het gebied");
    if (error !== null) return { error };
    const gebied = resolveGebied(index, textOf(value), peildatum);
    const block = gebied.ok ? blockOf(gebied.value) : gebied;
    return block.ok ? block.value : { error: cellError(block.problem) };
  });
  const [only] = found;
  if (only !== undefined && found.length === 1 && "error" in only) return [[only.error]];
  const header = headerOf(found.filter((block): block is B => "rows" in block));
  return [
    header,
    ...found.flatMap((block, at) =>
      "rows" in block ? block.rows : [[textOf(asked[at]), ...header.slice(1).map((): CellAnswer => block.error)]],
    ),
  ];
}
