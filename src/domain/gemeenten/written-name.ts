// SPDX-License-Identifier: EUPL-1.2

import type { GebiedLevel } from "./gebied";
import provincies from "./data/provincies.json";
import { normaliseName } from "./normalise";

export interface LevelledName {
  readonly name: string;
  /** The level that the words around the name ask for, or null where they ask for none. */
  readonly level: GebiedLevel | null;
}

export interface PlacedName {
  readonly name: string;
  /** The provincie that stands behind the name; null where brackets there hold something else. */
  readonly provincie: string | null;
}

const LEVEL_WORDS: readonly (readonly [GebiedLevel, RegExp])[] = [
  ["gemeente", /^(?:gemeente|gem)(?:\s?[.:]\s?|\s)/i],
  ["regio", /^(?:regio|rrt|(?:regionale )?regietafel)(?:\s?[:-]\s?|\s)/i],
  ["provincie", /^(?:provincie|prov)(?:\s?[.:]\s?|\s)/i],
  ["gemeente", /(?:\s?\((?:gemeente|gem\.?|stad)\)|,?\s(?:gemeente|gem\.?))$/i],
  ["regio", /(?:\s?\((?:regio|rrt)\)|,?\s(?:regio|rrt))$/i],
  ["provincie", /(?:\s?\((?:provincie|prov\.?)\)|,?\s(?:provincie|prov\.?))$/i],
];

/** Splits the clean text "provincie Utrecht", "Utrecht (provincie)" or "gem. Alkmaar" in the name and the level. */
export function splitLevel(text: string): LevelledName {
  for (const [level, words] of LEVEL_WORDS) {
    const name = text.replace(words, "");
    if (name !== text && name !== "") return { name, level };
  }
  return { name: text, level: null };
}

const letters = (text: string): string => normaliseName(text).replaceAll(" ", "");
const BY_LETTERS = new Map(
  provincies.flatMap(({ naam, afkortingen }) =>
    [naam, ...afkortingen].map((written) => [letters(written), naam] as const),
  ),
);
const LAST_PART = /^(.+?)(?:\s?\(([^()]+)\)|,\s?([^,()]+)|\s([^\s,()]+))$/;

/**
 * Splits "Bergen (NH.)", "Bergen N-H" or "Bergen, Noord-Holland" in the name and the provincie; null where nothing stands
 * behind the name that could be one.
 */
export function splitProvincie(text: string): PlacedName | null {
  const match = LAST_PART.exec(text);
  if (match === null) return null;
  const [, name = "", inBrackets, afterComma, lastWord] = match;
  const provincie = BY_LETTERS.get(letters(inBrackets ?? afterComma ?? lastWord ?? "")) ?? null;
  return provincie === null && inBrackets === undefined ? null : { name, provincie };
}
