// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../xlsx/workbook-file";
import { readXlsx } from "../../xlsx/read-xlsx";

const SAMPLE = "voorbeeld-noord-holland.xlsx";

/** @throws UnreadableWorkbook with a sentence for the user */
export async function readFile(file: File): Promise<WorkbookFile> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The sample that is served beside the page. */
export async function readSample(): Promise<WorkbookFile> {
  const answer = await fetch(`assets/${SAMPLE}`);
  return readXlsx(new Uint8Array(await answer.arrayBuffer()), SAMPLE);
}
