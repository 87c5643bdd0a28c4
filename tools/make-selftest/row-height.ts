// SPDX-License-Identifier: EUPL-1.2

import { COLUMN, WIDTHS, withAddresses, type PlacedQuestion } from "./layout";
import { isJudged, shown } from "./question";
import { PLACES } from "./sections";

const LINE_HEIGHT = 20;
/** Of a wide font: where Calibri is missing the text must fit too. */
const PIXELS_PER_LETTER = 8.4;

/** Room for the cell with the most lines: Excel makes none for what a formula answers. */
export function heightOf({ section, question }: PlacedQuestion): number {
  const { what, where = "", expected } = question;
  const wanted = String(shown(expected));
  const texts = [what, withAddresses(where, section, PLACES), wanted, isJudged(question) ? wanted : ""];
  const lines = texts.map((text, index) => linesOf(text, WIDTHS[COLUMN.what + index] ?? 0));
  return LINE_HEIGHT * Math.max(...lines) + 4;
}

/** As many as the words need, and one more for a word that is longer than a line. */
function linesOf(text: string, width: number): number {
  const most = Math.floor(width / PIXELS_PER_LETTER);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(length / most);
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}
