// SPDX-License-Identifier: EUPL-1.2

import type { Cell, ConditionalRule, HeaderFooter, WriteSheet } from "hucre";
import { areaAddress } from "../domain/sheet/addresses";
import { isErrorName } from "../domain/sheet/error-names";
import { largest } from "../domain/sheet/extremes";
import { callsOwnFunction } from "../domain/sheet/own-functions";
import { toFileNotation } from "./add-in-functions";
import { pixelsToCharacters, pixelsToPoints } from "./measures-of-size";
import { refersOutside } from "./whole/outside";
import type { FileCell, FileConditionalRule, FileLink, FileSheet, FileValue } from "./workbook-file";
import { writeStyle, type LookGround } from "./write-style";

/** A sheet in the terms of the writer of files. */
export function writeSheet(sheet: FileSheet, ground: LookGround): WriteSheet {
  const { protection, veryHidden = false, ...beside } = sheet.beside ?? {};
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = beside.pageSetup ?? {};
  // Of no height at all is hidden.
  const hiddenRows = new Set(sheet.hiddenRows);
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of Object.entries({ ...sheet.rowHeights, ...sheet.fittedHeights }))
    rowDefs.set(Number(row), { height: pixelsToPoints(height === 0 && !hiddenRows.has(Number(row)) ? 1 : height) });
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
    ...(sheet.hidden && (veryHidden ? { veryHidden } : { hidden: true })),
    ...beside,
    ...(beside.pageSetup !== undefined && { pageSetup }),
    ...(beside.headerFooter !== undefined && { headerFooter: withLines(beside.headerFooter) }),
    ...(beside.conditionalRules !== undefined && { conditionalRules: beside.conditionalRules.map(asStored) }),
    ...(sheet.charts !== undefined && { charts: sheet.charts.map(({ chart }) => chart) }),
  };
}

/** Excel stores the functions of an add-in by another name in rules too. */
function asStored({ beyond, style, ...others }: FileConditionalRule): ConditionalRule {
  // What has its look from its file gets that instead.
  const rule = { ...others, ...(style !== undefined && beyond?.look === undefined && { style }) };
  const { formula } = rule;
  if (formula === undefined) return rule;
  return { ...rule, formula: typeof formula === "string" ? toFileNotation(formula) : formula.map(toFileNotation) };
}

const withLines = (lines: HeaderFooter): HeaderFooter =>
  Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [name, typeof line === "string" ? asLines(line) : (line as unknown)]),
  );

type CellsByPlace = Map<string, Partial<Cell>>;

function writeCells(sheet: FileSheet, ground: LookGround): CellsByPlace {
  const cells: CellsByPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), writeCell(cell, ground)]));
  const add = (place: { row: number; column: number }, more: Partial<Cell>): void =>
    void cells.set(keyOf(place), { ...(cells.get(keyOf(place)) ?? { value: null }), ...more });
  for (const note of sheet.notes ?? []) add(note, { comment: { text: asLines(note.text) } });
  for (const link of sheet.links ?? []) add(link, { hyperlink: writeLink(link) });
  // The writer goes no further than the last row with a cell.
  const lastRow = largest([-1, ...Object.keys(sheet.rowHeights ?? {}).map(Number), ...sheet.hiddenRows]);
  if (lastRow >= 0) add({ row: lastRow, column: 0 }, {});
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
    const runs = rich?.value === value ? [...rich.runs] : isTextOfError(cell, value) ? [{ text: value }] : null;
    return {
      value: typeof value === "string" ? literally(value) : value,
      ...look,
      ...(runs !== null && { richText: runs.map((run) => ({ ...run, text: literally(run.text) })) }),
    };
  }
  // Without the mark of a dynamic array Excel puts an "@" before a function of an add-in, and shows one cell of a result that spills.
  const area =
    cell.arrayRef ??
    (callsOwnFunction(formula) ? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 } : null);
  const dynamic =
    area === null ? {} : ({ formulaType: "array", formulaRef: areaAddress(area), formulaDynamic: true } as const);
  return { value: null, formula: asLines(toFileNotation(formula)), ...dynamic, ...look };
}

/** The writer takes a text that is spelled as an error for that error, unless it has runs. */
const isTextOfError = ({ isError }: FileCell, value: FileValue): value is string =>
  isError !== true && typeof value === "string" && isErrorName(value);

/** A file spells signs that XML has not as _x0007_, and so it spells what looks like that. */
const literally = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

/** A file ends its lines with one sign. */
const asLines = (text: string): string => text.replace(/\r\n?/g, "\n");

function writeColumns(sheet: FileSheet): { width?: number; hidden?: boolean }[] {
  const last = largest([-1, ...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, index) => {
    const pixels = sheet.columnWidths[index];
    return {
      ...(pixels !== undefined && { width: pixelsToCharacters(pixels === 0 && !hidden.has(index) ? 1 : pixels) }),
      ...(hidden.has(index) && { hidden: true }),
    };
  });
}

export function keyOf(cell: { row: number; column: number }): string {
  return `${String(cell.row)},${String(cell.column)}`;
}
