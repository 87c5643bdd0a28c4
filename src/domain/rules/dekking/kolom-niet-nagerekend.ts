// SPDX-License-Identifier: EUPL-1.2

import { differenceColumns } from "../lib/difference-columns";
import { draftAt } from "../lib/draft";
import { percentageColumns } from "../lib/percentage-columns";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Column } from "../../tabs/table";
import type { Rule } from "../rule";

export interface UncheckedColumnParams {
  readonly header: string;
  readonly of: "percentage" | "verschil";
}

/** A column of percentages or differences of which nothing tells what it is computed from. */
export const kolomNietNagerekend: Rule<UncheckedColumnParams, "table"> = {
  id: "dekking.kolom-niet-nagerekend",
  title: "Kolom niet nagerekend",
  checks: "Uit een tabel blijkt niet waarvan een kolom het percentage of het verschil is.",
  reason: "Een controle zegt ook wat zij niet heeft nagerekend.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ header, of }) =>
    `De kolom “${header}” is niet nagerekend: uit de kolommen ernaast blijkt niet waarvan dit het ${of} is.`,
  *check(table, model) {
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
