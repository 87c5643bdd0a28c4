// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../xlsx/workbook-file";
import { readWholeXlsx } from "../../xlsx/whole/read-whole";

const SAMPLE = "voorbeeld-noord-holland.xlsx";

/** @throws UnreadableWorkbook with a sentence for the user */
export async function readFile(file: File): Promise<WorkbookFile> {
  return readWholeXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The sample that is served beside the page. */
export async function readSample(): Promise<WorkbookFile> {
  const answer = await fetch(`assets/${SAMPLE}`);
  return readWholeXlsx(new Uint8Array(await answer.arrayBuffer()), SAMPLE);
}
