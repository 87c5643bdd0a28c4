// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../sheet/clean";

/**
 * A name without what people write differently: case, accents, hyphens, dots, apostrophes, brackets and blanks.
 * "Zaanstreek- waterland" and "Zaanstreek-Waterland" become one.
 */
export function normaliseName(name: string): string {
  return cleanText(name)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘ʼ′`´.]/g, "")
    .replaceAll("ĳ", "ij")
    .replaceAll("&", " en ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
