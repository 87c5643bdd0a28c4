// SPDX-License-Identifier: EUPL-1.2

import type { Figure, Grootheid } from "../records";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { usablePlaces } from "../cells/read-places";
import { cyclusNamedIn, soortOf } from "../headers/vocabulary";
import { soortInName } from "../row-cells";
import type { Column, Table, TableCell, TableRow } from "../table";
import { GROOTHEID_ROLES } from "./kind";

/** The figures of a table whose rows are gebieden and whose columns are grootheden. */
export function figuresOfColumns(table: Table): Figure[] {
  return table.rows
    .filter((row) => row.kind === "data" || row.kind === "total")
    .flatMap((row) => row.cells.flatMap((cell) => figuresOfCell(table, row, cell)));
}

function figuresOfCell(table: Table, row: TableRow, cell: TableCell): Figure[] {
  const grootheid = measureOf(cell.column);
  if (grootheid === null || row.gebied === null) return [];
  const date =
    cell.column.date?.date ??
    dateOfRow(row) ??
    (grootheid === "realisatie" || grootheid === "stand" ? (table.peildatum?.date ?? null) : null);
  const cyclus = cyclusOfRow(row) ?? cyclusNamedIn(cell.column.header) ?? table.cyclus;
  const rowSoort = soortOfRow(row);
  // A row of another soort, as "ontheemden", is no figure of this monitor.
  if (rowSoort === null) return [];
  return amountsOf(cell, rowSoort).map(({ soort, ...amount }) => ({
    grootheid,
    gebied: row.gebied ?? { text: "", resolution: { status: "unknown", nearest: null }, at: cell.at },
    soort,
    date,
    cyclus,
    ...amount,
    total: row.kind === "total",
    at: cell.at,
    table,
  }));
}

const measureOf = (column: Column): Grootheid | null => GROOTHEID_ROLES.find((role) => role === column.role) ?? null;

/** The numbers of one cell: two for a pair, one otherwise; unknown ones have places null. A blank cell of a data row counts as unknown. */
export function amountsOf(
  cell: TableCell,
  otherwise: SoortOfTotaal = "totaal",
): Pick<Figure, "soort" | "places" | "percentage" | "difference">[] {
  const { reading, column } = cell;
  const unknown = { places: null, percentage: null, difference: null };
  if (column.soort === "beide") {
    const pair = reading.kind === "pair" ? reading : { regulier: null, amv: null };
    return [
      { ...unknown, soort: "regulier", places: usablePlaces(pair.regulier) },
      { ...unknown, soort: "amv", places: usablePlaces(pair.amv) },
    ];
  }
  const soort: SoortOfTotaal = column.soort ?? otherwise;
  if (reading.kind !== "amount") return [{ ...unknown, soort }];
  return [
    { soort, places: usablePlaces(reading.value), percentage: reading.percentage, difference: reading.difference },
  ];
}

/** What the column Soort says of a row with a soort of its own; `totaal` without such a column, null where it names another soort. */
export function soortOfRow(row: TableRow): SoortOfTotaal | null {
  const named = soortOf(soortInName(row.cells) ?? "");
  if (named === "regulier" || named === "amv") return named;
  const reading = row.cells.find((cell) => cell.column.role === "soort")?.reading;
  if (reading === undefined || (row.kind === "total" && reading.kind === "blank")) return "totaal";
  const soort = reading.kind === "text" ? soortOf(reading.text) : null;
  return soort === "beide" ? "totaal" : soort;
}

function dateOfRow(row: TableRow): string | null {
  const reading = row.cells.find((cell) => cell.column.role === "peildatum")?.reading;
  return reading?.kind === "date" ? reading.date : null;
}

function cyclusOfRow(row: TableRow): number | null {
  const reading = row.cells.find((cell) => cell.column.role === "cyclus")?.reading;
  const digits = reading?.kind === "text" ? /\d+/.exec(reading.text)?.[0] : undefined;
  return digits === undefined ? null : Number(digits);
}
