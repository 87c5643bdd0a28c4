// SPDX-License-Identifier: EUPL-1.2

import type { ICellData, Styles } from "@univerjs/core";
import { toType, typed } from "./dutch-typing";

export interface Replacement {
  readonly find: string;
  readonly by: string;
  readonly anyCase: boolean;
}

/**
 * A cell without a formula where a text is replaced: in what its editor shows, or else in what the cell shows, and read again as a
 * Dutch Excel reads what is typed.
 *
 * @param shown what the cell shows
 * @returns null where neither has the text
 */
export function withReplaced(
  cell: ICellData,
  shown: string,
  { find, by, anyCase }: Replacement,
  styles: Styles,
  date1904: boolean,
): ICellData | null {
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), anyCase ? "giu" : "gu");
  // A date has no text for its editor here: what it shows is taken.
  const edited = toType(cell, styles);
  const texts = [...(edited === null ? [] : [String(edited.v ?? "")]), shown];
  const found = texts.find((text) => text.search(pattern) !== -1);
  if (found === undefined) return null;
  const content = typed({ ...cell, v: found.replace(pattern, () => by), t: null }, styles, date1904);
  return { ...content, f: null, si: null };
}
