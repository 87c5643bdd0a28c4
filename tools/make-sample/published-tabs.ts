// SPDX-License-Identifier: EUPL-1.2

import type { FileSheet } from "../../src/xlsx/workbook-file";
import { readCsvFile } from "./csv-file";
import { cell, HEADER, makeSheet } from "./look";

/**
 * The four tables of the report, cell for cell as printed, misprints included: every cell is text. Below the table of the provincie
 * stand the two facts that the report gives only in its text: the bod, and what was left to be assigned.
 */
export function publishedTabs(): FileSheet[] {
  return [
    published("Voortgangsrapportage", "voortgangsrapportage"),
    published("Regio's", "regios"),
    published("Provincie", "provincie"),
    mutaties(),
  ];
}

function published(name: string, file: string): FileSheet {
  const cells = readCsvFile(file).flatMap((values, row) =>
    values.flatMap((value, column) => cell(row, column, value, row === 0 ? HEADER : undefined)),
  );
  return makeSheet({ name, cells, frozenRows: 1 });
}

/** Two lines of running text: no header, and long cells that wrap. */
function mutaties(): FileSheet {
  const cells = readCsvFile("mutaties").flatMap((values, row) =>
    values.flatMap((value, column) =>
      cell(
        row,
        column,
        value,
        column === 0 ? { bold: true, wrap: true, vertical: "top" } : { wrap: true, vertical: "top" },
      ),
    ),
  );
  return makeSheet({ name: "Mutaties", cells, frozenRows: 0, widths: [260, 620] });
}
