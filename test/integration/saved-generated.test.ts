// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { baseFile } from "../fuzz/files/base-files";
import { run } from "./open-sample";
import { seen, type Seen } from "./saved/seen";

/** Opens a workbook with the add-in in it, and saves it again; with a monitor where it is asked. */
async function opened(
  file: WorkbookFile,
  withMonitor: boolean,
): Promise<{ readonly has: Seen; readonly bytes: Uint8Array }> {
  const { workbook, session, close } = await run(file);
  try {
    if (withMonitor) await session.makeMonitor();
    await workbook.settled();
    await session.validate();
    await workbook.settled();
    return { has: await seen(session.state(), workbook.host), bytes: await writeXlsx(workbook.host.save()) };
  } finally {
    await close();
  }
}

test.each(Array.from({ length: 50 }, (_, at) => at + 1))(
  "generated workbook %d is the same after saving",
  async (seed) => {
    const name = `proef-${String(seed)}.xlsx`;
    const file = await readWholeXlsx(await baseFile(seed), name);
    // Every fifth one with formulas and charts of our own; the others as they came.
    const before = await opened(file, seed % 5 === 0);
    const after = await opened(await readWholeXlsx(before.bytes, name), false);
    expect(after.has).toEqual(before.has);
  },
);
