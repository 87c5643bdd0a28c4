// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { CellRef } from "../sheet/snapshot";
import type { SettledSoorten } from "./bare-grootheden";
import type { WrittenDay } from "./cells/written-date";
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
  /** What the numbers said of grootheden without a soort, at the first reading. */
  readonly soorten: SettledSoorten;
  name(text: string, at: CellRef): NamedGebied;
}
