// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../../sheet/clean";
import { fromSerial, partsOf } from "../../sheet/dates";
import type { Content } from "../cell";
import { monthOf } from "./day-span";
import { formatParts, isDateFormat } from "./read-date";
import { findDate } from "./written-date";
import type { WrittenDay } from "./written-day";

/** The date in a header or title. Of an Excel date its value counts, however it is shown: nov-25 is 1-11-2025, and 9/1/2025 may be 1 September. */
export function dayOfCell({ value, text: shown, numberFormat }: Omit<Content, "type">): WrittenDay | null {
  const text = cleanText(shown);
  const date = typeof value === "number" && isDateFormat(numberFormat) ? fromSerial(value) : null;
  if (date === null || typeof value !== "number") return findDate(text);
  const { day, month, year } = partsOf(date);
  const shows = formatParts(numberFormat);
  return {
    day,
    month,
    // "8-aug" beside a name may have been 8/8, regulier and amv: that it shows no year tells.
    year: shows.year ? year : null,
    text,
    serial: value,
    ...(!shows.day && day === 1 && { span: monthOf(date) }),
  };
}
