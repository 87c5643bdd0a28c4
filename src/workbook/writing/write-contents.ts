// SPDX-License-Identifier: EUPL-1.2

import { GENERAL, mightBeReadOtherwise, TEXT } from "../excel/text-as-text";
import type { LiveContent, LiveGrid } from "./look";

/**
 * Queues the writing of a range, so that each cell has exactly its content afterwards: a text that looks like a number or formula
 * stays text, and a number or formula in a cell with the text format stays what it is. Cells and number formats that stay the same
 * are not written.
 *
 * @param contents in the size of the range
 * @param now what the cells have, in the same size
 */
export function writeContents(range: Excel.Range, contents: LiveGrid, now: LiveGrid): void {
  const grid = <T>(of: (wanted: LiveContent, there: LiveContent | undefined) => T | null): (T | null)[][] =>
    contents.map((row, r) => row.map((wanted, c) => of(wanted, now[r]?.[c])));
  const formats = grid((wanted, there) => changed(formatWhileTyping(wanted, there), there?.numberFormat));
  const typed = grid((wanted, there) => (sameTyped(wanted, there) ? null : typedText(wanted)));
  const late = grid((wanted, there) => changed(wanted.numberFormat, formatWhileTyping(wanted, there)));
  if (hasAny(formats)) range.numberFormat = formats;
  if (hasAny(typed)) range.formulas = typed;
  if (hasAny(late)) range.numberFormat = late;
}

/** What is typed in a cell with the text format becomes text. */
function formatWhileTyping(wanted: LiveContent, there: LiveContent | undefined): string {
  const becomesText = wanted.numberFormat === TEXT && !isText(wanted) && !sameTyped(wanted, there);
  return becomesText ? GENERAL : wanted.numberFormat;
}

function sameTyped(wanted: LiveContent, there: LiveContent | undefined): boolean {
  return wanted.formula === there?.formula && wanted.isFormula === there.isFormula;
}

/** With the apostrophe that Excel takes for "this is text" where the format does not say so; errors are written as they are. */
function typedText({ formula, numberFormat, isFormula }: LiveContent): LiveContent["formula"] {
  if (typeof formula !== "string" || isFormula || numberFormat === TEXT) return formula;
  return mightBeReadOtherwise(formula) && !formula.startsWith("#") ? `'${formula}` : formula;
}

function isText({ formula, isFormula }: LiveContent): boolean {
  return typeof formula === "string" && !isFormula;
}

/** Null, which Excel takes for "leave this cell alone", where nothing changes. */
function changed(wanted: string, there: string | undefined): string | null {
  return wanted === there ? null : wanted;
}

function hasAny(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((row) => row.some((one) => one !== null));
}
