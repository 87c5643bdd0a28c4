// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openSample, typeInCell, untilCell } from "./sample-page";

/** What is typed, and what the cell shows then. */
const TYPED = [
  ['=SPREIDING.TEKORT("Noord-Holland";"amv")', "615"],
  ["=SOM(1,5;2)", "3,5"],
  ['=ALS(SPREIDING.GAP("Alkmaar")>0;"tekort";"overschot")', "tekort"],
  ["1,5", "1,5"],
  ["1.000", "1.000"],
  ["1-9-2025", "1-9-2025"],
  ["12,5%", "12,50%"],
  ["waar", "WAAR"],
  ["138/36", "138/36"],
] as const;

describeInBrowser("typing in the workbench", buildWorkbench, (bench) => {
  test("is what it is in a Dutch Excel, and stays so when it is opened for change and left", async () => {
    const { page, consoleErrors } = await openSample(bench);
    await page.evaluate(() => window.workbench.show("Monitor"));
    for (const [index, [typed, shown]] of TYPED.entries()) {
      const address = `N${String(index + 5)}`;
      await typeInCell(page, address, typed);
      await untilCell(page, "Monitor", address, shown);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("F2");
      await page.keyboard.press("Enter");
      await untilCell(page, "Monitor", address, shown);
    }
    expect(consoleErrors).toEqual([]);
  });
});
