// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../domain/sheet/dates";
import { scanSheet } from "./scan-sheet";

/** The numbers of a sheet exactly as the file has them, by "row,column" (from 0). */
export type RawNumbers = ReadonlyMap<string, number>;

/**
 * hucre makes a JavaScript Date of every number with a date format, which loses serial 60 and parts of a second;
 * the sheet itself still has the serial.
 * @throws Error where the XML is not well-formed
 */
export function readRawNumbers(xml: string, date1904: boolean): RawNumbers {
  const numbers = new Map<string, number>();
  scanSheet(xml, (row) => {
    for (const cell of row.cells) {
      const number = rawNumber(cell.attributes["t"] ?? "n", cell.value, date1904);
      if (number !== null) numbers.set(`${String(cell.row)},${String(cell.column)}`, number);
    }
  });
  return numbers;
}

function rawNumber(type: string, text: string, date1904: boolean): number | null {
  if (type === "d") return isoSerial(text, date1904);
  if (type !== "n" || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** Some programs write dates as "2025-09-01T00:00:00". */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (match === null) return null;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = match;
  return toSerial(day, date1904) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
