// SPDX-License-Identifier: EUPL-1.2

import { basename } from "node:path";
import type { WorkbookFile } from "../xlsx/workbook-file";

/**
 * Reads a workbook before the engine is loaded: bad input is told at once.
 * @throws UnreadableWorkbook with a sentence for the user
 */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<WorkbookFile> {
  const { readXlsx } = await import("../xlsx/read-xlsx");
  return readXlsx(bytes, basename(path));
}
