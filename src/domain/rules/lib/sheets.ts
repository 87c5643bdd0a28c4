// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { ownFormulas } from "../../sheet/own-formulas";
import type { CellRef, CellType, CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { PAIR } from "../../tabs/cells/pair";
import { kindOfName } from "../../tabs/kind-of-name";
import type { Table } from "../../tabs/table";
import { once } from "./once";

/** Fewer rows with numbers than this are a note or a key, not a table. */
const FEWEST_ROWS = 3;

/** A sheet with the tables that were recognised on it. */
export interface Tab {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly Table[];
  /** Those about others, see `Records`. */
  readonly others: readonly Table[];
}

/** The sheets of the workbook, in its order. */
export const tabsOf = once(({ snapshot, records }: Model): readonly Tab[] => {
  const tabs = snapshot.sheets.map((sheet) => ({ sheet, tables: [] as Table[], others: [] as Table[] }));
  const byName = new Map(tabs.map((tab) => [tab.sheet.name, tab]));
  for (const table of records.tables) byName.get(table.tab)?.tables.push(table);
  for (const table of records.others) byName.get(table.tab)?.others.push(table);
  return tabs;
});

/** The row numbers (of the sheet, from 0) that hold a number, or "regulier/amv" as text. */
export const rowsWithNumbers = once((sheet: SheetSnapshot): readonly number[] =>
  sheet.values.flatMap((row, index) => {
    const holds = row.some((value) => typeof value === "number" || (typeof value === "string" && PAIR.test(value)));
    return holds ? [sheet.used.row + index] : [];
  }),
);

/** True where a sheet has rows with words and numbers together. */
export const looksLikeData = once((sheet: SheetSnapshot): boolean => hasData(sheet, rowsWithNumbers(sheet)));

function hasData({ values, used }: SheetSnapshot, rows: readonly number[]): boolean {
  const worded = rows.filter((row) =>
    values[row - used.row]?.some((value) => typeof value === "string" && /\p{L}/u.test(value)),
  );
  return worded.length >= FEWEST_ROWS;
}

/** True where there are such rows besides those of answers: of SPREIDING formulas, and of what stands below one. */
const hasOwnData = once((sheet: SheetSnapshot): boolean => {
  const topOf = new Map<number, number>();
  for (const { row, column } of ownFormulas(sheet)) if (!topOf.has(column)) topOf.set(column, row);
  const [top, left] = [Math.min(...topOf.values()), Math.min(...topOf.keys())];
  const isAnswered = (row: number): boolean =>
    [...topOf].some(
      ([column, first]) => first <= row && sheet.values[row - sheet.used.row]?.[column - sheet.used.column] !== "",
    );
  const own = rowsWithNumbers(sheet).filter(
    (row) =>
      !isAnswered(row) &&
      (row < top ||
        sheet.values[row - sheet.used.row]?.some(
          (value, c) => typeof value === "number" && c + sheet.used.column < left,
        )),
  );
  return hasData(sheet, own);
});

const namesOfTabs = once((cells: readonly CellRef[]): ReadonlySet<string> => new Set(cells.map(({ tab }) => tab)));

/** True for a sheet that shows what SPREIDING formulas answer, or answered before they became values: a monitor, not a source. */
export function isMonitor({ converted }: Pick<Model, "converted">, sheet: SheetSnapshot): boolean {
  return namesOfTabs(converted).has(sheet.name) || ownFormulas(sheet).length > 0;
}

/** True for a monitor on which nothing else stands that may be a source. */
export const isOnlyMonitor = (model: Pick<Model, "converted">, sheet: SheetSnapshot): boolean =>
  isMonitor(model, sheet) && (ownFormulas(sheet).length === 0 || !hasOwnData(sheet));

export interface SheetCell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly type: CellType;
}

/** The cells of a sheet, read or not, that hold more than a number: a text, an error or a formula. */
export function wordedCells({ name, used, values, text, formulas, types }: SheetSnapshot): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const [r, row] of values.entries()) {
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? "";
      if (formula === "" && (typeof value !== "string" || value === "")) return;
      const at = { tab: name, row: used.row + r, column: used.column + c };
      cells.push({ at, value, text: text[r]?.[c] ?? "", formula, type: types[r]?.[c] ?? "blank" });
    });
  }
  return cells;
}

/** True for a visible sheet with data in which no table was recognised and that the user did not set aside. Of one that is named as a known kind one row is enough. */
export function isUnrecognised(model: Model, { sheet, tables, others }: Tab): boolean {
  return (
    sheet.visible &&
    tables.length + others.length === 0 &&
    model.settings.tabKinds[sheet.name] !== "geen" &&
    !isOnlyMonitor(model, sheet) &&
    (looksLikeData(sheet) || (rowsWithNumbers(sheet).length > 0 && kindOfName(sheet.name) !== null))
  );
}
