// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseCsv } from "hucre/csv";
import { fileSheet } from "../../../src/xlsx/file-sheet";
import type { FileCell, FileSheet } from "../../../src/xlsx/workbook-file";

/** The rows of a tab as they are written, its note above the header among them. */
export type Rows = readonly (readonly string[])[];

/** The tabs of a workbook by their names, from the files of a folder beside this one. */
export function tabsOf(folder: string): ReadonlyMap<string, Rows> {
  const path = join(__dirname, folder);
  return new Map(
    readdirSync(path)
      .sort()
      .map((file) => [
        basename(file, ".csv"),
        parseCsv(readFileSync(join(path, file), "utf8"), { delimiter: "," }).map((row) => row.map(String)),
      ]),
  );
}

/** Numbers as numbers, all else as it is typed. */
export const sheetOf = (name: string, rows: Rows): FileSheet =>
  fileSheet(
    name,
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column): FileCell[] =>
        text === "" ? [] : [{ row, column, value: /^-?\d+$/.test(text) ? Number(text) : text }],
      ),
    ),
  );

export const sheetsOf = (tabs: ReadonlyMap<string, Rows>): FileSheet[] =>
  [...tabs].map(([name, rows]) => sheetOf(name, rows));

/** The numbers of one column of a tab by the name in its first column. */
export function column(tabs: ReadonlyMap<string, Rows>, tab: string, header: string): ReadonlyMap<string, number> {
  const rows = tabs.get(tab) ?? [];
  const headerRow = rows.findIndex((row) => row.includes(header));
  const place = rows[headerRow]?.indexOf(header) ?? -1;
  if (place < 0) throw new Error(`no column ${header} in ${tab}`);
  return new Map(
    rows.slice(headerRow + 1).flatMap((row) => {
      const [name = "", value = ""] = [row[0], row[place]];
      return value === "" ? [] : [[name, Number(value)]];
    }),
  );
}

/** The sum of what is there; `names` left out: of all. */
export const sum = (numbers: ReadonlyMap<string, number>, names: readonly string[] = [...numbers.keys()]): number =>
  names.reduce((total, name) => total + (numbers.get(name) ?? 0), 0);
