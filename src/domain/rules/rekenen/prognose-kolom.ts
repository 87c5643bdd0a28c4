// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import type { Table, TableRow } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import { numbersInRow } from "../lib/numbers-in-row";
import type { Rule } from "../rule";
import { deviations, type Formula } from "../lib/column-formula";

export interface PrognoseColumnParams {
  readonly naam: string;
  readonly stated: number;
  readonly realisatie: number;
  readonly mutatie: number;
}

interface Row {
  readonly row: TableRow;
  readonly stated: number;
  readonly realisatie: number;
  readonly mutatie: number;
}

const SUM: Formula<Row> = { name: "realisatie + mutatie", compute: ({ realisatie, mutatie }) => realisatie + mutatie };

/** A prognose in a table that has the realisatie and the mutatie of the same row beside it, and that is not their sum. */
export const prognoseKolom: Rule<PrognoseColumnParams> = {
  id: "rekenen.prognose-kolom",
  title: "Kolom prognose klopt niet",
  checks: "Een prognose is niet de realisatie plus de mutatie in dezelfde regel.",
  reason: "De kolom hoort in elke regel hetzelfde uit te rekenen.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang", "regios", "provincie"],
  sentence: ({ stated, realisatie, mutatie }) =>
    `Hier staat ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutatie < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(realisatie + mutatie)}.`,
  *check(model) {
    for (const table of model.records.tables) {
      for (const soort of ["regulier", "amv", "totaal"] as const) {
        const rows = table.rows.flatMap((row) => rowOf(table, row, soort, numbersOf));
        for (const { row: wrong, computed } of deviations(rows, [SUM], [], (row, sum) => row.stated === sum)) {
          const figure = model.index
            .figuresOfRow(table, wrong.row.row)
            .find((one) => one.grootheid === "prognose" && one.soort === soort);
          if (figure === undefined) continue;
          const { stated, realisatie, mutatie } = wrong;
          yield draftAt(figure.at, {
            found: formatPlaces(stated),
            expected: formatPlaces(computed),
            params: { naam: figure.gebied.text, stated, realisatie, mutatie },
          });
        }
      }
    }

    function numbersOf(
      table: Table,
      row: TableRow,
      grootheid: "prognose" | "realisatie",
      soort: Soort | "totaal",
    ): number | null {
      return (
        numbersInRow(
          model.index.figuresOfRow(table, row.row).filter((figure) => figure.soort === soort),
          grootheid,
          soort,
        ).at(-1) ?? null
      );
    }
  },
};

function rowOf(
  table: Table,
  row: TableRow,
  soort: Soort | "totaal",
  numberOf: (
    table: Table,
    row: TableRow,
    grootheid: "prognose" | "realisatie",
    soort: Soort | "totaal",
  ) => number | null,
): Row[] {
  const reading = row.cells.find(
    ({ column }) => (column.role === "mutaties" || column.role === "aantal") && (column.soort ?? "totaal") === soort,
  )?.reading;
  const [stated, realisatie] = [numberOf(table, row, "prognose", soort), numberOf(table, row, "realisatie", soort)];
  if (
    row.kind !== "data" ||
    stated === null ||
    realisatie === null ||
    reading?.kind !== "amount" ||
    reading.value === null
  )
    return [];
  return [{ row, stated, realisatie, mutatie: reading.value }];
}
