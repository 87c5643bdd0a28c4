// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../domain/sheet/dates";
import type { SoortOfTotaal } from "../domain/gemeenten/gebied";
import { overzicht, type OverzichtRow } from "../domain/measures/overzicht";
import type { StandOptions } from "../domain/measures/pairs";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import type { Model } from "../domain/model";
import { formatDate } from "../domain/sheet/format";
import { isBlank, isBlankArgument, toCell } from "./answers";
import type { CellAnswer, GridAnswer } from "./grid-answer";
import { cellError, inputError } from "./errors";
import { gridOf, textOf } from "./arguments";

const COLUMNS = 7;

/**
 * A header and a row per gemeente of the gebieden, below each other. One gebied that has no answer is an error in its place; among
 * more it is a row with its name and that error.
 */
export function overzichtGrid(
  model: Model,
  gebieden: unknown,
  soort: SoortOfTotaal,
  options: StandOptions,
): GridAnswer {
  if (isBlankArgument(gebieden)) return [[""]];
  const asked = gridOf(gebieden)
    .flat()
    .filter((value) => !isBlank(value));
  const found = asked.map((value) => blockOf(model, value, soort, options));
  const [only] = found;
  if (only !== undefined && found.length === 1 && !("rows" in only)) return [[only.error]];
  const date = found.map((block) => ("rows" in block ? block.prognoseDate : null)).find((one) => one !== null) ?? null;
  const header = [
    "Gemeente",
    "Taakstelling",
    "Realisatie",
    "Gap",
    "Realisatiegraad",
    date === null ? "Prognose" : `Prognose ${formatDate(date)}`,
    "Status",
  ];
  return [
    header,
    ...found.flatMap((block, at) => ("rows" in block ? block.rows.map(cellsOf) : [errorRow(asked[at], block.error)])),
  ];
}

type Block =
  | { readonly rows: readonly OverzichtRow[]; readonly prognoseDate: CalendarDate | null }
  | { readonly error: CustomFunctions.Error };

function blockOf({ index, cycli }: Model, value: unknown, soort: SoortOfTotaal, options: StandOptions): Block {
  const error = inputError(value, "het gebied");
  if (error !== null) return { error };
  const gebied = resolveGebied(index, textOf(value), options.peildatum ?? null);
  const found = gebied.ok ? overzicht(index, cycli, gebied.value, soort, options) : gebied;
  return found.ok ? found.value : { error: cellError(found.problem) };
}

function cellsOf(row: OverzichtRow): readonly CellAnswer[] {
  return [
    row.gemeente.naam,
    ...[row.taakstelling, row.realisatie, row.gap, row.realisatiegraad, row.prognose, row.status].map(toCell),
  ];
}

function errorRow(value: unknown, error: CustomFunctions.Error): readonly CellAnswer[] {
  return [textOf(value), ...Array.from({ length: COLUMNS - 1 }, () => error)];
}
