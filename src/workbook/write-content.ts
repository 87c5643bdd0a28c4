// SPDX-License-Identifier: EUPL-1.2

import type { CellContent } from "../domain/journal";
import { GENERAL, mightBeReadOtherwise, TEXT } from "./text-as-text";

/**
 * Queues the writing of one cell, so that it has exactly this content afterwards: a text that looks like a number or formula stays
 * text, and a number or formula in a cell with the text format stays what it is.
 *
 * @param isFormula whether a content that starts with "=" is a formula, not a text
 */
export function writeContent(range: Excel.Range, { formula, numberFormat }: CellContent, isFormula: boolean): void {
  const isText = typeof formula === "string" && !isFormula;
  const typed = isText && numberFormat !== TEXT ? quoted(formula) : formula;
  range.numberFormat = [[numberFormat === TEXT && !isText ? GENERAL : numberFormat]];
  if (isFormula) range.formulas = [[typed]];
  else range.values = [[typed]];
  if (numberFormat === TEXT && !isText) range.numberFormat = [[TEXT]];
}

/** With the apostrophe that Excel takes for "this is text"; errors are written as they are. */
function quoted(text: string): string {
  return mightBeReadOtherwise(text) && !text.startsWith("#") ? `'${text}` : text;
}
