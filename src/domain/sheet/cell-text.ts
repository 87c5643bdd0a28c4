// SPDX-License-Identifier: EUPL-1.2

/** The longest text that Excel takes in a cell, in UTF-16 units. */
const LONGEST = 32_767;
const MARK = "… (ingekort)";

/** A text as a cell can hold it: what is longer is cut with a mark, never within a character. */
export function inOneCell(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = LONGEST - MARK.length;
  const cut = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return text.slice(0, cut) + MARK;
}
