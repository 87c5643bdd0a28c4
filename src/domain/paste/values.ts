// SPDX-License-Identifier: EUPL-1.2

/** A number, pair, percentage or a word for none, as it is written. */
export interface Value {
  readonly text: string;
  /** Places in the line, from 0; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`[-−–+]?(?:\d{1,3}(?:[.\u00a0]\d{3})+|\d+)(?:,\d+)?`;
const NONE = String.raw`[-−–—]|n\.?v\.?t\.?|n\.?b\.?|n\.?t\.?b\.?|n\/a|onbekend|geen`;
const SIDE = String.raw`(?:${NUMBER}|[-−–—])`;
const MARK = String.raw`(?:\*+|[†‡¹²³⁰⁴-⁹]+)?(?: ?\d{1,2}\)| \*+)?`;
const ONE = String.raw`(?:${SIDE} ?\/ ?${SIDE}|${NUMBER} ?%|${NUMBER} \(${NUMBER} ?%\)|${NUMBER}(?: ?\/ ?${NUMBER})?|${NONE})${MARK}`;
const VALUE = new RegExp(String.raw`(?:${ONE})(?=[ \t]|$)`, "iy");

/** Splits a line in the words in front and the values behind; all are words where a word stands behind a value. */
export function valuesIn(line: string): { readonly words: string; readonly values: readonly Value[] } {
  const values: Value[] = [];
  let words = "";
  let place = 0;
  while (place < line.length) {
    if (/\s/.test(line[place] ?? "")) {
      place++;
      continue;
    }
    VALUE.lastIndex = place;
    const text = VALUE.exec(line)?.[0] ?? null;
    const end = place + (text ?? /^\S+/.exec(line.slice(place))?.[0] ?? " ").length;
    if (text !== null && !(values.length === 0 && isMark(text) && words !== ""))
      values.push({ text, start: place, end });
    else if (values.length > 0) return { words: tidyWords(line), values: [] };
    else words += ` ${line.slice(place, end)}`;
    place = end;
  }
  return { words: tidyWords(words), values };
}

/** "1)" behind a name belongs to it. */
const isMark = (text: string): boolean => /^\d{1,2}\)$/.test(text);
const tidyWords = (text: string): string => text.trim().replace(/[ \t]+/g, " ");

/** A bare whole number, as a page has. */
export const isPageNumber = (text: string): boolean => /^[-–] ?\d{1,3} ?[-–]$|^\d{1,3}$/.test(text);

const GROUPED_SIDE = String.raw`[-−–+]?(?:0|[1-9]\d{0,2}(?: \d{3})*|\d+(?:[.\u00a0]\d{3})*)|[-−–—]`;
/** A number or a pair in which a blank may group thousands. */
const GROUPED = new RegExp(String.raw`^(?:${GROUPED_SIDE})(?: ?\/ ?(?:${GROUPED_SIDE}))?${MARK}$`);
const DEFICIT = /^[^(]*\(.*%\)$/;

/** The ways to cut the values of one line in `count` cells: thousands may be grouped by a blank, and a difference may stand behind a percentage. */
export function waysToCut(values: readonly Value[], count: number, grouped: boolean): readonly (readonly Value[])[] {
  const ways: (readonly Value[])[] = [];
  const cut = (from: number, cells: readonly Value[]): void => {
    if (from === values.length) {
      if (cells.length === count) ways.push(cells);
      return;
    }
    if (cells.length >= count) return;
    for (let to = from + 1; to <= values.length; to++) {
      const parts = values.slice(from, to);
      if (to > from + 1 && !isOneCell(parts, grouped)) break;
      cut(to, [...cells, joined(parts)]);
    }
  };
  cut(0, []);
  return ways;
}

const joined = (parts: readonly Value[]): Value => ({
  text: parts.map(({ text }) => text).join(" "),
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

/** True for values with one blank between them that may be one cell: thousands, or a percentage with its difference. */
export function isOneCell(parts: readonly Value[], grouped: boolean): boolean {
  const touching = parts.every((part, index) => index === 0 || part.start - (parts[index - 1]?.end ?? 0) === 1);
  const [first, ...rest] = parts;
  if (!touching || first === undefined) return false;
  if (rest.length === 1 && DEFICIT.test(first.text) && /^[-−–+]\d/.test(rest[0]?.text ?? "")) return true;
  return grouped && rest.length > 0 && GROUPED.test(parts.map(({ text }) => text).join(" "));
}

/** True where two values of a line that are cells of their own might be one number. */
export const mightBeGrouped = (cells: readonly Value[]): boolean =>
  cells.some((cell, index) => index > 0 && isOneCell([cells[index - 1] ?? cell, cell], true));

/** Pairs, percentages and numbers stand in columns of their own; a word for none may stand in any. */
export const kindOf = (text: string): string | readonly [] =>
  !/\d/.test(text) ? [] : text.includes("/") ? "pair" : text.includes("%") ? "percentage" : "number";
