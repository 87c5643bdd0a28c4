// SPDX-License-Identifier: EUPL-1.2

import { byColumns } from "./by-columns";
import { byGrid } from "./by-grid";
import { byRows } from "./by-rows";
import { withoutCodes } from "./without-codes";
import { digitsOf, linesOf } from "./lines";
import type { NoTable, Pasted } from "./pasted";

const NO_TEXT = "Er is geen tekst geplakt. Kopieer de tabel in de pdf en plak die hier.";

/**
 * Reads the table in a text that was copied out of a PDF, or says why there is none. Never a number that is not in the text, and none
 * of the text that is not in the table or in what is left.
 */
export function readPasted(text: string): Pasted | NoTable {
  const lines = linesOf(text);
  if (lines.length === 0) return { sentence: NO_TEXT };
  const read = byGrid(lines) ?? withoutCodes(lines, byRows) ?? byRows(lines);
  const found = "rows" in read ? read : (byColumns(lines) ?? read);
  return conserved(found, digitsOf(lines.map((line) => line.text)));
}

function conserved(found: Pasted | NoTable, digits: readonly string[]): Pasted | NoTable {
  if ("sentence" in found) return found;
  const kept = digitsOf([...found.rows.flat(), ...found.left]);
  return kept.length === digits.length && kept.every((digit, index) => digit === digits[index])
    ? found
    : { sentence: "Niet elk getal uit de tekst kreeg een plaats. Daarom is er geen tabel gemaakt." };
}
