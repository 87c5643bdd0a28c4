// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { openHeadless } from "../office-client/open-headless";
import { formulaTab, readSample, run, type RunningWorkbook } from "./open-sample";

/** One process that opens workbooks after each other, as a test or a script does; in Excel each workbook has a runtime of its own. */
const FORMULAS = [
  '=SPREIDING.GAP("Alkmaar")',
  '=SPREIDING.TAAKSTELLING("Noord-Holland")',
  "=SPREIDING.PEILDATUM()",
  "=SPREIDING.BEVINDINGEN()",
];
const TAB = "Voortgangsrapportage";

/** The sample with formulas, and with another taakstelling of Alkmaar: 395/102 in the sample, with 150/0 realised. */
async function sampleWith(alkmaar: string): Promise<WorkbookFile> {
  const sample = await readSample();
  const sheets = sample.sheets.map((sheet) =>
    sheet.name === TAB
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) => (cell.row === 2 && cell.column === 1 ? { ...cell, value: alkmaar } : cell)),
        }
      : sheet,
  );
  return { ...sample, sheets: [...sheets, formulaTab("Cijfers", FORMULAS)] };
}
const noFigures: WorkbookFile = { name: "leeg.xlsx", date1904: false, sheets: [formulaTab("Cijfers", FORMULAS)] };
const answers = (running: RunningWorkbook) => running.values("Cijfers", "A1:A4").then((rows) => rows.flat());

it("answers each workbook from itself, whatever was open before", async () => {
  const one = await run(await sampleWith("395/102"));
  expect(await answers(one)).toEqual([245, 14_910, 45_901, "#N/A"]);
  await one.session.validate();
  await one.workbook.settled();
  const [, , , count] = await answers(one);
  expect(count).toBeGreaterThan(0);
  expect(one.workbook.host.functions.streamCount).toBeGreaterThan(FORMULAS.length);
  await one.close();
  expect(one.workbook.host.functions.streamCount).toBe(0);

  const two = await run(await sampleWith("445/102"));
  expect(await answers(two)).toEqual([295, 14_960, 45_901, "#N/A"]);
  await two.close();

  const three = await run(noFigures);
  expect(await answers(three)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
  await three.close();

  const again = await run(await sampleWith("395/102"));
  expect(await answers(again)).toEqual([245, 14_910, 45_901, "#N/A"]);
  await again.close();
});

it("opens one workbook at a time: two would read each other's cells", async () => {
  const one = await run(noFigures);
  await expect(openHeadless(noFigures)).rejects.toThrow("another workbook is open");
  await one.close();
});
