// SPDX-License-Identifier: EUPL-1.2

import type { Frame, Page } from "playwright-core";

/** The pane's window, which has `Excel`. */
function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

/** Runs a batch in the pane's window as an add-in does; `batch` is sent there as text. */
export async function inExcel(page: Page, batch: (context: Excel.RequestContext) => void): Promise<void> {
  await paneOf(page).evaluate(
    `Excel.run(async (context) => { (${batch.toString()})(context); await context.sync(); })`,
  );
}

export function tabNames(page: Page): Promise<string[]> {
  return paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** What the tab in front holds: that of the report, after it was written. */
export function reportCells(page: Page): Promise<readonly (readonly (string | number)[])[]> {
  return paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      range.load("formulas");
      await context.sync();
      return range.formulas as (string | number)[][];
    }),
  );
}

/** How the sheets look and what is in them: fills and contents of each, and all conditional formats. */
export function looks(
  page: Page,
): Promise<{ readonly cells: readonly unknown[]; readonly formats: readonly unknown[] }> {
  return paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const asked = worksheets.items.map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("formulas,numberFormat");
        const corner = sheet.getRange("A1:D4");
        corner.load("format/fill/color");
        const { conditionalFormats } = sheet.getRange();
        conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
        return { name: sheet.name, used, corner, conditionalFormats };
      });
      await context.sync();
      return {
        cells: asked.map(({ name, used, corner }) => [
          name,
          used.formulas,
          used.numberFormat,
          corner.format.fill.color,
        ]),
        formats: asked.flatMap(({ name, conditionalFormats }) =>
          conditionalFormats.items.map((format) => [name, format.customOrNullObject.rule.formula]),
        ),
      };
    }),
  );
}
