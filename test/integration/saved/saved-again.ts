// SPDX-License-Identifier: EUPL-1.2

import { openHeadless, type HeadlessWorkbook } from "../../../src/workbench/headless";
import { readWholeXlsx } from "../../../src/xlsx/whole/read-whole";
import type { WorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeXlsx } from "../../../src/xlsx/write-xlsx";
import { packageFaults } from "./package-faults";

const NAME = "proef.xlsx";

interface SavedAgain {
  readonly bytes: Uint8Array;
  /** What is read from these. */
  readonly file: WorkbookFile;
  /** What was said to be lost; undefined where nothing is. */
  readonly notKept: readonly string[] | undefined;
}

/**
 * Opens a workbook from its bytes, does something with it, saves it, and reads what was saved. Saving changes nothing, and the package has no
 * faults.
 */
export async function savedAgain(
  before: WorkbookFile | Uint8Array,
  act: (excel: HeadlessWorkbook) => unknown = () => undefined,
): Promise<SavedAgain> {
  const read = before instanceof Uint8Array ? before : await writeXlsx(before);
  const excel = await openHeadless(await readWholeXlsx(read, NAME));
  try {
    await excel.settled();
    await act(excel);
    await excel.settled();
    const once = excel.host.save();
    expect(excel.host.save()).toEqual(once);
    const bytes = await writeXlsx(once);
    expect(packageFaults(bytes)).toEqual([]);
    return { bytes, file: await readWholeXlsx(bytes, NAME), notKept: once.notKept };
  } finally {
    await excel.dispose();
  }
}
