// SPDX-License-Identifier: EUPL-1.2

import { LISTS } from "../../tabs/kinds/taken-back";
import { differenceColumns } from "../lib/difference-columns";
import { draftAt } from "../lib/draft";
import { storedText } from "../lib/cells";
import { percentageColumns } from "../lib/percentage-columns";
import { uncheckedInCells } from "../lib/stated-in-cells";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Column } from "../../tabs/table";
import type { Rule } from "../rule";

export interface UncheckedColumnParams {
  readonly header: string;
  readonly of: "percentage" | "verschil";
  /** Where it stands behind a number, in the same cell: all that stands there. */
  readonly inCells?: readonly ("percentage" | "verschil")[];
}

/** A column of percentages or differences, also behind numbers, of which nothing tells what it is computed from. */
export const kolomNietNagerekend: Rule<UncheckedColumnParams, "table"> = {
  id: "dekking.kolom-niet-nagerekend",
  title: "Kolom niet nagerekend",
  checks:
    "Uit een tabel blijkt niet waarvan een kolom, of wat achter de aantallen van een kolom staat, het percentage of het verschil is.",
  reason: "Een controle zegt ook wat zij niet heeft nagerekend.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: [...WITH_FIGURES, ...LISTS],
  sentence: ({ header, of, inCells }) =>
    inCells === undefined
      ? `De kolom “${header}” is niet nagerekend: uit de kolommen ernaast blijkt niet waarvan dit het ${of} is.`
      : `In de kolom “${header}” staat een ${inCells.join(" en een ")} achter het aantal. Het aantal telt mee, maar wat erachter staat is niet nagerekend: uit de cellen ernaast blijkt niet waarvan het komt.`,
  *check(table, model) {
    for (const { kinds, column, at } of uncheckedInCells(model, table))
      yield draftAt(at, {
        found: storedText(model, at),
        params: { header: column.header, of: kinds[0] ?? "percentage", inCells: kinds },
      });
    if (!WITH_FIGURES.includes(table.kind)) return;
    const told = new Set<Column>();
    for (const { column, isChecked, of } of [
      ...percentageColumns(model, table).map((one) => ({ ...one, of: "percentage" as const })),
      ...differenceColumns(model, table).map((one) => ({ ...one, of: "verschil" as const })),
    ])
      if (!isChecked && !told.has(column)) {
        // Of a column of pairs once, not for each soort.
        told.add(column);
        yield draftAt(column.at, { found: column.header, params: { header: column.header, of } });
      }
  },
};
