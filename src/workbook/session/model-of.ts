// SPDX-License-Identifier: EUPL-1.2

import type { buildModel } from "../../domain/build-model";
import { convertedCells } from "../../domain/journal/converted-cells";
import type { Model } from "../../domain/model";
import type { CalendarDate } from "../../domain/sheet/dates";
import { sameData } from "../../domain/sheet/same-data";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { Stored } from "../stored/stored.types";

/** The model of what a reading found: the same object as before where all that it is made of is the same. */
export function modelOf(
  before: Model | null,
  snapshot: WorkbookSnapshot,
  { settings, journal }: Stored,
  day: CalendarDate,
  build: typeof buildModel,
): Model {
  const same =
    before !== null &&
    before.snapshot === snapshot &&
    before.today === day &&
    sameData(before.settings, settings) &&
    sameData(before.converted, convertedCells(snapshot, journal));
  return same ? before : build(snapshot, settings, day, journal);
}
