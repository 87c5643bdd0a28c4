// SPDX-License-Identifier: EUPL-1.2

/** In pixels at 11 points, of Calibri; measured in Carlito, whose letters are as wide. */
const WIDTHS = new Map(
  (
    [
      [3.5, " 'ijlï"],
      [4, ",.I:;`‘’"],
      [4.8, "()-[]f{}J!"],
      [5.2, "trí"],
      [5.9, '/\\sz"'],
      [6.4, "Lcx“”"],
      [6.8, "vyFSk?|"],
      [7.4, "Zga#*+<=>^_e~TYE$0123456789éëèêâàáä−–≤≥×€É"],
      [7.8, "KPXbdhnopquCüúöóñ"],
      [8.5, "BRVA"],
      [9.5, "DHGUN"],
      [10.5, "OQ&%w"],
      [13.4, "mMW@—→"],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);
/** Of a letter that is not in the list: no text is wider than it is taken for. */
const WIDEST = 14;
/** Where a word may be broken. */
const AFTER_HYPHEN = /(?<=-)/;
const BOLD = 1.06;
const POINTS = 11;

export interface Letters {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** How wide a text is on one line, in pixels. */
export function textWidth(text: string, { size = POINTS, bold = false }: Letters = {}): number {
  const sum = Array.from(text).reduce((width, letter) => width + (WIDTHS.get(letter) ?? WIDEST), 0);
  return (sum * size * (bold ? BOLD : 1)) / POINTS;
}

/**
 * How many lines a text takes in so many pixels: a break comes at a space or after a hyphen, in a word only where that is longer than a
 * line.
 */
export function measuredLines(text: string, width: number, letters: Letters = {}): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, width, letters), 0);
}

function linesOfOne(text: string, width: number, letters: Letters): number {
  const space = textWidth(" ", letters);
  let lines = 1;
  let used = 0;
  for (const word of text.trimEnd().split(" ")) {
    let before = used > 0 ? space : 0;
    for (const part of word.split(AFTER_HYPHEN)) {
      const needed = textWidth(part, letters);
      if (used > 0 && used + before + needed > width) {
        lines += 1;
        used = 0;
        before = 0;
      }
      const more = Math.max(0, Math.ceil(needed / width) - 1);
      lines += more;
      used += before + needed - more * width;
      before = 0;
    }
  }
  return lines;
}
