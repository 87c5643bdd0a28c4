// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { isSetAside } from "../../settings";
import { callsOwnFunction } from "../../sheet/own-functions";
import { mapRows } from "../../sheet/map-rows";
import type { CellRef, CellType, CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { PAIR } from "../../tabs/cells/pair";
import { isUitvraag } from "../../tabs/is-uitvraag";
import { kindOfName } from "../../tabs/kind-of-name";
import type { Table } from "../../tabs/table";
import { once } from "./once";
import { ownValue } from "../../sheet/own-value";

/** Fewer rows with numbers than this are a note or a key, not a table. */
const FEWEST_ROWS = 3;

/** A sheet with the tables that were recognised on it. */
export interface Tab {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly Table[];
  /** Those about others, see `Records`. */
  readonly others: readonly Table[];
  /** What is read of soorten beside the taakstelling: tables about others, and rows and columns of tables of the taakstelling. */
  readonly beside: readonly Table[];
}

/** The sheets of the workbook, in its order. */
export const tabsOf = once(({ counted, records, index }: Model): readonly Tab[] => {
  const tabs = counted.sheets.map((sheet) => ({
    sheet,
    tables: [] as Table[],
    others: [] as Table[],
    beside: [] as Table[],
  }));
  const byName = new Map(tabs.map((tab) => [tab.sheet.name, tab]));
  for (const table of records.tables) byName.get(table.tab)?.tables.push(table);
  for (const table of records.others) byName.get(table.tab)?.others.push(table);
  for (const soort of index.andereSoorten)
    for (const table of index.of(soort).records.tables) byName.get(table.tab)?.beside.push(table);
  return tabs;
});

/** The row numbers (of the sheet, from 0) that hold a number, or "regulier/amv" as text. */
export const rowsWithNumbers = once(({ values, used }: SheetSnapshot): readonly number[] => {
  const holds = mapRows(values, (row) =>
    row.some((value) => typeof value === "number" || (typeof value === "string" && PAIR.test(value))),
  );
  return holds.flatMap((has, index) => (has ? [used.row + index] : []));
});

/** True where a sheet has rows with words and numbers together. */
export const looksLikeData = once((sheet: SheetSnapshot): boolean => {
  let rows = 0;
  for (const row of rowsWithNumbers(sheet)) {
    const values = sheet.values[row - sheet.used.row] ?? [];
    if (values.some((value) => typeof value === "string" && /\p{L}/u.test(value))) rows += 1;
  }
  return rows >= FEWEST_ROWS;
});

const asksSpreiding = once(({ formulas }: SheetSnapshot): boolean =>
  mapRows(formulas, (row) => row.some((formula) => formula !== "" && callsOwnFunction(formula))).includes(true),
);
const namesOfTabs = once((cells: readonly CellRef[]): ReadonlySet<string> => new Set(cells.map(({ tab }) => tab)));

/** True for a sheet that shows what SPREIDING formulas answer, or answered before they became values: a monitor, not a source. */
export function isMonitor({ converted }: Pick<Model, "converted">, sheet: SheetSnapshot): boolean {
  return namesOfTabs(converted).has(sheet.name) || asksSpreiding(sheet);
}

/** True for a list that went out to a regio, unless the user says that it is to be read. */
export const isOpenUitvraag = ({ settings }: Pick<Model, "settings">, { name, values }: SheetSnapshot): boolean =>
  ownValue(settings.tabKinds, name) === undefined && isUitvraag(values);

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
  const isFilled = mapRows(values, (row) => row.some((value) => value !== ""));
  const asks = mapRows(formulas, (row) => row.some((formula) => formula !== ""));
  for (const [r, row] of values.entries()) {
    if (isFilled[r] !== true && asks[r] !== true) continue;
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
    !isSetAside(model.settings, sheet.name) &&
    !isMonitor(model, sheet) &&
    !isOpenUitvraag(model, sheet) &&
    (looksLikeData(sheet) || (rowsWithNumbers(sheet).length > 0 && kindOfName(sheet.name) !== null))
  );
}
