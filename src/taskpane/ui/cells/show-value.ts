// SPDX-License-Identifier: EUPL-1.2

import { fromSerial } from "../../../domain/sheet/dates";
import type { CellContent } from "../../../domain/journal/journal";
import type { CellValue } from "../../../domain/sheet/snapshot";
import { formatDate } from "../../../domain/sheet/format";

/** As many decimals as the number has: what is written must not look rounded. */
const numbers = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 15 });
/** A number format code of a date: a day or year, outside "text" and [conditions]. */
const DATE_FORMAT = /[dy]/i;

/** A value of a cell as a person reads it. */
export function showValue(value: CellValue): string {
  if (value === "") return "(leeg)";
  if (typeof value === "number") return numbers.format(value).replace("-", "−");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return value;
}

/** What is in a cell; a number that Excel shows as a date is shown as one. */
export function showContent({ formula, numberFormat }: CellContent): string {
  const date = typeof formula === "number" && DATE_FORMAT.test(bareFormat(numberFormat)) ? fromSerial(formula) : null;
  return date === null ? showValue(formula) : formatDate(date);
}

function bareFormat(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]{0,99}\]|\\./g, "").replace(/general|standaard/gi, "");
}
