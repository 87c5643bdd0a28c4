// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, WorkbookFile } from "../../src/xlsx/workbook-file";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { sureFixes, workbookForTests } from "./write-tools";

/*
 * What another library than ours reads in a saved workbook. It knows nothing of charts and rules: these are looked at on paper, by another
 * program (see papers.test.ts).
 */

const SAMPLE = join(__dirname, "../../assets/voorbeeld-noord-holland.xlsx");
const open = workbookForTests(
  () => readWholeXlsx(new Uint8Array(readFileSync(SAMPLE)), "voorbeeld-noord-holland.xlsx"),
  "once",
);

async function saved(): Promise<{ readonly file: WorkbookFile; readonly bytes: Uint8Array }> {
  const { session, workbook } = open;
  await session.fix(sureFixes(session).slice(0, 2));
  await session.report();
  await session.makeMonitor();
  await workbook.settled();
  const file = workbook.host.save();
  return { file, bytes: await writeXlsx(file) };
}

/** As the other library says it. */
function told({ value, cachedValue, formula, isError }: FileCell): unknown {
  const shown = formula === undefined ? value : (cachedValue ?? null);
  return isError === true ? "error" : shown;
}

test("another reader finds the same tabs, values, formulas, number formats and names", async () => {
  const { file, bytes } = await saved();
  const book = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, cellDates: false });
  expect(book.SheetNames).toEqual(file.sheets.map(({ name }) => name));
  let formulas = 0;
  for (const sheet of file.sheets) {
    const other = book.Sheets[sheet.name] ?? {};
    const differences = sheet.cells.flatMap((cell) => {
      const found = other[cellAddress(cell)] as CellObject | undefined;
      const value = found?.t === "e" ? "error" : (found?.v ?? null);
      const expected = told(cell);
      const sameFormula = cell.formula === undefined || (found?.f ?? "") !== "";
      const sameFormat = cell.numberFormat === undefined || expected === null || found?.z === cell.numberFormat;
      if (cell.formula !== undefined) formulas += 1;
      // A formula with an empty text as its result is as blank to that reader.
      const same = value === expected || ((value === null || value === "") && (expected === null || expected === ""));
      return same && sameFormula && sameFormat
        ? []
        : [[sheet.name, cellAddress(cell), expected, value, cell.formula, found?.f, found?.z]];
    });
    expect(differences).toEqual([]);
  }
  expect(formulas).toBeGreaterThan(500);
  const own = book.Sheets["Monitor"]?.["D6"] as CellObject | undefined;
  expect(own?.f).toMatch(/^_xldudf_SPREIDING_/);
  const names = book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref]) ?? [];
  expect(names).toContainEqual(["_xlnm.Print_Titles", "'Monitor (2)'!$6:$6"]);
});
