// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import type { CalendarDate } from "../../domain/sheet/dates";

/**
 * Reads a workbook from its file, beside the one that is open, which is not touched. Nothing is kept of it. Its settings are those that a
 * workbook has that was never set: what its own user chose lies where only Excel can read it.
 *
 * @param name the file's name
 * @param today the day that it is looked at
 * @throws UnreadableWorkbook with a sentence for the user; the error of a page of which the code does not come
 */
export async function readOtherWorkbook(bytes: Uint8Array, name: string, today: CalendarDate): Promise<Model> {
  const { modelOfFile } = await import(/* webpackChunkName: "bestand" */ "./model-of-file");
  return modelOfFile(bytes, name, today);
}
