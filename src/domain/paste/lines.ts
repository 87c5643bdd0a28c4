// SPDX-License-Identifier: EUPL-1.2

import { valuesIn, type Value } from "./values";
import { ownValue } from "../sheet/own-value";

/** A line of the text with what stands in it. */
export interface Line {
  /** As it is given back where it is no part of the table. */
  readonly text: string;
  /** With its blanks and tabs, to count columns by. */
  readonly raw: string;
  readonly page: number;
  /** The words before the values; all of the line where words stand behind a number too. */
  readonly words: string;
  readonly values: readonly Value[];
  /** True where a line without anything stands before it. */
  readonly afterBlank: boolean;
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
  ĳ: "ij",
  Ĳ: "IJ",
};
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Blanks of another width. Between digits one is kept: it groups thousands and ends no cell. */
const OTHER_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const GROUPING = /(?<=\d)[\u00a0\u2000-\u200a\u202f](?=\d{3}(?!\d))/g;

/** The lines of a text that hold something, each with its page: a form feed begins a new one. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let page = 0;
  let afterBlank = true;
  for (const part of tidy(text).split(/(\n|\f)/)) {
    if (part === "\f") page++;
    if (part === "\n" || part === "\f") continue;
    const clean = part.trim().replace(/[ \t]+/g, " ");
    if (clean !== "") lines.push({ text: clean, raw: part, page, ...valuesIn(part), afterBlank });
    afterBlank = clean === "";
  }
  return lines;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/[\ufb00-\ufb06ĳĲ]/g, (ligature) => ownValue(LIGATURES, ligature) ?? ligature)
    .replace(/\u00ad[ \t]*\n[ \t]*/g, "")
    .replaceAll("\u00ad", "")
    .replace(GROUPING, "\u00a0")
    .replace(OTHER_BLANK, (blank, at: number, all: string) =>
      blank === "\u00a0" && /\d/.test(all[at - 1] ?? "") && /^\d{3}(?!\d)/.test(all.slice(at + 1)) ? blank : " ",
    );
}

/** The runs of digits in a text, in order of size: what may not get lost. */
export function digitsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\d+/g) ?? []).sort();
}
