// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import { fromSerial, type CalendarDate } from "../sheet/dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { CellRef } from "../sheet/snapshot";
import { yearOf, type Span } from "../gemeenten/cyclus/year";
import { dateOf } from "./cells/written-date";
import type { WrittenDay } from "./cells/written-day";
import type { WrittenDate } from "./table";

/** Gives a written date its year. */
export interface DateReader {
  /** Null where no one day is written. */
  date(day: WrittenDay): CalendarDate | null;
  /** As the date of a stand, for which a month or quarter is one day too. */
  stand(day: WrittenDay, at: CellRef): WrittenDate;
  /** As the date of anything else, of which only a day that does not exist is told. */
  written(day: WrittenDay, at: CellRef): WrittenDate | null;
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
  const date: DateReader["date"] = (day) => {
    if (day.serial !== undefined) return fromSerial(day.serial, date1904);
    return dateOf(day) ?? (day.year === null && day.exists !== false ? yearOf(day, spans) : null);
  };
  const stand: DateReader["stand"] = (day, at) => {
    const assumed = day.span === undefined || day.serial !== undefined ? null : day.span.stand;
    const found = assumed ?? date(day);
    return {
      date: found,
      yearMissing: day.year === null && day.serial === undefined && day.exists !== false,
      text: day.text,
      at,
      ...((assumed !== null || (day.serial !== undefined && day.span !== undefined)) && { assumed: true }),
      ...((day.exists === false || (day.span !== undefined && found === null)) && { unreadable: true }),
    };
  };
  return {
    gebieden,
    provincie,
    dates: {
      date,
      stand,
      written: (day, at) => (day.span !== undefined && day.serial === undefined ? null : stand(day, at)),
    },
    date1904,
    name: (text, at) => ({ text, resolution: gebieden.resolve(text, { provincie }), at }),
  };
}
