// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../tabs/cells/clean";

/**
 * A name without what people write differently: case, accents, hyphens, dots, apostrophes, brackets and blanks.
 * "Zaanstreek- waterland" and "Zaanstreek-Waterland" become one.
 */
export function normaliseName(name: string): string {
  return cleanText(name)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`´.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export interface LevelledName {
  readonly name: string;
  /** The level that the words around the name ask for, or null where they ask for none. */
  readonly level: "gemeente" | "regio" | "provincie" | null;
}

const PREFIXES = [
  ["gemeente", /^(?:gemeente|gem\.?)\s+/i],
  ["regio", /^(?:regio|rrt|regietafel)\s+/i],
  ["provincie", /^(?:provincie|prov\.?)\s+/i],
] as const;
const SUFFIXES = [
  ["gemeente", /\s*(?:\(gemeente\)|,?\s+gemeente)$/i],
  ["regio", /\s*\((?:regio|rrt)\)$/i],
  ["provincie", /\s*\(provincie\)$/i],
] as const;

/** Splits "provincie Utrecht", "Utrecht (provincie)" or "gem. Alkmaar" in the name and the level. */
export function splitLevel(text: string): LevelledName {
  const name = cleanText(text);
  for (const [level, pattern] of [...PREFIXES, ...SUFFIXES]) {
    const bare = name.replace(pattern, "");
    if (bare !== name && bare !== "") return { name: bare, level };
  }
  return { name, level: null };
}
