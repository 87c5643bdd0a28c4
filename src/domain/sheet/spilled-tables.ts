// SPDX-License-Identifier: EUPL-1.2

import { callsOwnFunction } from "./own-functions";
import type { CellRef, SheetSnapshot } from "./snapshot";

/** The headers of the functions that answer with a table of their own; that of a prognose is followed by its day. */
export const TABLE_HEADERS = {
  OVERZICHT: ["Gemeente", "Taakstelling", "Realisatie", "Gap", "Realisatiegraad", "Prognose", "Status"],
  SLUITHET: ["Gebied", "Opgave", "In mindering", "Restopgave", "Bod", "Nog geen bod", "Rest", "Sluit het?"],
} as const;

const TABLES: readonly (readonly string[])[] = Object.values(TABLE_HEADERS);
/** A header as these tables have it: not the sentence of HERKOMST that starts with the same word. */
const HEADER = /^(\p{L}[\p{L} ]*?\??)(?: regulier| amv| totaal| vanaf stand| \d[\d-]*)*$/u;
const headerIn = (value: unknown): string => HEADER.exec(String(value))?.[1] ?? "";

/**
 * The sheet as if the tables of OVERZICHT and SLUITHET were not on it, whole or a part of their columns: they show what other tabs say. The one
 * sheet where it has none. What stands right against such a table is somebody's own from the first column that its header does not have.
 * @param converted the cells in which a SPREIDING formula became its value
 */
export function withoutTables(sheet: SheetSnapshot, converted: readonly CellRef[]): SheetSnapshot {
  const { used, values, formulas } = sheet;
  const became = new Set(
    converted.map(({ row, column }) => `${String(row - used.row)},${String(column - used.column)}`),
  );
  const filled = (r: number, c: number): boolean => formulas[r]?.[c] === "" && (values[r]?.[c] ?? "") !== "";
  const gone = new Map<number, Set<number>>();
  for (const [r, row] of formulas.entries())
    for (const [c, formula] of row.entries()) {
      const isAnswer =
        formula === "" ? became.size > 0 && became.has(`${String(r)},${String(c)}`) : callsOwnFunction(formula);
      if (!isAnswer || gone.get(r)?.has(c) === true) continue;
      const columns = columnsFrom(values[r] ?? [], c, (at) => filled(r, at));
      if (columns.length === 0) continue;
      for (let down = r; down === r || columns.some((column) => filled(down, column)); down += 1)
        gone.set(down, new Set([...(gone.get(down) ?? []), ...columns]));
    }
  return gone.size === 0 ? sheet : blanked(sheet, gone);
}

/** As far as the headers of one table go on, each of them once: a second one is that of another table. Empty where none starts there. */
function columnsFrom(row: readonly unknown[], first: number, isFilled: (column: number) => boolean): number[] {
  const left = new Set(TABLES.find((table) => table.includes(headerIn(row[first]))));
  const columns: number[] = [];
  for (let next = first; next === first || isFilled(next); next += 1) {
    if (!left.delete(headerIn(row[next]))) break;
    columns.push(next);
  }
  return columns;
}

function blanked(sheet: SheetSnapshot, gone: ReadonlyMap<number, ReadonlySet<number>>): SheetSnapshot {
  const clear = <T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    rows.map((row, r) => {
      const columns = gone.get(r);
      return columns === undefined ? row : row.map((cell, c) => (columns.has(c) ? blank : cell));
    });
  return {
    ...sheet,
    values: clear(sheet.values, ""),
    text: clear(sheet.text, ""),
    formulas: clear(sheet.formulas, ""),
    types: clear(sheet.types, "blank"),
  };
}
