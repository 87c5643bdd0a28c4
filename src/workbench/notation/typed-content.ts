// SPDX-License-Identifier: EUPL-1.2

import { isTextFormat, numfmt, type ICellData } from "@univerjs/core";
import { contentOf, isErrorText } from "../engine/cells";

export interface TypedContent {
  readonly content: ICellData;
  /** The number format that the text asks for, such as "0%" for "5%". */
  readonly numberFormat?: string;
}

/** What Excel makes of a value that an add-in writes: text is read as if typed in an English Excel. */
export function typedContent(value: string | number | boolean, numberFormat: string): TypedContent {
  // A number that is written in a cell with the text format becomes text, as when it is typed.
  if (typeof value === "number" && isTextFormat(numberFormat)) return { content: contentOf(String(value)) };
  if (typeof value !== "string" || value === "" || isTextFormat(numberFormat) || isErrorText(value))
    return { content: contentOf(value) };
  if (value.startsWith("'")) return { content: contentOf(value.slice(1)) };
  if (value.startsWith("=") && value.length > 1) return { content: formulaContent(value) };
  const parsed = numfmt.parseValue(value);
  if (parsed) return { content: contentOf(parsed.v), ...(parsed.z !== undefined && { numberFormat: parsed.z }) };
  return { content: /^[+-]./.test(value) ? formulaContent(`=${value}`) : contentOf(value) };
}

function formulaContent(formula: string): ICellData {
  return { f: formula, si: null, v: null, t: null, p: null, custom: null };
}
