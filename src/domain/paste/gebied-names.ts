// SPDX-License-Identifier: EUPL-1.2

import { BUILT_IN_GEBIEDEN } from "../gemeenten/built-in-gebieden";
import { normaliseName } from "../gemeenten/normalise";
import { GEMEENTEN, PROVINCIES } from "../gemeenten/register";
import { rowLabel } from "../gemeenten/total-label";
import { splitFootnote } from "../sheet/clean";

const LONGEST_LABEL = 60;
const lettersOf = (text: string): string => normaliseName(text).replaceAll(" ", "");
const BY_LETTERS = new Map(
  [...GEMEENTEN, ...PROVINCIES, ...BUILT_IN_GEBIEDEN.regios].map(({ naam }) => [lettersOf(naam), naam]),
);
/** A hyphen at the end of a line that the copying took away: "BodegravenReeuwijk". */
const HYPHEN_LOST = /\p{Ll}\p{Lu}/u;
const LEVEL = /^(gemeenten?|regio'?s?|provincies?)$/i;
const HYPHEN_AT_END = /(?<=\p{L})[-‐]$/u;

/** The name without a mark for a footnote, also where that stuck to it: "Alkmaar1", "Alkmaar 1)". */
const unmarked = (text: string): string =>
  splitFootnote(text.trim())
    .body.replace(/(?<=\p{L}|\))\s?\d{1,2}\)?$/u, "")
    .trim();

/** True for the name of a gebied as a register has it, with or without a mark for a footnote. */
export function isExactName(text: string): boolean {
  const resolution = BUILT_IN_GEBIEDEN.resolve(unmarked(text));
  if (resolution.status === "found") return resolution.spelling !== "misspelt";
  return resolution.status !== "unknown";
}

/** How the name is written that stands on these lines, with the hyphen that the end of a line took away; null for what is surely no name. */
export function nameOfLines(lines: readonly string[]): string | null {
  const joined = lines.reduce((before, line) =>
    HYPHEN_AT_END.test(before) ? `${before}${line}` : `${before} ${line}`,
  );
  const mended = (): string | null =>
    BY_LETTERS.get(lettersOf(lines.map((line) => line.replace(HYPHEN_AT_END, "")).join(""))) ?? null;
  if (lines.length === 1 && HYPHEN_LOST.test(joined.replaceAll("IJ", "ij")))
    return mended() ?? (isExactName(joined) ? joined : null);
  if (lines.length === 1) return isExactName(joined) ? joined : null;
  if (BY_LETTERS.has(lettersOf(unmarked(joined)))) return joined;
  // "Soest" above "Utrecht" are two names, and "Epe" above "Gemeente" is a name and a header.
  const isPart = (line: string): boolean => !isExactName(line) && !LEVEL.test(line);
  return mended() ?? (lines.every(isPart) && isExactName(joined) ? joined : null);
}

/** True for a name that is misspelt. */
export const isNearName = (text: string): boolean =>
  text !== "" && BUILT_IN_GEBIEDEN.resolve(unmarked(text)).status === "found";

/** True for what stands before a row that adds up others. */
export const isTotal = (text: string): boolean => text.length <= LONGEST_LABEL && rowLabel(unmarked(text)) !== null;
