// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { isSubtotal } from "../../gemeenten/total-label";
import type { Model } from "../../model";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table, TableCell, TableRow } from "../../tabs/table";
import { Addends, keptIn } from "./addends";
import { cellUnder } from "./cells";
import { halvesBeside, sameColumns } from "./halves";
import { once } from "./once";
import { rowsBesideNames } from "./unnamed-rows";

/** A number in a total row of a column that holds no figures: changes, places of locaties, differences. */
export interface CellTotal {
  readonly cell: TableCell;
  readonly label: string;
  readonly stated: number;
  /** Null where a number in it is missing. */
  readonly computed: number | null;
  readonly rows: number;
  /** False where its words do not tell which rows are in it. */
  readonly isSure: boolean;
}

/**
 * The totals of such columns that are, as far as is known, neither the sum of all rows above them, those of other halves included, nor of those since the total before.
 *
 * @param without rows that are not added up
 */
export function* cellTotals(model: Model, table: Table, without: ReadonlySet<number>): Generator<CellTotal> {
  // Where the lines are grootheden, the numbers are figures.
  if (table.columns.some(({ role }) => role === "label") || !table.rows.some(({ kind }) => kind === "total")) return;
  const halves = halvesBeside(model, table);
  for (const column of table.columns) if (isAdded(column)) yield* wrongInColumn(model, table, column, halves, without);
}

function isAdded({ role, soort }: Column): boolean {
  if ((GROOTHEID_ROLES as readonly (string | null)[]).includes(role) || soort === "beide") return false;
  return (
    role === "aantal" ||
    role === "plaatsen" ||
    role === "mutaties" ||
    role === "verschil" ||
    (role === null && soort !== null)
  );
}

function* wrongInColumn(
  { gebieden }: Model,
  table: Table,
  column: Column,
  halves: readonly Table[],
  hidden: ReadonlySet<number>,
): Generator<CellTotal> {
  const addends = new Addends();
  const whole = new Addends();
  for (const half of halves) {
    const alike = half.columns.find((one) => sameColumns(half, one.column, table, column.column));
    if (alike !== undefined) for (const row of half.rows) if (!hidden.has(row.row)) addTo(whole, half, row, alike);
  }
  if (halves.length > 0) for (const row of table.rows) if (!hidden.has(row.row)) addTo(whole, table, row, column);
  const isOfAll = halves.length > 0 && halves.every(({ rows }) => rows.every(({ kind }) => kind !== "total"));
  for (const row of table.rows) {
    if (!hidden.has(row.row)) addTo(addends, table, row, column);
    if (row.kind !== "total") continue;
    const cell = cellUnder(table, row, column);
    const stated = cell === undefined ? null : numberOf(cell);
    // A tekort never goes below 0 in a row, but the total row may net it.
    if (
      cell !== undefined &&
      stated !== null &&
      row.without !== null &&
      !(column.role === "verschil" && netted(row, stated))
    ) {
      const kept = keptIn(row, gebieden);
      const { above, since } = addends.sets(kept);
      const ofAll = whole.sets(kept).above;
      const gebied = row.gebied === null ? null : foundGebied(row.gebied);
      const own = gebied === null ? [] : addends.sets(keptIn({ parts: [gebied], ...row }, gebieden)).above;
      // With a row without a name among them where the named ones are its own.
      const parts = own[0]?.rows === since.at(-1)?.rows ? [...since, ...own] : [...own, ...since];
      const isPart = gebied !== null || isSubtotal(labelOf(row));
      const all = isOfAll ? [...ofAll, ...above] : [...above, ...ofAll];
      const sets = (isPart ? [...parts, ...all] : [...all, ...since]).filter(({ rows }) => rows > 0);
      const [first] = sets;
      if (first !== undefined && !sets.some(({ sum }) => sum === stated))
        yield { cell, label: labelOf(row), stated, computed: first.sum, rows: first.rows, isSure: row.parts !== null };
    }
    addends.close();
  }
}

function addTo(addends: Addends, table: Table, row: TableRow, column: Column): void {
  const named = row.kind === "data";
  if (!named && !unnamed(table).has(row)) return;
  const cell = cellUnder(table, row, column);
  const places = cell === undefined || cell.reading.kind === "blank" ? 0 : numberOf(cell);
  addends.add({ places, gebied: row.gebied === null ? null : foundGebied(row.gebied), named });
}

const unnamed = once((table: Table) => new Set(rowsBesideNames(table)));

function labelOf({ cells }: TableRow): string {
  const label = cells.find(({ reading }) => reading.kind === "text")?.reading;
  return label?.kind === "text" ? label.text : "";
}

/** True where the number is the difference of two others of its row, or 0 where that would be less. */
function netted(row: TableRow, stated: number): boolean {
  const numbers = numbersIn(row);
  return [...numbers].some((left) => numbers.has(left - stated)) || (stated === 0 && numbers.size > 0);
}

const numbersIn = once(({ cells }: TableRow) => new Set(cells.flatMap((cell) => numberOf(cell) ?? [])));

const numberOf = ({ reading }: TableCell): number | null => (reading.kind === "amount" ? reading.value : null);
