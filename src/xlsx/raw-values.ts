// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, toSerial } from "../domain/sheet/dates";
import { damagedCell, DamagedPart } from "./damaged-part";
import { scanSheet, type CellElement, type RowElement } from "./scan-sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../domain/sheet/sheet-limits";

/** What cells hold exactly as the file has it, by "row,column" (from 0); null where a cell has no value. Texts and errors are left out. */
export type RawValues = ReadonlyMap<string, number | boolean | null>;

/** What the cells of a workbook may point at. */
export interface PartCounts {
  readonly texts: number;
  readonly looks: number;
}

/**
 * hucre makes a JavaScript Date of every number with a date format, which loses serial 60 and parts of a second, and takes what it does not
 * understand for blank, for 0 or for another number; the sheet itself still has it.
 * @throws DamagedPart that names the first cell or row without a certain meaning
 * @throws Error where the XML is not well-formed
 */
export function readRawValues(xml: string, tab: string, date1904: boolean, counts: PartCounts): RawValues {
  const values = new Map<string, number | boolean | null>();
  const rows = new Set<number>();
  scanSheet(xml, (row) => {
    checkRow(row, tab, rows);
    for (const cell of row.cells) {
      checkCell(cell, tab, counts);
      const value = rawValue(cell, tab, date1904);
      if (value !== undefined) values.set(`${String(cell.row)},${String(cell.column)}`, value);
    }
  });
  return values;
}

function checkRow({ row, cells }: RowElement, tab: string, rows: Set<number>): void {
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
    throw new DamagedPart(`op tabblad ${tab} staat een rij zonder geldig nummer`);
  if (rows.has(row)) throw new DamagedPart(`rij ${String(row + 1)} van tabblad ${tab} staat er twee keer in`);
  rows.add(row);
  let last = -1;
  let seen: Set<number> | null = null;
  for (const cell of cells) {
    if (!cell.addressed)
      throw new DamagedPart(`rij ${String(row + 1)} van tabblad ${tab} heeft een cel zonder geldig adres`);
    if (cell.row !== row) throw damagedCell(tab, cell, `staat in rij ${String(row + 1)}`);
    if (cell.column <= last) {
      seen ??= new Set(cells.slice(0, cells.indexOf(cell)).map(({ column }) => column));
      if (seen.has(cell.column)) throw damagedCell(tab, cell, "staat er twee keer in");
    }
    seen?.add(cell.column);
    last = Math.max(last, cell.column);
  }
}

const WHOLE = /^\d+$/;

function checkCell(cell: CellElement, tab: string, { texts, looks }: PartCounts): void {
  const { attributes, valueCount, formulaCount, inlineCount } = cell;
  if (cell.column >= MAX_COLUMNS) throw damagedCell(tab, cell, "ligt buiten het tabblad");
  if (valueCount > 1 || inlineCount > 1) throw damagedCell(tab, cell, "heeft twee waarden");
  if (formulaCount > 1) throw damagedCell(tab, cell, "heeft twee formules");
  const look = trimmed(attributes["s"] ?? "");
  if (look !== "" && (!WHOLE.test(look) || Number(look) >= Math.max(looks, 1)))
    throw damagedCell(tab, cell, "heeft een opmaak die niet in het bestand staat");
  const type = attributes["t"] ?? "n";
  if (type === "inlineStr" ? inlineCount === 0 && trimmed(cell.value) !== "" : inlineCount > 0)
    throw damagedCell(tab, cell, "heeft een tekst op een plaats waar die niet hoort");
  const text = trimmed(cell.value);
  if (type !== "s" || text === "") return;
  if (!WHOLE.test(text) || Number(text) >= texts)
    throw damagedCell(tab, cell, "heeft een tekst die niet in het bestand staat");
}

/** Undefined where the reader has it right: a text. */
function rawValue(cell: CellElement, tab: string, date1904: boolean): number | boolean | null | undefined {
  const text = trimmed(cell.value);
  switch (cell.attributes["t"] ?? "n") {
    case "s":
      return text === "" ? null : undefined;
    case "str":
    case "inlineStr":
      return undefined;
    case "e":
      if (text !== "" && !ERROR.test(text)) throw damagedCell(tab, cell, "heeft een foutwaarde die niet bestaat");
      return text === "" ? null : undefined;
    case "n":
      return text === "" ? null : (numberOf(text) ?? fail(tab, cell, "een getal dat geen getal is"));
    case "b":
      return text === ""
        ? null
        : (BOOLEANS.get(text.toLowerCase()) ?? fail(tab, cell, "een waarde die geen WAAR of ONWAAR is"));
    case "d":
      return text === "" ? null : (isoSerial(text, date1904) ?? fail(tab, cell, "een datum die niet bestaat"));
    default:
      return fail(tab, cell, "een soort waarde die niet bestaat");
  }
}

function fail(tab: string, cell: CellElement, what: string): never {
  throw damagedCell(tab, cell, `heeft ${what}`);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** By Excel or by LibreOffice. */
const ERROR = /^(?:#|err:)/i;

/** Without the blanks of XML, which stand for nothing around a number. */
/** XML's blanks only: a no-break space is no blank there. */
const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+/, "").replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** As XML writes a number: no "0x10", "NaN" or "1.000,5", and none that is too large to be one. */
function numberOf(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?=T|$)/;
const TIME = /^T?([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?$/;

/** Some programs write dates as "2025-09-01T00:00:00", and times alone as "12:00:00". */
function isoSerial(text: string, date1904: boolean): number | null {
  const day = DAY.exec(text);
  if (day === null) return dayPart(text);
  const date = calendarDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const time = day[0].length === text.length ? 0 : dayPart(text.slice(day[0].length));
  if (date === null || time === null) return null;
  // Excel counts 29 February 1900, a day that was not there.
  return toSerial(date, date1904) + time - (!date1904 && date < "1900-03-01" ? 1 : 0);
}

function dayPart(time: string): number | null {
  const match = TIME.exec(time);
  if (match === null) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
