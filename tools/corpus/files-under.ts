// SPDX-License-Identifier: EUPL-1.2

import { readdirSync } from "node:fs";
import path from "node:path";

/** Every workbook under a folder, however deep, in the order of their paths; Excel's own locks ("~$…") are none. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
