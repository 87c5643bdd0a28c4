// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { unzipSync, zipSync } from "fflate";
import type { Download, FrameLocator, Page } from "playwright-core";
import { areaAddress } from "../../src/domain/sheet/addresses";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import { buildWorkbench } from "../../tools/build-pages";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { acceptFirst, askedOnLeaving } from "./lost-work";
import {
  cellText,
  goToCell,
  openBook,
  openSample,
  startTyping,
  typeInCell,
  untilCell,
  makeMonitor,
} from "./sample-page";

const SAMPLE = "assets/voorbeeld-noord-holland.xlsx";
const MONITOR = "Monitor (2)";
/** Of Alkmaar: in the sample's own tab and in the new one. */
const GAP = { own: "D6", made: "F16" };
const BEHIND = "Niet alles gaat mee naar het nieuwe bestand";

/** What a program of another maker has in a workbook, which is not written anew. */
const withParts = (bytes: Uint8Array, ...paths: string[]): Buffer =>
  Buffer.from(
    zipSync({
      ...unzipSync(bytes),
      ...Object.fromEntries(paths.map((path) => [path, new TextEncoder().encode("<x/>")])),
    }),
  );

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return download;
}

const save = (page: Page) => page.getByRole("button", { name: "Bewaar als .xlsx" });

/** How many findings there are of each kind, and how many are accepted. */
async function counted(pane: FrameLocator): Promise<string[]> {
  await pane.getByRole("tab", { name: "Controle" }).click();
  await pane.getByRole("button", { name: "Valideer werkmap" }).click();
  await pane.getByText(/tabbladen bekeken/).waitFor();
  const counts = pane.getByRole("button", {
    name: /(?:fouten?|waarschuwing(?:en)?|aandachtspunt(?:en)?|geaccepteerd)$/,
  });
  return (await counts.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
}

/** What is read out of each chart of the workbook, all on one tab: its title and the numbers. A chart says so once it is in view. */
async function chartsOf(page: Page, tab: string): Promise<string[]> {
  const places = await page.evaluate(() =>
    (window as unknown as { officeHost: ExcelHost }).officeHost.records.charts.map(({ properties, position }) => ({
      title: String(properties["title.text"]),
      ...position!,
    })),
  );
  const said: string[] = [];
  await page.evaluate((name) => window.workbench.show(name), tab);
  for (const { title, ...area } of places) {
    await goToCell(page, areaAddress({ ...area, rowCount: 1, columnCount: 1 }));
    const table = page.getByRole("table", { name: `Cijfers van de grafiek ${title}`, exact: true });
    await table.waitFor({ state: "attached" });
    said.push(`${title}: ${(await table.getByRole("row").allTextContents()).join(" ")}`);
  }
  return said.sort();
}

describeInBrowser("a saved workbook", buildWorkbench, (bench) => {
  test("opened again has the same findings, figures, acceptance and charts, and who saved is not asked for changes", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await typeInCell(page, "C3", "200/0");
    await untilCell(page, "Monitor", GAP.own, "195");
    await acceptFirst(pane);
    await makeMonitor(pane);
    await untilCell(page, MONITOR, GAP.made, "195");
    const before = { counts: await counted(pane), charts: await chartsOf(page, MONITOR) };
    expect(before.counts).toContain("1 geaccepteerd");
    expect(before.counts.length).toBe(4);
    expect(before.charts.length).toBeGreaterThanOrEqual(4);
    expect(await askedOnLeaving(page)).toBe(true);

    const download = await downloaded(page, () => save(page).click());
    expect(download.suggestedFilename()).toBe("voorbeeld-noord-holland.xlsx");
    await page.getByText("Bewaard als voorbeeld-noord-holland.xlsx, in de map met downloads.").waitFor();
    expect(await askedOnLeaving(page)).toBe(false);
    // What is done after that can be lost again.
    await page.evaluate(() => window.workbench.select("Voortgangsrapportage", "C3"));
    await typeInCell(page, "C3", "150/0");
    expect(await askedOnLeaving(page)).toBe(true);

    await openBook(page, "opnieuw.xlsx", await bytesOf(download));
    await pane.getByText(/^Stand /).waitFor();
    await untilCell(page, "Monitor", GAP.own, "195");
    await untilCell(page, MONITOR, GAP.made, "195");
    expect(await cellText(page, "Voortgangsrapportage", "C3")).toBe("200/0");
    expect(await counted(pane)).toEqual(before.counts);
    expect(await chartsOf(page, MONITOR)).toEqual(before.charts);
    await pane.getByRole("button", { name: "1 geaccepteerd" }).click();
    await pane.getByText("Reden: Zo vastgesteld").waitFor();
    expect(await askedOnLeaving(page)).toBe(false);
    expect(consoleErrors).toEqual([]);
  });

  test("what a file cannot keep is named and asked: Esc and Terug save nothing, Toch bewaren does", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    const lacking = withParts(await readFile(SAMPLE), "xl/pivotTables/pivotTable1.xml", "xl/vbaProject.bin");
    await openBook(page, "met-meer.xlsx", lacking);
    await pane.getByText(/^Stand /).waitFor();
    await untilCell(page, "Monitor", GAP.own, "245");
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    const dialog = page.getByRole("dialog", { name: BEHIND });
    await save(page).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    expect(await dialog.getByRole("listitem").allTextContents()).toEqual(["draaitabellen", "macro's"]);
    expect(await axeViolations(page.mainFrame(), "#behind")).toEqual([]);
    expect(await dialog.locator(":focus").textContent()).toBe("Terug");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await save(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Terug" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(downloads).toEqual([]);
    expect(await page.locator("#saved").textContent()).toBe("");

    await page.keyboard.press("Enter");
    await dialog.waitFor();
    const download = await downloaded(page, () => dialog.getByRole("button", { name: "Toch bewaren" }).click());
    expect(Object.keys(unzipSync(await bytesOf(download))).filter((path) => /pivot|vba/.test(path))).toEqual([]);
    // The new one has nothing more to lose.
    await openBook(page, "nieuw.xlsx", await bytesOf(download));
    await pane.getByText(/^Stand /).waitFor();
    await downloaded(page, () => save(page).click());
    expect(await dialog.isVisible()).toBe(false);
    expect(consoleErrors).toEqual([]);
  });

  test("Ctrl+S saves from the cells and from the pane, and not what is still being typed", async () => {
    const { page, pane } = await openSample(bench);
    await untilCell(page, "Monitor", GAP.own, "245");
    await typeInCell(page, "C3", "200/0");
    await untilCell(page, "Monitor", GAP.own, "195");
    await downloaded(page, () => page.keyboard.press("Control+s"));
    expect(await askedOnLeaving(page)).toBe(false);
    await pane.getByRole("tab", { name: "Overzicht" }).focus();
    await downloaded(page, () => page.keyboard.press("Control+s"));

    await startTyping(page, "C3", "150/0");
    await page.keyboard.press("Control+s");
    await page.getByText("U typt in een cel. Druk op Enter of Esc en bewaar dan opnieuw.").waitFor();
    await page.keyboard.press("Enter");
    await untilCell(page, "Monitor", GAP.own, "245");
    const download = await downloaded(page, () => page.keyboard.press("Control+s"));
    await openBook(page, "weer.xlsx", await bytesOf(download));
    await pane.getByText(/^Stand /).waitFor();
    // The bar speaks of this workbook, not of the one before it.
    expect(await page.locator("#saved").textContent()).toBe("");
    expect(await cellText(page, "Voortgangsrapportage", "C3")).toBe("150/0");
  });
});
