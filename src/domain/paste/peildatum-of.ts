// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { dateOf } from "../tabs/cells/written-date";
import { titleDay } from "../tabs/title-day";
import { linesOf } from "./lines";

const OF_STAND = /(?<!\p{L})(peildatum|(?:tussen)?stand|situatie|per|t\/m)(?!\p{L})/iu;

/** The day with its year that the text says its numbers are of ("per 1 oktober 2026"); null where it says none, or more than one. */
export function peildatumOf(text: string): CalendarDate | null {
  const days = linesOf(text).flatMap(({ text: line }) => {
    const day = OF_STAND.test(line) ? titleDay(line) : null;
    return (day === null ? null : dateOf(day)) ?? [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
