// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../../src/domain/sheet/dates";
import type { FileCell, FileSheet } from "../../src/xlsx/workbook-file";
import { readCsvFile } from "./csv-file";
import { cell, HEADER, makeSheet, NOTE, PLACES } from "./look";

/** The made-up locaties: places as numbers, days as real dates, and above the table the rows that say it is made up. */
export function locatiesTab(): FileSheet {
  const rows = readCsvFile("locaties");
  const headerRow = rows.findIndex(([first]) => first === "Gemeente");
  const cells = rows.flatMap((values, row) => {
    if (row < headerRow) return cell(row, 0, values[0] ?? "", NOTE);
    if (row === headerRow) return values.flatMap((value, column) => cell(row, column, value, HEADER));
    return dataRow(values, row);
  });
  return makeSheet({ name: "Locaties", cells, frozenRows: headerRow + 1 });
}

function dataRow(
  [gemeente = "", locatie = "", soort = "", plaatsen = "", opening = "", einde = ""]: readonly string[],
  row: number,
): FileCell[] {
  return [
    ...cell(row, 0, gemeente),
    ...cell(row, 1, locatie),
    ...cell(row, 2, soort),
    ...cell(row, 3, Number(plaatsen), undefined, PLACES),
    ...cell(row, 4, serial(opening), undefined, "d-m-yyyy"),
    ...cell(row, 5, serial(einde), undefined, "d-m-yyyy"),
  ];
}

function serial(date: string): number | "" {
  if (date === "") return "";
  const [day = "", month = "", year = ""] = date.split("-");
  return toSerial(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
