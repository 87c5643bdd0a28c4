// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../domain/addresses";
import { applyEdits, cellXml, type Edit, type ResultValue } from "./result-xml";
import { scanSheet, type CellElement, type RowElement } from "./scan-sheet";
import { readDirectory } from "./sheet-directory";
import { partText, type Parts } from "./xlsx-package";

/** What a formula came to: one value, or the rows of a result that spills. */
export interface CellResult {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly ResultValue[])[];
}

type RowValues = Map<number, { value: ResultValue; formula?: string }>;

/**
 * Puts results into cells that have a formula and leaves every other byte of every part as it was: formulas, looks,
 * charts, rules and settings of add-ins. (A reader's own model of a workbook, written back, loses what it does not know.)
 */
export function storeResults(parts: Parts, results: readonly CellResult[]): Parts {
  const changed: Parts = { ...parts };
  for (const { name, path } of readDirectory(parts)) {
    const own = results.filter((result) => result.tab === name);
    const xml = own.length === 0 ? null : partText(parts, path);
    if (xml !== null) changed[path] = new TextEncoder().encode(storeInSheet(xml, own));
  }
  return changed;
}

function storeInSheet(xml: string, results: readonly CellResult[]): string {
  const rows: RowElement[] = [];
  const starts: { row: number; start: number }[] = [];
  const wanted = new Set(results.flatMap(({ row, values }) => values.map((_, index) => row + index)));
  const sheetData = scanSheet(xml, (row) => {
    starts.push(row);
    if (wanted.has(row.row)) rows.push(row);
  });
  const edits: Edit[] = [];
  for (const [row, values] of valuesByRow(xml, rows, results)) {
    const element = rows.find((candidate) => candidate.row === row);
    if (element !== undefined) edits.push(...editRow(xml, element, values));
    else if (sheetData !== null) {
      const at = starts.find((candidate) => candidate.row > row)?.start ?? xml.lastIndexOf("<", sheetData.end - 1);
      const tag = sheetData.tag.replace("sheetData", "row");
      edits.push({ start: at, end: at, text: `<${tag} r="${String(row + 1)}">${newCells(tag.replace("row", "c"), row, values)}</${tag}>` });
    }
  }
  return applyEdits(xml, edits);
}

function valuesByRow(xml: string, rows: readonly RowElement[], results: readonly CellResult[]): Map<number, RowValues> {
  const byRow = new Map<number, RowValues>();
  const put = (row: number, column: number, value: ResultValue, formula?: string): void => {
    const values = byRow.get(row) ?? new Map();
    values.set(column, formula === undefined ? { value } : { value, formula });
    byRow.set(row, values);
  };
  for (const { row, column, values } of results) {
    const cell = rows.find((candidate) => candidate.row === row)?.cells.find((candidate) => candidate.column === column);
    if (cell?.formula == null) throw new Error(`no formula in ${areaAddress({ row, column, rowCount: 1, columnCount: 1 })}`);
    // Only an array formula may fill the cells beside it; Excel takes any other value there for the user's own.
    const spills = cell.formula.attributes["t"] === "array";
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (down + right === 0) put(row, column, value, formulaXml(xml, cell, spills ? values : null));
        else if (spills) put(row + down, column + right, value);
      });
    });
  }
  return byRow;
}

/** The formula as it stands; an array formula gets the area that it fills now. */
function formulaXml(xml: string, cell: CellElement, spilled: CellResult["values"] | null): string {
  const text = cell.formula === null ? "" : xml.slice(cell.formula.start, cell.formula.end);
  if (spilled === null) return text;
  const area = areaAddress({ row: cell.row, column: cell.column, rowCount: spilled.length, columnCount: spilled[0]?.length ?? 1 });
  return text.replace(/\sref=(["']).*?\1/, ` ref="${area}"`);
}

function editRow(xml: string, row: RowElement, values: RowValues): Edit[] {
  if (row.selfClosing) {
    const text = `>${newCells(row.tag.replace(/row$/, "c"), row.row, values)}</${row.tag}>`;
    return [{ start: xml.lastIndexOf("/", row.end - 1), end: row.end, text }];
  }
  return [...values].sort(([a], [b]) => a - b).map(([column, { value, formula }]) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (cell !== undefined) return { start: cell.start, end: cell.end, text: cellXml(cell.tag, row.row, column, value, cell.attributes, formula) };
    const at = row.cells.find((candidate) => candidate.column > column)?.start ?? xml.lastIndexOf("<", row.end - 1);
    return { start: at, end: at, text: cellXml(row.tag.replace(/row$/, "c"), row.row, column, value) };
  });
}

function newCells(tag: string, row: number, values: RowValues): string {
  return [...values]
    .sort(([a], [b]) => a - b)
    .map(([column, { value }]) => cellXml(tag, row, column, value))
    .join("");
}
