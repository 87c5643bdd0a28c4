// SPDX-License-Identifier: EUPL-1.2

import type { Announced } from "../../gemeenten/cyclus/cycli";
import { cyclusInCell } from "../headers/cyclus-words";
import { findSpan, yearSpan } from "../cells/day-span";
import { cellOf, cellText, dateIn } from "../row-cells";
import type { Table, TableCell, TableRow } from "../table";
import type { KindRows } from "./kind";

/** The dates of the steps of each cyclus. */
export const cyclus: KindRows = {
  kind: "cyclus",
  keys: [],
  lines: false,
  figures: false,
  read: (table) => ({
    cyclus: table.rows.flatMap((row) => {
      const number = cyclusInCell(cellText(cellOf(row, "cyclus")) ?? "");
      if (row.kind !== "data" || number === null) return [];
      return stepsOf(row, table).map(({ stap, cell }) => {
        const { reading } = cell;
        const step = { cyclus: number, stap, date: dateIn(cell), at: cell.at, table };
        if (reading.kind === "unreadable") return { ...step, unreadable, ...announcedIn(reading.text) };
        return reading.kind === "error" || (reading.kind === "date" && step.date === null)
          ? { ...step, unreadable }
          : step;
      });
    }),
  }),
};

const unreadable = true;

/** "Eind 2026" is no day to count with, but tells when to expect the step. */
function announcedIn(text: string): { readonly announced?: Announced } {
  const found = findSpan(text) ?? yearSpan(text);
  if (found?.span === undefined) return {};
  const { first, last, stand } = found.span;
  return { announced: { words: found.text, first: stand ?? first, last } };
}

/** One step in a row, or each in a column of its own. */
function stepsOf(row: TableRow, { columns }: Table): readonly { stap: string; cell: TableCell }[] {
  if (!columns.some(({ role }) => role === "stap"))
    return row.cells.flatMap((cell) => (cell.column.role === "datum" ? [{ stap: cell.column.header, cell }] : []));
  const cell = cellOf(row, "datum") ?? cellOf(row, "peildatum");
  const stap = cellText(cellOf(row, "stap"));
  return cell === null || stap === null ? [] : [{ stap, cell }];
}
