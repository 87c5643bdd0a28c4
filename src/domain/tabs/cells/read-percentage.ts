// SPDX-License-Identifier: EUPL-1.2

import type { Content } from "../cell";
import { cleanText, splitFootnote } from "../../sheet/clean";
import { isMissingWord } from "./missing";
import { parseNumber } from "./number";
import { BLANK_READING, NO_REMARKS, type Reading } from "./reading";

/**
 * Reads the cell of a percentage column: 0,77 with or without a percent format, "77%", 77.
 * `inPercents`: the column writes 77 where it means 77 %; it decides what a bare 1 is.
 */
export function readPercentage(cell: Content, inPercents: boolean): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: NO_REMARKS };
  if (typeof cell.value === "number") {
    const asFraction = cell.numberFormat.includes("%") || !inPercents;
    const percent = asFraction ? cell.value * 100 : cell.value;
    if (!Number.isFinite(percent)) return { kind: "unreadable", text: cell.text, remarks: NO_REMARKS };
    return {
      kind: "percentage",
      percent: tidy(percent),
      decimals: shownDecimals(cell.text, asFraction),
      remarks: NO_REMARKS,
    };
  }
  const text = cleanText(String(cell.value));
  if (text === "") return BLANK_READING;
  if (isMissingWord(text)) return { kind: "missing", word: text, remarks: NO_REMARKS };
  const { body } = splitFootnote(text);
  const number = parseNumber(body.replace(/\s?%$/, ""));
  if (number === null) return { kind: "unreadable", text, remarks: NO_REMARKS };
  if (body.endsWith("%") || inPercents)
    return { kind: "percentage", percent: number.value, decimals: number.decimals, remarks: NO_REMARKS };
  return {
    kind: "percentage",
    percent: tidy(number.value * 100),
    decimals: Math.max(0, number.decimals - 2),
    remarks: NO_REMARKS,
  };
}

/** 0.57 × 100 is 56.99999999999999 in binary; ten decimals are more than any table states. */
const tidy = (percent: number): number => Number(percent.toFixed(10));

function shownDecimals(text: string, asFraction: boolean): number {
  const fraction = /[.,](\d+)(?:\s*%)?\s*$/.exec(text)?.[1]?.length ?? 0;
  return asFraction && !text.includes("%") ? Math.max(0, fraction - 2) : fraction;
}
