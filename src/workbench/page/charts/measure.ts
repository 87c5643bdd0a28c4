// SPDX-License-Identifier: EUPL-1.2

/** The face that Excel's charts have, and the free one of the same widths. */
export const FACE = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

const PIXELS_PER_POINT = 96 / 72;
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * 10) / 10;

/** Of the face above, by its height; a text of only capitals is wider. */
const WIDTH = 0.52;

/** About how wide a text is, in pixels: to choose by, not to draw by. */
export const widthOf = (text: string, fontSize: number): number => text.length * WIDTH * fontSize;

/** A text in lines of words that are no wider than asked, as far as its words are. */
export function inLines(text: string, width: number, fontSize: number): string {
  const lines: string[] = [];
  for (const word of text.split(/(?<=-)|\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last + (last.endsWith("-") ? "" : " ") + word;
    if (last !== undefined && widthOf(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.join("\n");
}

export const widest = (texts: readonly string[], fontSize: number): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text, fontSize)), 0);
