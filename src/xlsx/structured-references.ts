// SPDX-License-Identifier: EUPL-1.2

import { includesCell } from "../domain/sheet/area-relations";
import { areaAddress, fullAddress } from "../domain/sheet/addresses";
import type { FileArea } from "./workbook-file";
import { formulaPieces } from "../domain/sheet/formula-pieces";
import { largest, smallest } from "../domain/sheet/extremes";

/** A table of Excel, as far as formulas refer to it. */
export interface ExcelTable {
  readonly name: string;
  readonly tab: string;
  readonly area: FileArea;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The cell of a formula. */
export interface FormulaPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

const NAME_BEFORE = /[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u;
const PARTS = /\[((?:[^[\]']|'.)*)\]|:/g;

/** The same formula with the cells that its references to tables stand for; one that cannot be resolved stays as it is. */
export function withoutTables(formula: string, tables: readonly ExcelTable[], place: FormulaPlace): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  let result = "";
  for (const { text } of formulaPieces(formula)) {
    const name = text.startsWith("[") ? (NAME_BEFORE.exec(result)?.[0] ?? "") : null;
    const table = name === null ? undefined : tableOf(name, tables, place);
    const area = table === undefined ? null : referredTo(text.slice(1, -1), table, place);
    if (name === null || table === undefined || area === null) result += text;
    else {
      const address = areaAddress(area);
      result =
        result.slice(0, result.length - name.length) +
        (table.tab === place.tab ? address : fullAddress(table.tab, address));
    }
  }
  return result;
}

/** Without a name it is the table that the formula stands in. */
function tableOf(
  name: string,
  tables: readonly ExcelTable[],
  { tab, row, column }: FormulaPlace,
): ExcelTable | undefined {
  if (name !== "") return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return tables.find(({ tab: other, area }) => other === tab && includesCell(area, { row, column }));
}

/** @param inside what stands between the brackets: "", "Naam", "@Naam", "[#Totals],[Naam]", "[#Data],[A]:[B]" */
function referredTo(inside: string, table: ExcelTable, place: FormulaPlace): FileArea | null {
  const ofRow = inside.startsWith("@");
  const text = ofRow ? inside.slice(1) : inside;
  const parts = /^\s*\[/.test(text)
    ? [...text.matchAll(PARTS)].flatMap(([, part]) => part ?? [])
    : text === ""
      ? []
      : [text];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const columns = parts
    .filter((part) => !part.startsWith("#"))
    .map((part) => columnNamed(part.replace(/'(.)/g, "$1"), table));
  const rows = rowsOf(ofRow ? ["#this row"] : items, table, place);
  const [first = 0, last = columns.length === 0 ? table.area.columnCount - 1 : first] = columns;
  if (rows === null || columns.length > 2 || columns.includes(-1)) return null;
  return { ...rows, column: table.area.column + first, columnCount: last - first + 1 };
}

/** A header with a line break is one with "_x000a_" in the file. */
function columnNamed(name: string, { columns }: ExcelTable): number {
  const plain = (text: string): string =>
    text
      .replace(/_x000a_|\s+/gi, " ")
      .trim()
      .toLowerCase();
  return columns.findIndex((column) => plain(column) === plain(name));
}

function rowsOf(
  items: readonly string[],
  { area, hasHeader, hasTotals }: ExcelTable,
  { row }: FormulaPlace,
): Pick<FileArea, "row" | "rowCount"> | null {
  const [first, end] = [area.row + Number(hasHeader), area.row + area.rowCount - Number(hasTotals)];
  const spans = (items.length === 0 ? ["#data"] : items).map((item): readonly [number, number] | null => {
    switch (item) {
      case "#all":
        return [area.row, area.row + area.rowCount];
      case "#data":
        return [first, end];
      case "#headers":
        return hasHeader ? [area.row, first] : null;
      case "#totals":
        return hasTotals ? [end, end + 1] : null;
      case "#this row":
        return row >= first && row < end ? [row, row + 1] : null;
      default:
        return null;
    }
  });
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  const top = smallest(known.map(([from]) => from));
  return { row: top, rowCount: largest(known.map(([, to]) => to)) - top };
}
