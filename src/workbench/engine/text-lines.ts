// SPDX-License-Identifier: EUPL-1.2

/** In pixels, of one line of text. */
export const LINE_HEIGHT = 20;
/** Of a wide font: where Calibri is missing the text must fit too. */
const PIXELS_PER_LETTER = 8.4;

/** How many lines a text takes in so many pixels: as many as the words need, and one more for a word that is longer than a line. */
export function linesOf(text: string, width: number, pixelsPerLetter = PIXELS_PER_LETTER): number {
  const most = Math.max(1, Math.floor(width / pixelsPerLetter));
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
