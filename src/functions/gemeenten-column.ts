// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../domain/sheet/dates";
import { gemeentenOn } from "../domain/measures/gemeenten-on";
import type { Answer } from "../domain/measures/problem";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import type { Model } from "../domain/model";
import { isBlank, isBlankArgument } from "./answers";
import type { CellAnswer, GridAnswer } from "./grid-answer";
import { cellError, inputError } from "./errors";
import { dateArgument, gridOf, textOf } from "./arguments";

/** The names of the gemeenten of the asked gebieden below each other, each once; an input that says nothing is an error among them. */
export function gemeentenColumn(model: Model, gebieden: unknown, datum: unknown): GridAnswer {
  const date = dateArgument(datum, model.snapshot.date1904);
  if (!date.ok) return [[cellError(date.problem)]];
  if (isBlankArgument(gebieden)) return columnOf(gemeentenOn(model.index, null, date.value));
  const asked = gridOf(gebieden)
    .flat()
    .filter((value) => !isBlank(value));
  const cells = asked.flatMap((value) => namesOf(model, value, date.value));
  return cells.length === 0 ? [[""]] : [...new Set(cells)].map((cell) => [cell]);
}

function namesOf({ index }: Model, value: unknown, date: CalendarDate | null): readonly CellAnswer[] {
  const error = inputError(value, "het gebied");
  if (error !== null) return [error];
  const gebied = resolveGebied(index, textOf(value), date);
  // Before it went up in another one, a gemeente was itself.
  if (!gebied.ok && gebied.problem.kind === "merged-later") return [gebied.problem.name];
  return columnOf(gebied.ok ? gemeentenOn(index, gebied.value, date) : gebied).flat();
}

function columnOf(names: Answer<readonly string[]>): GridAnswer {
  return names.ok ? names.value.map((name) => [name]) : [[cellError(names.problem)]];
}
