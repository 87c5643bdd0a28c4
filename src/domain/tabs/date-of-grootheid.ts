// SPDX-License-Identifier: EUPL-1.2

import type { WrittenDay } from "./cells/written-day";
import type { CellRef } from "../sheet/snapshot";
import type { DateReader } from "./read-context";
import type { ColumnRole, WrittenDate } from "./table";

/** A stand has one day, also where a month is written; a prognose for a month has none. */
export function dateOfGrootheid(
  role: ColumnRole | null,
  day: WrittenDay,
  at: CellRef,
  dates: DateReader,
): WrittenDate | null {
  return role === "realisatie" || role === "stand" ? dates.stand(day, at) : dates.written(day, at);
}
