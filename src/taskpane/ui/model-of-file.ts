// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../domain/build-model";
import type { Model } from "../../domain/model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import type { CalendarDate } from "../../domain/sheet/dates";
import { sourcesOf } from "../../domain/sources";
import { snapshotOf } from "../../xlsx/snapshot-of";

/** The workbook of a file without the tabs that the add-in wrote, under the settings of a new one. */
export async function modelOfFile(bytes: Uint8Array, name: string, today: CalendarDate): Promise<Model> {
  return buildModel(sourcesOf(await snapshotOf(bytes, name)), DEFAULT_SETTINGS, today);
}
