// SPDX-License-Identifier: EUPL-1.2

const MISSING = new Set([
  "-",
  "--",
  "–",
  "—",
  "−",
  ".",
  "..",
  "...",
  "…",
  "x",
  "?",
  "n.v.t.",
  "n.v.t",
  "nvt",
  "niet van toepassing",
  "onbekend",
  "niet bekend",
  "n.b.",
  "n.b",
  "nb",
  "n.n.b.",
  "n.n.b",
  "nnb",
  "nog niet bekend",
  "n.t.b.",
  "ntb",
  "geen opgave",
  "volgt",
  "pm",
  "p.m.",
  "n/a",
  "#n/b",
]);

/** True for a word that says "there is no number here"; such a cell is unknown, never 0. */
export function isMissingWord(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}
