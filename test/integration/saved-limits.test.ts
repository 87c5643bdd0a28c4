// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renameTab } from "../../src/workbench/user.fixture";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { savedAgain } from "./saved/saved-again";

test("the last row and the last column of a sheet keep what stands there", async () => {
  const low = [{ row: 1_048_575, column: 0, value: 7 }];
  const wide = [
    { row: 0, column: 16_383, value: 8 },
    { row: 0, column: 1, value: null, formula: "=Laag!A1048576+XFD1", cachedValue: 15 },
  ];
  const notes = [{ row: 1_048_575, column: 0, text: "de laatste" }];
  const { file } = await savedAgain(
    bookOf([
      { ...sheetOf("Laag", [], { notes }), cells: low },
      { ...sheetOf("Breed", []), cells: wide },
    ]),
  );
  expect(file.sheets[0]).toMatchObject({ cells: low, notes });
  expect(file.sheets[1]?.cells).toEqual(expect.arrayContaining(wide));
});

test("a tab without cells stays, also where it is the only one", async () => {
  const { file, notKept } = await savedAgain(bookOf([sheetOf("Leeg", [])]));
  expect(file.sheets.map(({ name, cells }) => [name, cells])).toEqual([["Leeg", []]]);
  expect(notKept).toBeUndefined();
});

test("a tab that only a macro can show stays one, until it is shown", async () => {
  const parts = unzipSync(
    await writeXlsx(bookOf([sheetOf("Blad 1", [[1]]), sheetOf("Diep", [[2]], { hidden: true })])),
  );
  const path = "xl/workbook.xml";
  parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace('state="hidden"', 'state="veryHidden"'));
  const seen = ({ file }: { readonly file: WorkbookFile }) =>
    file.sheets.map(({ name, hidden, beside }) => [name, hidden, beside?.veryHidden ?? false]);
  const once = await savedAgain(zipSync(parts));
  expect(seen(once)).toEqual([["Blad 1", false, false], ["Diep", true, true]]); // prettier-ignore
  expect(once.notKept).toBeUndefined();
  const shown = await savedAgain(zipSync(parts), ({ engine }) => {
    engine.setHidden(engine.sheets()[1]?.id ?? "", false);
    return Promise.resolve();
  });
  expect(seen(shown)).toEqual([["Blad 1", false, false], ["Diep", false, false]]); // prettier-ignore
});

test("a workbook of only a sheet that is a chart is refused in words", async () => {
  const parts = unzipSync(await writeXlsx(bookOf([sheetOf("Blad 1", [[1]])])));
  const put = (path: string, from: RegExp, to: string): void => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to));
  };
  put("xl/_rels/workbook.xml.rels", /relationships\/worksheet"/, 'relationships/chartsheet"');
  await expect(readWholeXlsx(zipSync(parts), "proef.xlsx")).rejects.toThrow(/proef\.xlsx.*tabblad/);
});

test("a chart that the add-in made shows the cells of a tab that got another name", async () => {
  const { file } = await savedAgain(
    bookOf([sheetOf("Cijfers", [[1], [2]]), sheetOf("Beeld", [[1]])]),
    async (excel) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Cijfers");
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns").name = "Staven";
        await context.sync();
      });
      await renameTab(excel, "Cijfers", "Cijfers '25");
    },
  );
  expect(file.sheets[0]?.charts?.[0]?.xml).toContain("<c:f>'Cijfers ''25'!$A$1:$A$2</c:f>");
});
