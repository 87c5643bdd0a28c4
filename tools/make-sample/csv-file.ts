// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";

const FOLDER = join(__dirname, "../../assets/voorbeeld");

/** The cells of a data file of the sample, as printed: nothing is taken for a number or a date. */
export function readCsvFile(name: string): string[][] {
  const rows = parseCsv(readFileSync(join(FOLDER, `${name}.csv`), "utf8"), { delimiter: "," });
  return rows.map((row) => row.map(String));
}
