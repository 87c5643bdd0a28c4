// SPDX-License-Identifier: EUPL-1.2

import { readdirSync } from "node:fs";
import path from "node:path";
import { isWorkbook } from "../../src/cli/workbook-files";

/** Every workbook under a folder, however deep, in the order of their paths; Excel's own locks ("~$…") are none. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWorkbook(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
