// SPDX-License-Identifier: EUPL-1.2

import type { RichTextRun } from "hucre";

const PLAIN = "0123456789abcd()";
const RAISED = { superscript: "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ⁽⁾", subscript: "₀₁₂₃₄₅₆₇₈₉ₐbcd₍₎" };
/** What is written above or below the line to point at a note, not "2e" or "m2". */
const MARK = /^[\d\s,;()*a-d]+$/;

/**
 * The text of a cell whose runs are known, with the note marks that stand above or below the line as characters of their own: 38¹,
 * never 381.
 */
export function raisedText(runs: readonly RichTextRun[]): string {
  return runs.map(({ text, font }) => markOf(text, font?.vertAlign) ?? text).join("");
}

function markOf(text: string, align: "superscript" | "subscript" | undefined): string | null {
  if (align === undefined || !MARK.test(text)) return null;
  const raised = [...text.trim()].map((letter) => {
    const place = PLAIN.indexOf(letter);
    return place === -1 ? (/[,;\s]/.test(letter) ? " " : letter) : ([...RAISED[align]][place] ?? letter);
  });
  return raised.join("").replace(/ {2,}/g, " ");
}
