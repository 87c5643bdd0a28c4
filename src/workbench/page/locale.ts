// SPDX-License-Identifier: EUPL-1.2

import type { LocaleType } from "@univerjs/core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import findReplace from "@univerjs/find-replace/locale/en-US";
import { DUTCH_REFUSALS } from "./dutch-refusals";
import { DUTCH_STRINGS } from "./dutch-strings";

const KEY = "nlNL";

/** The grid's language: English with the visible strings in Dutch. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the type lists Univer's own packs only; any key will do
export const LOCALE: LocaleType = KEY as LocaleType;

interface Words {
  readonly [name: string]: string | Words;
}

/**
 * All words of the packs: the last one that has a word says it. Univer puts a whole group in the place of another one, so that of a group with
 * one word in Dutch the names of all other words would stand on the page.
 */
function wordsIn(packs: readonly object[]): Words {
  const merged = new Map<string, string | Words>();
  for (const pack of packs as readonly Words[])
    for (const [name, words] of Object.entries(pack)) {
      const before = merged.get(name);
      merged.set(name, typeof words === "object" && typeof before === "object" ? wordsIn([before, words]) : words);
    }
  return Object.fromEntries(merged);
}

export const LOCALES = { [KEY]: wordsIn([english, findReplace, DUTCH_STRINGS, DUTCH_REFUSALS]) };
