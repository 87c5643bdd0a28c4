// SPDX-License-Identifier: EUPL-1.2

import type { Table, TableCell, TableRow } from "../../tabs/table";
import { asideText } from "../../tabs/whole-row";
import { rowLabel } from "../../gemeenten/total-label";
import { once } from "./once";

/** The rows of a table that have places but no name, so that no reader can tell whose they are. */
export const unnamedRows = once((table: Table): readonly TableRow[] => {
  // An uitruil without its first side has a rule of its own.
  if (table.kind === "uitruil") return [];
  const nameless = table.rows.filter(
    (row) => row.kind === "note" && row.cells.some(hasPlaces) && row.cells.every(isNameless),
  );
  return nameless.length === 0 ? nameless : withoutSilentTotals(table, new Set(nameless));
});

/** The rows that are no gebied, and that a total may count all the same: without a name, or with what is left over. */
export const rowsBesideNames = once((table: Table): readonly TableRow[] => [
  ...unnamedRows(table),
  ...table.rows.filter((row) => row.kind === "aside" && rowLabel(asideText(row) ?? "") === "rest"),
]);

const hasPlaces = ({ reading }: TableCell): boolean =>
  (reading.kind === "amount" && reading.value !== null) || reading.kind === "pair";

const NAMES = new Set<string | null>(["gemeente", "code", "regio", "provincie", "label", "van"]);
const isNameless = ({ column, reading }: TableCell): boolean => !NAMES.has(column.role) || reading.kind === "blank";

/** A total row without a label is none: each of its numbers is the sum of those above. */
function withoutSilentTotals({ rows, columns }: Table, nameless: ReadonlySet<TableRow>): TableRow[] {
  const sums = columns.map(() => [0, 0]);
  return rows.filter((row) => {
    if (row.kind === "data") row.cells.forEach((cell, index) => add(sums[index] ?? [], numbersOf(cell)));
    return (
      nameless.has(row) &&
      !row.cells.every((cell, index) => numbersOf(cell).every((number, side) => number === sums[index]?.[side]))
    );
  });
}

function add(sums: number[], numbers: readonly number[]): void {
  for (const [side, number] of numbers.entries()) sums[side] = (sums[side] ?? 0) + number;
}

function numbersOf({ reading }: TableCell): readonly number[] {
  if (reading.kind === "pair") return [reading.regulier ?? 0, reading.amv ?? 0];
  return reading.kind === "amount" && reading.value !== null ? [reading.value] : [];
}
