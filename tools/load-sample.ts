// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbook } from "../src/cli/open-workbook";
import type { ValidationResult } from "../src/domain/findings";
import type { Model } from "../src/domain/model";
import { readXlsx } from "../src/xlsx/read-xlsx";

const SAMPLE = path.resolve("assets/voorbeeld-noord-holland.xlsx");

/** Reads and validates the sample without a screen, on the way that the command line takes. */
export async function loadSample(): Promise<{ readonly model: Model; readonly validation: ValidationResult }> {
  const { headless, state } = await openWorkbook(await readXlsx(await readFile(SAMPLE), path.basename(SAMPLE)));
  await headless.dispose();
  const { model, validation } = state;
  if (model === null || validation === null) throw new Error("Het voorbeeld kon niet worden gelezen.");
  return { model, validation };
}
