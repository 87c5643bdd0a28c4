// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { locatiesTab } from "./locaties-tab";
import { monitorTab } from "./monitor-tab";
import { publishedTabs } from "./published-tabs";

const NAME = "voorbeeld-noord-holland.xlsx";

/** Where the sample lies in the repository. */
export const SAMPLE_PATH = join(__dirname, "../../assets", NAME);

/** The bytes of the sample: the same on every day and machine, so that the committed file can be checked. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  return writeXlsx(
    { name: NAME, date1904: false, sheets: [...publishedTabs(), locatiesTab(), monitorTab()] },
    { title: "Voorbeeld spreidingswet Noord-Holland", created: new Date("2026-01-01T00:00:00Z") },
  );
}
