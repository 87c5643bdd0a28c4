// SPDX-License-Identifier: EUPL-1.2

import { valuesIn } from "./values";

/** Words or a value with its place in the line; `end` is behind the last character. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isValue: boolean;
}

const PHRASE = /\S+(?: \S+)*/g;

/** What two or more blanks part. */
export const phrasesIn = (raw: string): readonly Omit<Piece, "isValue">[] =>
  [...raw.matchAll(PHRASE)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** What stands apart in a line: phrases, and the values behind the words of one. */
export function piecesIn(raw: string): readonly Piece[] {
  return phrasesIn(raw).flatMap(({ text, start, end }): readonly Piece[] => {
    const { values } = valuesIn(text);
    const [first] = values;
    if (first === undefined) return [{ text, start, end, isValue: false }];
    const words = text.slice(0, first.start).trimEnd();
    return [
      ...(words === "" ? [] : [{ text: words, start, end: start + words.length, isValue: false }]),
      ...values.map((value) => ({
        text: value.text,
        start: start + value.start,
        end: start + value.end,
        isValue: true,
      })),
    ];
  });
}

export const isOver = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && one.end > other.start;
