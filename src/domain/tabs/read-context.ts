// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { CellRef } from "../sheet/snapshot";
import { yearOf, type Span } from "../gemeenten/cyclus/year";
import { dateOf, type WrittenDay } from "./cells/written-date";
import type { WrittenDate } from "./table";

/** Gives a written date its year. */
export interface DateReader {
  date(day: WrittenDay): CalendarDate | null;
  written(day: WrittenDay, at: CellRef): WrittenDate;
}

/** What the readers of all tabs share. */
export interface ReadContext {
  readonly gebieden: Gebieden;
  /** The workbook's own provincie, which decides between namesakes. */
  readonly provincie: string | null;
  readonly dates: DateReader;
  readonly date1904: boolean;
  name(text: string, at: CellRef): NamedGebied;
}

/** @param spans of the cycli that the workbook is about */
export function createContext(
  gebieden: Gebieden,
  provincie: string | null,
  spans: readonly Span[],
  date1904: boolean,
): ReadContext {
  const date: DateReader["date"] = (day) => dateOf(day) ?? (day.year === null ? yearOf(day, spans) : null);
  return {
    gebieden,
    provincie,
    dates: { date, written: (day, at) => ({ date: date(day), yearMissing: day.year === null, text: day.text, at }) },
    date1904,
    name: (text, at) => ({ text, resolution: gebieden.resolve(text, { provincie }), at }),
  };
}
