// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import { OWN_COLUMNS, REPORT_TITLE } from "./columns";

/** What every version of the report has: the headers of the findings, or, before there were any, those of the tabs. */
const HEADERS: readonly (readonly string[])[] = [
  OWN_COLUMNS.slice(0, 7),
  ["Tabblad", "Gelezen als", "Rijen", "Peildatum", "Gecontroleerd"],
];

type Values = readonly (readonly CellValue[])[];

/** True for the cells of a report, of this version or an earlier one, wherever on the sheet it stands. A report is no source. */
export function isReport(values: Values): boolean {
  const title = values.findIndex((row) => row.includes(REPORT_TITLE));
  return (
    title >= 0 &&
    values.slice(title).some((row) => HEADERS.some((headers) => headers.every((header) => row.includes(header))))
  );
}
