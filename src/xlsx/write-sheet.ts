// SPDX-License-Identifier: EUPL-1.2

import type { Cell, ConditionalRule, WriteSheet } from "hucre";
import { areaAddress } from "../domain/sheet/addresses";
import { largest } from "../domain/sheet/extremes";
import { callsOwnFunction } from "../domain/sheet/own-functions";
import { toFileNotation } from "./add-in-functions";
import { pixelsToCharacters, pixelsToPoints } from "./measures-of-size";
import type { FileCell, FileLink, FileSheet } from "./workbook-file";
import { writeStyle, type LookGround } from "./write-style";

/** A sheet in the terms of the writer of files. */
export function writeSheet(sheet: FileSheet, ground: LookGround): WriteSheet {
  const { rules, protection, ...beside } = sheet.beside ?? {};
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = beside.pageSetup ?? {};
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of Object.entries({ ...sheet.rowHeights, ...sheet.fittedHeights }))
    rowDefs.set(Number(row), { height: pixelsToPoints(height) });
  for (const row of sheet.hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  return {
    name: sheet.name,
    cells: writeCells(sheet, ground),
    columns: writeColumns(sheet),
    rowDefs,
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { freezePane: { ...sheet.frozen } }),
    ...(sheet.protected && { protection: { ...protection, sheet: true } }),
    ...(sheet.hidden && { hidden: true }),
    ...beside,
    ...(beside.pageSetup !== undefined && { pageSetup }),
    ...(beside.conditionalRules !== undefined && { conditionalRules: beside.conditionalRules.map(asStored) }),
    ...(sheet.charts !== undefined && { charts: sheet.charts.map(({ chart }) => chart) }),
  };
}

/** Excel stores the functions of an add-in by another name in rules too. */
function asStored(rule: ConditionalRule): ConditionalRule {
  const { formula } = rule;
  if (formula === undefined) return rule;
  return { ...rule, formula: typeof formula === "string" ? toFileNotation(formula) : formula.map(toFileNotation) };
}

type CellsByPlace = Map<string, Partial<Cell>>;

function writeCells(sheet: FileSheet, ground: LookGround): CellsByPlace {
  const cells: CellsByPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), writeCell(cell, ground)]));
  const add = (place: { row: number; column: number }, more: Partial<Cell>): void =>
    void cells.set(keyOf(place), { ...(cells.get(keyOf(place)) ?? { value: null }), ...more });
  for (const note of sheet.notes ?? []) add(note, { comment: { text: note.text } });
  for (const link of sheet.links ?? []) add(link, { hyperlink: writeLink(link) });
  return cells;
}

const writeLink = ({ target, location, tooltip }: FileLink): NonNullable<Cell["hyperlink"]> => ({
  target,
  ...(location !== undefined && { location }),
  ...(tooltip !== undefined && { tooltip }),
});

function writeCell(cell: FileCell, ground: LookGround): Partial<Cell> {
  const style = writeStyle(cell, ground);
  const look = style === undefined ? {} : { style };
  const { formula } = cell;
  if (formula === undefined || refersOutside(formula)) {
    const value = formula === undefined ? cell.value : (cell.cachedValue ?? null);
    const rich = cell.style?.rich;
    return { value, ...look, ...(rich?.value === value && { richText: [...rich.runs] }) };
  }
  // Without the mark of a dynamic array Excel puts an "@" before a function of an add-in, and shows one cell of a result that spills.
  const area =
    cell.arrayRef ??
    (callsOwnFunction(formula) ? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 } : null);
  const dynamic =
    area === null ? {} : ({ formulaType: "array", formulaRef: areaAddress(area), formulaDynamic: true } as const);
  return { value: null, formula: toFileNotation(formula), ...dynamic, ...look };
}

/** A formula with such a reference is saved as the value that it had: Excel would take the file for damaged. */
export const refersOutside = (formula: string): boolean => OUTSIDE.test(formula);

/** A reference that a file keeps with a number for another workbook, which a new file has not: `[1]Blad1!A1`. */
const OUTSIDE = /(?:'\[\d+\](?:[^']|'')*'|\[\d+\][\w.]*)!/;

function writeColumns(sheet: FileSheet): { width?: number; hidden?: boolean }[] {
  const last = largest([-1, ...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, index) => {
    const pixels = sheet.columnWidths[index];
    return {
      ...(pixels !== undefined && { width: pixelsToCharacters(pixels) }),
      ...(hidden.has(index) && { hidden: true }),
    };
  });
}

export function keyOf(cell: { row: number; column: number }): string {
  return `${String(cell.row)},${String(cell.column)}`;
}
