// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import type { Table, TableCell } from "../../tabs/table";
import { cellUnder } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface TypedTotalParams {
  readonly value: number;
  /** What the neighbours are: the rest of a total row, or the rest of a column that is computed. */
  readonly among: "rij" | "kolom";
  readonly header: string;
  readonly formulas: number;
}

/** A computed column has formulas in at least this share of its rows. */
const COMPUTED = 0.75;
const FEWEST_FORMULAS = 3;

/** A number typed where the neighbours are formulas: it stays as it is when the rows change. */
export const getyptTotaal: Rule<TypedTotalParams, "table"> = {
  id: "rekenen.getypt-totaal",
  title: "Getypt getal tussen formules",
  checks: "In een totaalregel of een kolom met formules staat één getal dat getypt is.",
  reason: "Een getypt totaal verandert niet mee als een regel verandert.",
  source: { kind: "excel", reference: null },
  severity: "waarschuwing",
  each: "table",
  in: "alle",
  sentence: ({ value, among, header, formulas }) =>
    `Hier is ${formatPlaces(value)} getypt, terwijl ${formulas === 1 ? "de andere cel" : `${String(formulas)} andere cellen`} in deze ${among}${among === "kolom" ? ` “${header}”` : ""} ${formulas === 1 ? "een formule heeft" : "een formule hebben"}.`,
  *check(table) {
    for (const { cell, among, formulas } of typedIn(table)) {
      const value = numberOf(cell);
      if (value !== null)
        yield draftAt(cell.at, {
          found: formatPlaces(value),
          params: { value, among, header: cell.column.header, formulas },
        });
    }
  },
};

interface Typed {
  readonly cell: TableCell;
  readonly among: TypedTotalParams["among"];
  readonly formulas: number;
}

function typedIn(table: Table): Typed[] {
  const written = table.rows.some(({ cells }) => cells.some(({ formula }) => formula !== ""));
  return written ? [...typedInTotalRows(table), ...typedInColumns(table)] : [];
}

function typedInTotalRows({ rows }: Table): Typed[] {
  return rows
    .filter(({ kind }) => kind === "total")
    .flatMap(({ cells }) =>
      split(
        cells.filter(isCount),
        "rij",
        ({ formulas, typed }) => formulas.length > 0 && formulas.length >= typed.length,
      ),
    );
}

/** Columns that each row computes: totals, differences, percentages and prognoses. */
function typedInColumns(table: Table): Typed[] {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  return table.columns
    .filter(
      ({ role, soort }) => soort === "totaal" || role === "verschil" || role === "percentage" || role === "prognose",
    )
    .flatMap((column) => {
      const cells = rows.map((row) => cellUnder(table, row, column)).filter((cell) => cell !== undefined);
      const counts = cells.filter(isCount);
      return split(
        counts,
        "kolom",
        ({ formulas }) => formulas.length >= FEWEST_FORMULAS && formulas.length >= counts.length * COMPUTED,
      );
    });
}

function split(
  cells: readonly TableCell[],
  among: Typed["among"],
  computed: (parts: { formulas: TableCell[]; typed: TableCell[] }) => boolean,
): Typed[] {
  const formulas = cells.filter(({ formula }) => formula !== "");
  const typed = cells.filter(({ formula }) => formula === "");
  return computed({ formulas, typed }) ? typed.map((cell) => ({ cell, among, formulas: formulas.length })) : [];
}

const isCount = (cell: TableCell): boolean => numberOf(cell) !== null;

function numberOf({ reading }: TableCell): number | null {
  if (reading.kind === "amount") return reading.value;
  return reading.kind === "percentage" ? reading.percent : null;
}
