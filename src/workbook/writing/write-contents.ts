// SPDX-License-Identifier: EUPL-1.2

import type { CellContent, ContentGrid } from "../../domain/journal/journal";
import { GENERAL, mightBeReadOtherwise, TEXT } from "../excel/text-as-text";

/**
 * Queues the writing of a range, so that each cell has exactly its content afterwards: a text that looks like a number or formula
 * stays text, and a number or formula in a cell with the text format stays what it is.
 *
 * @param contents in the size of the range
 * @param areFormulas whether a content that starts with "=" is a formula, not a text; a blank one makes room for a spilled result
 */
export function writeContents(range: Excel.Range, contents: ContentGrid, areFormulas: boolean): void {
  const isText = ({ formula }: CellContent): boolean => typeof formula === "string" && !areFormulas;
  const formats = contents.map((row) =>
    row.map((content) => (content.numberFormat === TEXT && !isText(content) ? GENERAL : content.numberFormat)),
  );
  const typed = contents.map((row) =>
    row.map((content) =>
      isText(content) && content.numberFormat !== TEXT ? quoted(String(content.formula)) : content.formula,
    ),
  );
  range.numberFormat = formats;
  if (areFormulas) range.formulas = typed;
  else range.values = typed;
  const late = contents.some((row, r) => row.some(({ numberFormat }, c) => numberFormat !== formats[r]?.[c]));
  if (late) range.numberFormat = contents.map((row) => row.map(({ numberFormat }) => numberFormat));
}

/** With the apostrophe that Excel takes for "this is text"; errors are written as they are. */
function quoted(text: string): string {
  return mightBeReadOtherwise(text) && !text.startsWith("#") ? `'${text}` : text;
}
