// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../../sheet/clean";

/** A call ("SOM(") or a cell address ("B2") right behind a sign; a sign before a number or a word is ordinary. */
const AFTER_SIGN = /^[-+]\s*(?:[A-Z][A-Z.]*\(|\$?[A-Z]{1,3}\$?\d+(?![\w])|(?:\(\s*)?\$?[A-Z]{1,3}\$?\d+\s*[-+*/:])/i;

/** What none of them is without; most texts are. */
const SIGN = /[-=+@]/;

/**
 * True for a text that Excel would run as a formula once somebody edits the cell, or once it is saved as csv and opened again.
 * "-", "-5", "+638", "- (0%)", "- zie toelichting" and "+20 amv" are ordinary.
 */
export function runsAsFormula(raw: string): boolean {
  if (!SIGN.test(raw)) return false;
  const text = cleanText(raw);
  return (
    /^=\s*[^\s=]/.test(text) ||
    /^@[A-Z_][\w.]*\s*\(/i.test(text) ||
    AFTER_SIGN.test(text) ||
    /^[-=+@][^|\n\r\u2028\u2029]*\|.*!/.test(text)
  );
}
