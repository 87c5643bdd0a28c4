// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, strFromU8 } from "fflate";
import { fileSheet } from "../file-sheet";
import { readXlsx } from "../read-xlsx";
import { writeXlsx } from "../write-xlsx";

const FILE = {
  name: "a.xlsx",
  date1904: false,
  sheets: [
    {
      ...fileSheet(
        "Blad1",
        [0, 1, 2].map((row) => ({ row, column: 0, value: "<row>" })),
      ),
      rowHeights: { 0: 40 },
      fittedHeights: { 2: 60 },
    },
  ],
};

it("has the height of a fitted row, which is not the row's own", async () => {
  const bytes = await writeXlsx(FILE);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/<row\b[^>]*>/g)].map(([row]) => row)).toEqual([
    '<row r="1" ht="30" customHeight="1">',
    '<row r="2">',
    '<row r="3" ht="45">',
  ]);
  const { sheets } = await readXlsx(bytes, "a.xlsx");
  expect(sheets[0]?.rowHeights).toEqual({ 0: 40 });
});
