// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied } from "../../gemeenten/gebied";
import { totalledApart } from "../../gemeenten/total-label";
import type { Model } from "../../model";
import { usablePlaces } from "../../tabs/cells/read-places";
import { andereSoortIn } from "../../tabs/headers/subjects";
import { soortOfRow } from "../../tabs/kinds/figures";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { Column, Table, TableRow } from "../../tabs/table";
import type { CellTotal } from "./cell-totals";
import { cellUnder } from "./cells";
import { grootheidColumns } from "./grootheid-columns";

/** A number in a row with a soort of its own. */
interface Part {
  readonly places: number | null;
  /** What its column Soort says: "regulier", "amv", "oekraine", or null for another group. */
  readonly soort: string | null;
  readonly gebied: Gebied | null;
}

/**
 * The totals over all soorten of a table with a row for each soort, that are neither what regulier and amv come to nor what all rows
 * together do, or not the one that their words name ("Totaal excl. Oekraïne").
 *
 * @param without rows that are not added up
 */
export function* soortTotals(model: Model, table: Table, without: ReadonlySet<number>): Generator<CellTotal> {
  const { columns, rows } = table;
  const has = (...roles: readonly Column["role"][]): boolean => columns.some(({ role }) => roles.includes(role));
  if (!has("soort") || has("peildatum", "cyclus", "label") || !rows.some(({ kind }) => kind === "total")) return;
  // Where a row gives a totaal of its own, that is what a total adds up.
  if (rows.some((row) => row.kind === "data" && soortOfRow(row) === "totaal")) return;
  for (const column of grootheidColumns(table).all)
    if (column.soort === null) yield* wrongInColumn(model, table, column, without);
}

function* wrongInColumn(
  { gebieden }: Model,
  table: Table,
  column: Column,
  hidden: ReadonlySet<number>,
): Generator<CellTotal> {
  const parts: Part[] = [];
  let sinceAt = 0;
  for (const row of table.rows) {
    const cell = cellUnder(table, row, column);
    const number = cell?.reading.kind === "amount" ? usablePlaces(cell.reading.value) : null;
    if (row.kind === "data" && !hidden.has(row.row)) parts.push({ places: number, ...ofRow(row) });
    if (row.kind !== "total") continue;
    const label = row.gebied?.text ?? "";
    const counted = countedIn(row, label);
    if (cell !== undefined && number !== null && counted !== null) {
      const gebied = row.gebied === null ? null : foundGebied(row.gebied);
      const codes = gebied === null ? null : new Set(gebieden.gemeentenOf(gebied).map(({ code }) => code));
      const isInside = (part: Part): boolean =>
        codes === null ||
        (part.gebied !== null && gebieden.gemeentenOf(part.gebied).every(({ code }) => codes.has(code)));
      const inside = parts.filter(isInside);
      const sets = [inside, parts.slice(sinceAt)]
        .flatMap((of) => counted.map((counts) => of.filter(({ soort }) => counts(soort))))
        .filter(({ length }) => length > 0);
      const sums = sets.map(sumOf);
      const [computed, first] = [sums[0], sets[0]];
      if (computed !== undefined && first !== undefined && !sums.includes(number) && !sums.includes(null))
        yield { cell, label, stated: number, computed, rows: first.length, isSure: true };
    }
    sinceAt = parts.length;
  }
}

type Counts = (soort: string | null) => boolean;

const ASIEL: Counts = (soort) => soort === "regulier" || soort === "amv";
const ALL: Counts = () => true;

/** Which soorten a total may count; null where it is of one, or where its words name other parts. */
function countedIn(row: TableRow, label: string): readonly Counts[] | null {
  if (row.without !== undefined || row.parts !== undefined || soortOfRow(row) !== "totaal") return null;
  const apart = totalledApart(label);
  if (apart === null) return andereSoortIn(label) === null ? [ALL, ASIEL] : null;
  const named = apart.what.split(/[,;/+&]|\ben\b/).map((part) => andereSoortIn(part.trim()));
  if (named.includes(null)) return null;
  const isNamed: Counts = (soort) => (named as readonly (string | null)[]).includes(soort);
  return [apart.leftOut ? (soort) => !isNamed(soort) : (soort) => ASIEL(soort) || isNamed(soort)];
}

function ofRow(row: TableRow): Pick<Part, "soort" | "gebied"> {
  const own = soortOfRow(row);
  const gebied = row.gebied === null ? null : foundGebied(row.gebied);
  return { soort: own ?? andereSoortIn(cellText(cellOf(row, "soort")) ?? ""), gebied };
}

const sumOf = (parts: readonly Part[]): number | null =>
  parts.reduce<number | null>((sum, { places }) => (sum === null || places === null ? null : sum + places), 0);
