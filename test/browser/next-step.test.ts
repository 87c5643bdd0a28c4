// SPDX-License-Identifier: EUPL-1.2

import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { buildWorkbench } from "../../tools/build-pages";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { describeInBrowser, type Bench } from "./in-browser";
import { openBook, openSample, paneSize, type Workbench } from "./sample-page";

const openOn = (bench: Bench, day: string): Promise<Workbench> =>
  openSample(bench, { prepare: (page) => page.clock.setFixedTime(`${day}T12:00:00`) });

const strip = ({ pane }: Workbench) => pane.getByRole("region", { name: "Stand van de gegevens" });

describeInBrowser("the next step of the law", buildWorkbench, (bench) => {
  test.each([350, 320])(
    "is under the stand in %i px, in little room, and moves nothing when one works",
    async (width) => {
      const workbench = await openOn(bench, "2026-11-23");
      const { page, pane, consoleErrors } = workbench;
      await paneSize(page, width, 800);
      const line = strip(workbench).getByText("Verslag over 8 dagen, aangekondigd: begin december 2026", {
        exact: true,
      });
      const [box, whole] = [await line.boundingBox(), await strip(workbench).boundingBox()];
      // Two lines at most, also in a wide letter.
      expect(box!.height).toBeLessThanOrEqual(32);
      expect(box!.width).toBeLessThanOrEqual(width - 24);
      await pane.getByRole("button", { name: "Valideer werkmap" }).click();
      await pane.getByText(/tabbladen bekeken/).waitFor();
      expect(await strip(workbench).boundingBox()).toEqual(whole);
      expect(await pane.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
      expect(consoleErrors).toEqual([]);
    },
  );

  test.each([350, 320])("is in the overzicht in %i px with its cyclus, below the figures", async (width) => {
    const workbench = await openOn(bench, "2026-12-15");
    const { page, pane } = workbench;
    await paneSize(page, width, 800);
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByText("over 16 dagen", { exact: true }).waitFor();
    await pane.getByText("Volgende stap van cyclus 2, aangekondigd: eind 2026.", { exact: true }).waitFor();
    await pane.getByText(/^Van cyclus 2 aangekondigd voor begin december 2026\. Of het zover is/).waitFor();
    const top = async (words: string) => (await pane.getByText(words, { exact: true }).first().boundingBox())!.y;
    expect(await top("over 16 dagen")).toBeGreaterThan(await top("Tekort"));
    expect(await pane.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
  });

  test("follows the workbook's own tab Cyclus, and is not there without figures", async () => {
    const workbench = await openOn(bench, "2026-11-23");
    const { page } = workbench;
    const rows = [
      ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
      ["Alkmaar", 395, 102],
    ];
    const steps = [
      ["Cyclus", "Stap", "Datum"],
      [2, "Verslag", "24-11-2026"],
    ];
    const own = bookOf([sheetOf("Verdeelbesluit", rows), sheetOf("Cyclus", steps)]);
    await openBook(page, "eigen.xlsx", Buffer.from(await writeXlsx(own)));
    await strip(workbench).getByText("Verslag morgen, op 24-11-2026", { exact: true }).waitFor();
    await openBook(page, "leeg.xlsx", Buffer.from(await writeXlsx(bookOf([sheetOf("Blad1", [])]))));
    await strip(workbench).getByText("Geen tabbladen met cijfers gevonden.").waitFor();
    expect(await strip(workbench).getByText("Verslag").count()).toBe(0);
  });
});
