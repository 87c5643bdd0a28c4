// SPDX-License-Identifier: EUPL-1.2

import type { buildModel } from "../../domain/build-model";
import { convertedCells } from "../../domain/journal/converted-cells";
import type { Model } from "../../domain/model";
import type { CalendarDate } from "../../domain/sheet/dates";
import { sameData } from "../../domain/sheet/same-data";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { Stored } from "../stored/stored.types";

/** What a model is made from. */
export interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly stored: Stored;
  readonly today: CalendarDate;
}

/** The model of what was read; the one that there was, where nothing changed. */
export function modelOf(
  before: Model | null,
  { snapshot, stored: { settings, journal, leveringen }, today }: Read,
  build: typeof buildModel,
): Model {
  const same =
    before !== null &&
    before.snapshot === snapshot &&
    before.today === today &&
    sameData(before.settings, settings) &&
    sameData(before.leveringWords, leveringen) &&
    sameData(before.converted, convertedCells(snapshot, journal));
  return same ? before : build(snapshot, settings, today, journal, leveringen);
}
