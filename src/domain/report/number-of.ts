// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import { GENERAL, TEXT } from "../sheet/number-formats";
import { formatChange, formatExact, formatPlaces } from "../sheet/format";
import { shownFound } from "../rules/words";
import type { Finding } from "../findings";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Content, ReportCell } from "./rows";

type Sheets = ReadonlyMap<string, SheetSnapshot>;

export const sheetsByName = ({ sheets }: WorkbookSnapshot): Sheets =>
  new Map(sheets.map((sheet) => [sheet.name, sheet]));

/**
 * What a finding found and what it expects there: as numbers where its cell holds one and the words say no more than that number.
 * A text of the user's ("771 (56%)", "0363", a date as text) stays as it is.
 */
export function foundAndExpected(finding: Finding, sheets: Sheets): [Content, Content] {
  const { tab, address, expected } = finding;
  const found = shownFound(finding);
  const wanted = expected ?? "";
  const cell = cellAt(sheets.get(tab), address);
  if (cell === null) return [found, wanted];
  const shown = found === cell.text && IS_NUMBER.test(found) ? numberCell(cell.value, cell.numberFormat) : null;
  return [shown ?? numberIn(found, cell.value) ?? found, numberIn(wanted) ?? wanted];
}

const IS_NUMBER = /^-?[\d.]+(?:,\d+)?%?$/;
/** Anything else may be told in the language of this Excel, which does not take it back. */
const PLAIN_FORMAT = /^[#,0.%]+$/;

/** A number of the workbook, as it looks there. */
export const numberCell = (value: number, numberFormat: string): ReportCell => ({
  value,
  numberFormat: PLAIN_FORMAT.test(numberFormat) ? numberFormat : GENERAL,
});

interface NumberCell {
  readonly value: number;
  readonly text: string;
  readonly numberFormat: string;
}

/** Null where it is no single cell with a number. */
function cellAt(sheet: SheetSnapshot | undefined, address: string): NumberCell | null {
  const area = parseAddress(address);
  if (sheet === undefined || area === null || area.rowCount * area.columnCount > 1) return null;
  const [row, column] = [area.row - sheet.used.row, area.column - sheet.used.column];
  const value = sheet.values[row]?.[column];
  const text = sheet.text[row]?.[column] ?? "";
  const numberFormat = sheet.numberFormats[row]?.[column] ?? "";
  return typeof value === "number" && numberFormat !== TEXT ? { value, text, numberFormat } : null;
}

/** The number that the add-in wrote in words: 12.202, −408, +683, 49,6. Null for anything else, or for another number than this. */
function numberIn(words: string, only?: number): Content | null {
  if (!/^[+−]?\d[\d.]*(?:,\d+)?$/.test(words)) return null;
  const value = Number(words.replaceAll(".", "").replace(",", ".").replace("−", "-"));
  const isSigned = words.startsWith("+");
  const same = (isSigned ? formatChange(value) : formatExact(value)) === words || formatPlaces(value) === words;
  if (!same || (only !== undefined && only !== value)) return null;
  const decimals = words.split(",")[1]?.length ?? 0;
  const places = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return { value, numberFormat: isSigned ? `+${places};-${places};0` : places };
}
