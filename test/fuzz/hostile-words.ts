// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";

/** Names that every object of the language already has. */
export const OBJECT_NAMES: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  "__proto__",
  "prototype",
  "then",
  "toJSON",
  "length",
  "0",
  "-1",
];

/** Signs that look like nothing, or like another sign. */
const ODD_SIGNS = [
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\u200E",
  "\u202F",
  "\u2212",
  "\u2013",
  "\u2044",
  "\u00B9",
  "\u0430",
  "\u03BF",
  "\uFF11",
  "\u0661",
  "\u{1D7D9}",
  "\u0301",
  "\uFEFF",
  "\uD800",
  "\u0000",
  "\t",
  "\n",
  "\r\n",
  "\u{1F600}",
];
const PIECES = [
  "1",
  "12",
  "138",
  "4.567",
  "14.910",
  "1,5",
  "0,77",
  "1e3",
  "0x10",
  "99999999999999999999",
  "1E+308",
  "-",
  "+",
  "/",
  "(",
  ")",
  "%",
  " ",
  ".",
  ",",
  "'",
  '"',
  ":",
  ";",
  "*",
  "?",
  "€",
  "plaatsen",
  "amv",
  "regulier",
  "totaal",
  "w.v.",
  "incl.",
  "n.v.t.",
  "n.t.b.",
  "2025",
  "1-9-2025",
  "31-2-2026",
  "1/2/2026",
  "februari",
  "Q3",
  "einde cyclus",
  "na",
  "voor",
  "cyclus 2",
  "taakstelling",
  "realisatie",
  "peildatum",
  "gemeente",
  "Alkmaar",
  "Bergen (NH.)",
  "'s-Gravenhage",
  "Noord-Holland",
  "#N/A",
  "#REF!",
  "=1+1",
  "=SPREIDING.GAP(A1)",
  "+31 6",
  "<b>",
  "&amp;",
  "null",
  "NaN",
  "Infinity",
  "undefined",
  "true",
];

/** A text as nobody means it: pieces of what does occur, glued together, with signs that cannot be seen between them. */
export function hostileText(random: Random): string {
  if (random.chance(0.05)) return random.pick(OBJECT_NAMES);
  if (random.chance(0.01)) return random.pick(PIECES).repeat(random.int(100, 5_000)).slice(0, 32_767);
  const pieces = Array.from({ length: random.int(1, 6) }, () => random.pick(random.chance(0.15) ? ODD_SIGNS : PIECES));
  return pieces.join(random.chance(0.5) ? "" : " ");
}

/** A text with one small thing wrong in it. */
export function spoiltText(random: Random, text: string): string {
  const at = random.int(0, text.length);
  const rest = text.slice(at);
  switch (random.int(0, 5)) {
    case 0:
      return text.slice(0, at) + random.pick(ODD_SIGNS) + rest;
    case 1:
      return text.slice(0, at) + rest.slice(1);
    case 2:
      return text.slice(0, at) + random.pick(PIECES) + rest;
    case 3:
      return text.slice(0, at) + rest.slice(0, 1) + rest;
    case 4:
      return text.toUpperCase();
    default:
      return `${text}${random.pick(["*", "1)", " (voorlopig)", "\u00B9", " "])}`;
  }
}

/** A number as a cell can hold it. */
export function hostileNumber(random: Random): number {
  return random.pick([
    () => random.int(0, 5_000),
    () => random.int(0, 60_000),
    () => random.int(-500, -1),
    () => random.int(1, 99_999) / 1_000,
    () => random.int(0, 100) / 100,
    () => random.pick([0, -0, 1e-9, 1e15, 2 ** 53, 1.7e308, 5e-324, 0.1 + 0.2, 6_000_000, 45_992, 2_958_465, 60, -1]),
  ])();
}
