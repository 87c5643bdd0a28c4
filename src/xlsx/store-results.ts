// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, cellAddress, parseAddress } from "../domain/sheet/addresses";
import type { Area } from "../domain/sheet/snapshot";
import { applyEdits, cellXml, type Edit, type ResultValue } from "./result-xml";
import { scanSheet, type CellElement, type RowElement } from "./scan-sheet";
import { readDirectory } from "./sheet-directory";
import type { Parts } from "./parts";
import { partText } from "./xlsx-package";
import { addAll, smallest } from "../domain/sheet/extremes";

/** What a formula came to: one value, or the rows of a result that spills. */
export interface CellResult {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** Null for a cell of the result that is blank. */
  readonly values: readonly (readonly (ResultValue | null)[])[];
}

interface Stored {
  /** Null: the cell gets blank. */
  readonly value: ResultValue | null;
  readonly formula?: string;
}
/** By column. */
type RowValues = Map<number, Stored>;

/**
 * Puts results into cells that have a formula and leaves every other byte of every part as it was: formulas, looks,
 * charts, rules and settings of add-ins. (A reader's own model of a workbook, written back, loses what it does not know.)
 */
export function storeResults(parts: Parts, results: readonly CellResult[]): Parts {
  const changed = new Map<string, Uint8Array>();
  for (const { name, path } of readDirectory(parts)) {
    const own = results.filter((result) => result.tab === name);
    const xml = path === null || own.length === 0 ? null : partText(parts, path);
    if (path !== null && xml !== null) changed.set(path, new TextEncoder().encode(storeInSheet(xml, own)));
  }
  return { ...parts, ...Object.fromEntries(changed) };
}

function storeInSheet(xml: string, results: readonly CellResult[]): string {
  const first = smallest(results.map((result) => result.row));
  const rows = new Map<number, RowElement>();
  const starts: { row: number; start: number }[] = [];
  const sheetData = scanSheet(xml, (row) => {
    starts.push({ row: row.row, start: row.start });
    if (row.row >= first) rows.set(row.row, row);
  });
  const edits: Edit[] = [];
  for (const [row, values] of valuesByRow(xml, rows, results)) {
    const element = rows.get(row);
    if (element !== undefined) addAll(edits, editRow(xml, element, values));
    else if (sheetData !== null) {
      const at = starts.find((candidate) => candidate.row > row)?.start ?? xml.lastIndexOf("<", sheetData.end - 1);
      const tag = sheetData.tag.replace("sheetData", "row");
      edits.push({
        start: at,
        end: at,
        text: `<${tag} r="${String(row + 1)}">${newCells(tag.replace("row", "c"), row, values)}</${tag}>`,
      });
    }
  }
  return applyEdits(xml, edits);
}

function valuesByRow(
  xml: string,
  rows: ReadonlyMap<number, RowElement>,
  results: readonly CellResult[],
): Map<number, RowValues> {
  const byRow = new Map<number, RowValues>();
  const put = (row: number, column: number, stored: Stored): void => {
    const values = byRow.get(row) ?? new Map<number, Stored>();
    byRow.set(row, values.set(column, stored));
  };
  for (const { row, column, values } of results) {
    const cell = rows.get(row)?.cells.find((candidate) => candidate.column === column);
    if (cell === undefined || cell.formula === null) throw new Error(`no formula in ${cellAddress({ row, column })}`);
    const { before, after } = areasOf(cell, values);
    for (const at of cellsOf(before)) put(at.row, at.column, { value: null });
    for (const at of cellsOf(after)) {
      const value = values[at.row - row]?.[at.column - column];
      if (value !== undefined) put(at.row, at.column, { value });
    }
    const formula = xml
      .slice(cell.formula.start, cell.formula.end)
      .replace(/\sref=(["']).*?\1/, ` ref="${areaAddress(after)}"`);
    put(row, column, {
      value: values[0]?.[0] ?? null,
      formula: cell.formula.attributes["t"] === "array" ? formula : xml.slice(cell.formula.start, cell.formula.end),
    });
  }
  return byRow;
}

/**
 * What the formula filled and what it fills now. Only an array formula fills the cells beside it: Excel takes any other
 * value there for the user's own. One that spills ("cm") changes its area, one that the user gave an area keeps it.
 */
function areasOf(cell: CellElement, values: CellResult["values"]): { before: Area; after: Area } {
  const { row, column, formula, attributes } = cell;
  const one: Area = { row, column, rowCount: 1, columnCount: 1 };
  if (formula?.attributes["t"] !== "array") return { before: one, after: one };
  const before = parseAddress(formula.attributes["ref"] ?? "") ?? one;
  if (attributes["cm"] === undefined) return { before: one, after: before };
  return { before, after: { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 } };
}

function cellsOf({ row, column, rowCount, columnCount }: Area): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

function editRow(xml: string, row: RowElement, values: RowValues): Edit[] {
  if (row.selfClosing) {
    const text = `>${newCells(row.tag.replace(/row$/, "c"), row.row, values)}</${row.tag}>`;
    return [{ start: xml.lastIndexOf("/", row.end - 1), end: row.end, text }];
  }
  return inOrder(values).flatMap(([column, { value, formula }]) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (cell !== undefined)
      return [
        { start: cell.start, end: cell.end, text: cellXml(cell.tag, row.row, column, value, cell.attributes, formula) },
      ];
    const at = row.cells.find((candidate) => candidate.column > column)?.start ?? xml.lastIndexOf("<", row.end - 1);
    return value === null
      ? []
      : [{ start: at, end: at, text: cellXml(row.tag.replace(/row$/, "c"), row.row, column, value) }];
  });
}

function newCells(tag: string, row: number, values: RowValues): string {
  return inOrder(values)
    .map(([column, { value }]) => (value === null ? "" : cellXml(tag, row, column, value)))
    .join("");
}

function inOrder(values: RowValues): [number, Stored][] {
  return [...values].sort(([a], [b]) => a - b);
}
