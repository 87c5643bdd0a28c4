// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import { snapshotOf as bookSnapshot } from "../../faults/book-snapshot";
import { FAULTS, spoiltBook } from "../../faults/run";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { fileSheet } from "../../../src/xlsx/file-sheet";
import type { FileCell, FileSheet, WorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeXlsx } from "../../../src/xlsx/write-xlsx";

const ASSETS = path.resolve(__dirname, "../../../assets");
const MADE_ON = new Date(Date.UTC(2025, 0, 1));

/** The files of the project, and workbooks of the generator written as files. */
export async function baseFile(seed: number): Promise<Uint8Array> {
  if (seed % 5 === 0) return readFileSync(path.join(ASSETS, "voorbeeld-noord-holland.xlsx"));
  const spoilt = spoiltBook(FAULTS[seed % FAULTS.length]!, seed % 40);
  if (spoilt === null) return readFileSync(path.join(ASSETS, "zelftest.xlsx"));
  return writeXlsx(fileOf(bookSnapshot(spoilt.book)), { created: MADE_ON });
}

function fileOf({ name, sheets, date1904 }: WorkbookSnapshot): WorkbookFile {
  return { name, date1904, sheets: sheets.map(fileSheetOf) };
}

function fileSheetOf(sheet: WorkbookSnapshot["sheets"][number]): FileSheet {
  const cells = sheet.values.flatMap((row, at) =>
    row.flatMap((value, column): FileCell[] => {
      if (value === "") return [];
      const formula = sheet.formulas[at]?.[column] ?? "";
      const look = { row: at, column, numberFormat: sheet.numberFormats[at]?.[column] ?? "General" };
      const isError = sheet.types[at]?.[column] === "error" ? { isError: true } : {};
      return [
        formula === ""
          ? { ...look, value, ...isError }
          : { ...look, value: null, formula, cachedValue: value, ...isError },
      ];
    }),
  );
  return fileSheet(sheet.name, cells, { merges: sheet.merges, hiddenRows: sheet.hiddenRows, hidden: !sheet.visible });
}
