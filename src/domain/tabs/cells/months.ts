// SPDX-License-Identifier: EUPL-1.2

/** Dutch and English, each with its short forms; the longest of those that begin alike first. */
const MONTHS = [
  "jan(?:uar[iy])?",
  "feb(?:ruar[iy])?",
  "maart|mrt|mar(?:ch)?",
  "apr(?:il)?",
  "mei|may",
  "jun[ie]?",
  "jul[iy]?",
  "aug(?:ust(?:us)?)?",
  "sept?(?:ember)?",
  "o[kc]t(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];
const NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`, "i"));

/** The name of a month, as one group of a pattern that ignores case. */
export const MONTH_WORD = `(${MONTHS.join("|")})`;

/** 1 … 12 */
export const monthNumber = (word: string): number => NAMES.findIndex((name) => name.test(word)) + 1;

/** "25" is 2025. */
export const yearNumber = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
