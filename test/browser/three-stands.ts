// SPDX-License-Identifier: EUPL-1.2

import { PUBLISHED } from "../../src/domain/measures/gebieden.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { cell, makeSheet } from "../../tools/make-sample/look";

const HEADER = [
  "Gemeente",
  "Verdeelbesluit (regulier/amv)",
  "Gerealiseerd 1/3/2025 (regulier/amv)",
  "Gerealiseerd 1/7/2025 (regulier/amv)",
  "Gerealiseerd 1/9/2025 (regulier/amv)",
];

/** The published table with two earlier stands before it: Haarlem had 200 places fewer in July, and 500 fewer in March. All else was the same. */
export async function threeStands(tab = "Voortgang"): Promise<Buffer> {
  const rows = PUBLISHED.map(({ gemeente: { naam }, taakstelling, realisatie }) => [
    naam,
    taakstelling,
    naam === "Haarlem" ? "294/0" : realisatie,
    naam === "Haarlem" ? "594/0" : realisatie,
    realisatie,
  ]);
  const cells = [HEADER, ...rows].flatMap((values, row) => values.flatMap((value, column) => cell(row, column, value)));
  const bytes = await writeXlsx({
    name: "drie-standen.xlsx",
    date1904: false,
    sheets: [makeSheet({ name: tab, cells, frozenRows: 1 })],
  });
  return Buffer.from(bytes);
}
