// SPDX-License-Identifier: EUPL-1.2

import { unzipSync, strFromU8 } from "fflate";
import type { SheetBeside } from "../workbook-file";
import { bookOf, sheetOf } from "../workbook-file.fixture";
import { writeXlsx } from "../write-xlsx";
import { readWholeXlsx } from "./read-whole";

const BESIDE: SheetBeside = {
  conditionalRules: [
    {
      type: "dataBar",
      priority: 1,
      range: "A1:A3",
      dataBar: {
        cfvo: [
          { type: "num", value: "0" },
          { type: "num", value: "1" },
        ],
        color: "FF638EC6",
      },
      beyond: { attributes: {}, solid: true },
    },
    {
      type: "top10",
      priority: 2,
      range: "A1:A3",
      style: { font: { bold: true } },
      beyond: { attributes: { rank: "3", bottom: "1" }, solid: false },
    },
    {
      type: "aboveAverage",
      priority: 3,
      range: "A1:A3",
      style: { font: { italic: true } },
      beyond: { attributes: { aboveAverage: "0", stdDev: "1" }, solid: false },
    },
  ],
};
const written = () => writeXlsx(bookOf([sheetOf("Blad1", [[1], [2], [3]], { beside: BESIDE })]));

test("a data bar of one colour says so where Excel looks, and the rest of the rules is there too", async () => {
  const xml = strFromU8(unzipSync(await written())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toMatch(/<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0<\/xm:f>/);
  expect(xml).toContain("<xm:sqref>A1:A3</xm:sqref>");
  expect(xml).toMatch(/<cfRule [^>]*type="top10"[^>]* rank="3" bottom="1"/);
  const [, id] = /<x14:id>([^<]*)<\/x14:id>/.exec(xml) ?? [];
  expect(xml).toContain(`<x14:cfRule type="dataBar" id="${String(id)}">`);
});

test("what was written is read as the same rules, with nothing lost", async () => {
  const { sheets, notKept } = await readWholeXlsx(await written(), "proef.xlsx");
  expect(sheets[0]?.beside?.conditionalRules).toMatchObject(BESIDE.conditionalRules ?? []);
  expect(notKept).toBeUndefined();
});
