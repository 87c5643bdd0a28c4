// SPDX-License-Identifier: EUPL-1.2

import { isErrorName } from "./error-names";
import { fromSerial, partsOf } from "./dates";
import type { Area, CellPlace, CellType, CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A cell of a fixture: a plain value, or a value with its number format, displayed text or formula. */
export type FixtureCell =
  | CellValue
  | { readonly value: CellValue; readonly format?: string; readonly text?: string; readonly formula?: string };

export interface FixtureSheet {
  readonly rows: readonly (readonly FixtureCell[])[];
  readonly visible?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  readonly partlyRaised?: readonly CellPlace[];
}

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** A workbook from plain rows per tab; the used range of each sheet starts in A1. */
export function workbookOf(
  tabs: Readonly<Record<string, readonly (readonly FixtureCell[])[] | FixtureSheet>>,
  date1904 = false,
): WorkbookSnapshot {
  const sheets = Object.entries(tabs).map(([name, content], index) =>
    sheetOf(name, index, "rows" in content ? content : { rows: content }, date1904),
  );
  return { name: "proef.xlsx", sheets, date1904 };
}

function sheetOf(name: string, index: number, sheet: FixtureSheet, date1904: boolean): SheetSnapshot {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rows = (sheet.rows.length === 0 ? [[]] : sheet.rows).map((row) =>
    Array.from({ length: columnCount }, (_, column) => complete(row[column] ?? "", date1904)),
  );
  return {
    id: `sheet-${String(index + 1)}`,
    name,
    visible: sheet.visible ?? true,
    used: { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: rows.map((row) => row.map((cell) => cell.value)),
    text: rows.map((row) => row.map((cell) => cell.text)),
    formulas: rows.map((row) => row.map((cell) => cell.formula)),
    numberFormats: rows.map((row) => row.map((cell) => cell.format)),
    types: rows.map((row) => row.map((cell) => typeOf(cell.value))),
    merges: sheet.merges ?? [],
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    ...(sheet.partlyRaised !== undefined && { partlyRaised: sheet.partlyRaised }),
  };
}

function complete(
  cell: FixtureCell,
  date1904: boolean,
): { value: CellValue; format: string; text: string; formula: string } {
  const given = typeof cell === "object" ? cell : { value: cell };
  const format = given.format ?? "General";
  return {
    value: given.value,
    format,
    text: given.text ?? shown(given.value, format, date1904),
    formula: given.formula ?? "",
  };
}

function typeOf(value: CellValue): CellType {
  if (value === "") return "blank";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return isErrorName(value) ? "error" : "text";
}

/** What a Dutch Excel shows for the few number formats that fixtures use. */
function shown(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (typeof value === "string") return value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (format.includes("%"))
    return `${new Intl.NumberFormat("nl-NL", { ...fixed, useGrouping: false }).format(value * 100)}%`;
  if (/[dy]|mmm/.test(format)) return shownDate(value, format, date1904);
  if (format === "General") return String(value).replace(".", ",");
  return new Intl.NumberFormat("nl-NL", { ...fixed, useGrouping: format.includes(",") }).format(value);
}

function shownDate(serial: number, format: string, date1904: boolean): string {
  // The days before 1 March 1900 have another number in Excel: they are shown as those of 1901, in 1900.
  const early = serial >= 1 && serial < 61 ? fromSerial(serial + 366) : null;
  const date = early ?? fromSerial(serial, date1904);
  if (date === null) return "########";
  const { month, day, ...parts } = partsOf(date);
  const year = early === null ? parts.year : 1900;
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => {
    if (part === "mmm") return MONTHS[month - 1] ?? "";
    const number = part.startsWith("y") ? String(year).slice(-part.length) : String(part.startsWith("m") ? month : day);
    return number.padStart(part.length, "0");
  });
}
