// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../sheet/clean";
import { latinLetters } from "../sheet/foreign-letters";

/**
 * A name without what people write differently: case, accents, hyphens, dots, apostrophes, brackets and blanks, and without letters of
 * another alphabet that look the same. "Zaanstreek- waterland" and "Zaanstreek-Waterland" become one.
 */
export function normaliseName(name: string): string {
  return latinLetters(cleanText(name))
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘ʼ′`´.]/g, "")
    .replaceAll("ĳ", "ij")
    .replaceAll("&", " en ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
