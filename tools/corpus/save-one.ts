// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import { openHeadless } from "../../src/workbench/headless";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { packageFaults } from "../../test/integration/saved/package-faults";
import type { FileOutcome } from "./read-corpus";
import { differences, otherResults, type Difference } from "./differences";

/** What came of saving a workbook. */
interface Saved {
  readonly bytes: Uint8Array;
  /** What the saved file has otherwise, and was not named. */
  readonly differences: readonly Difference[];
  /** What Excel would repair in it. */
  readonly faults: readonly string[];
  readonly notKept: readonly string[];
}

/**
 * Opens a workbook as the workbench does, saves it unchanged, and reads what was written.
 * @throws UnreadableWorkbook with a sentence for the user
 */
async function saveOne(file: string): Promise<Saved> {
  const name = path.basename(file);
  const before = await readWholeXlsx(readFileSync(file), name);
  const saved = await savedFile(before);
  const bytes = await writeXlsx(saved);
  const after = await readWholeXlsx(bytes, name);
  const { notKept = [] } = saved;
  return {
    bytes,
    differences: [...differences(before, after, notKept), ...otherResults(saved, after)],
    faults: packageFaults(bytes),
    notKept,
  };
}

/** In the terms of a run through a corpus: what the first difference or fault was. */
export async function savedOutcome(file: string): Promise<Pick<FileOutcome, "failed" | "outcome" | "words">> {
  const { differences: found, faults, notKept } = await saveOne(file);
  const [first] = [...faults, ...found.map(({ kind, words }) => `${kind}: ${words}`)];
  return first === undefined
    ? { outcome: "bewaard", words: `${String(notKept.length)} genoemd`, failed: false }
    : { outcome: "anders bewaard", words: first.replace(/\s+/g, " "), failed: true };
}

async function savedFile(file: WorkbookFile): Promise<WorkbookFile> {
  const excel = await openHeadless(file);
  try {
    await excel.settled();
    return excel.host.save();
  } finally {
    await excel.dispose();
  }
}
