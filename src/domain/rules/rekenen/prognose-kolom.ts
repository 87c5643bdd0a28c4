// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import type { FigureIndex } from "../../figures/figure-index";
import type { Column, Table, TableRow } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import { RowNumbers } from "../lib/row-numbers";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { judge, type Formula, type Judged } from "../lib/column-formula";

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
export const prognoseKolom: Rule<PrognoseColumnParams, "table"> = {
  id: "rekenen.prognose-kolom",
  title: "Kolom prognose klopt niet",
  checks: "Een prognose is niet de realisatie plus de mutatie in dezelfde regel.",
  reason: "De kolom hoort in elke regel hetzelfde uit te rekenen.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ stated, realisatie, mutatie }) =>
    `Hier staat ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutatie < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(realisatie + mutatie)}.`,
  *check(table, { index }) {
    if (!table.columns.some(isChange)) return;
    for (const soort of ["regulier", "amv", "totaal"] as const) {
      const rows = table.rows.flatMap((row) => rowOf(index, table, row, soort));
      for (const { row: wrong, computed } of wrongIn(rows)) {
        const figure = index
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
  },
};

const wrongIn = (rows: readonly Row[]): Judged<Row, Formula<Row>>["wrong"] =>
  judge(rows, { usual: [SUM], sure: [] }, (row, sum) => row.stated === sum).wrong;

const isChange = ({ role }: Column): boolean => role === "mutaties" || role === "aantal";

function rowOf(index: FigureIndex, table: Table, row: TableRow, soort: SoortOfTotaal): Row[] {
  const reading = row.cells.find(({ column }) => isChange(column) && (column.soort ?? "totaal") === soort)?.reading;
  if (row.kind !== "data" || reading?.kind !== "amount" || reading.value === null) return [];
  const ofSoort = new RowNumbers(index.figuresOfRow(table, row.row).filter((figure) => figure.soort === soort));
  const [stated, realisatie] = [ofSoort.newest("prognose", soort), ofSoort.newest("realisatie", soort)];
  return stated === null || realisatie === null ? [] : [{ row, stated, realisatie, mutatie: reading.value }];
}
