// SPDX-License-Identifier: EUPL-1.2

import type { Frame, Locator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import { areaAddress, cellAddress } from "../../src/domain/sheet/addresses";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { describeInBrowser, type Bench } from "./in-browser";
import { cellText, goToCell, openBook, openSample, paneOf, makeMonitor } from "./sample-page";

/** The file of what draws them. */
const CHUNK = "grafieken";
const TITLE = "Plaatsen per gemeente";

/** In pixels, where nothing else is said. */
const ROW_HEIGHT = 24;

const BOOK = bookOf([
  sheetOf("Blad1", [
    ["naam", "plaatsen"],
    ["Alkmaar", 12.5],
    ["Bergen", "=NA()"],
    ["Castricum", "=Ander!A1*2"],
    ["Diemen", ""],
  ]),
  sheetOf("Ander", [[20]]),
]);

const asked = (page: Page): Promise<boolean> =>
  page.evaluate((name) => performance.getEntriesByType("resource").some((one) => one.name.includes(name)), CHUNK);

const inPane = (page: Page, key: string): Locator =>
  page.locator(`.charts-pane[data-pane="${key}"]:not([hidden]) .chart`);

/** All texts of a picture; a long one stands on more lines. */
const textsOf = async (chart: Locator): Promise<string[]> =>
  (await chart.locator("svg text").allTextContents()).map((text) => text.trim());

/** Below each other on a blank sheet, with nothing frozen. */
async function openWithChart(bench: Bench): Promise<{ page: Page; frame: Frame; consoleErrors: readonly string[] }> {
  const { page, pane, consoleErrors } = await openSample(bench);
  await openBook(page, "grafiek.xlsx", Buffer.from(await writeXlsx(BOOK)));
  await pane.getByRole("heading", { name: "Nog geen tabblad herkend" }).waitFor();
  const frame = paneOf(page);
  await onSheet(frame, (sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B5"), "Columns");
    chart.title.text = "Plaatsen per gemeente";
    const series = chart.series.getItemAt(0);
    series.name = "Plaatsen";
    series.setXAxisValues(sheet.getRange("A2:A5"));
    series.hasDataLabels = true;
    chart.setPosition("B8", "F22");
  });
  await page.getByRole("img", { name: TITLE }).waitFor();
  return { page, frame, consoleErrors };
}

/** Lets the add-in do something on the tab of the chart: a function that stands by itself, for it runs in the pane. */
async function onSheet(
  frame: Frame,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await frame.evaluate(`Excel.run(async (context) => {
    await (${act.toString()})(context.workbook.worksheets.getItem("Blad1"), context);
    await context.sync();
  })`);
}

/** Where the chart begins in the page, once it is there. */
async function cornerOf(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await boxOf(page.getByRole("img", { name: TITLE }));
  return { x, y };
}

/** Settles when it begins there: the grid draws when it gets to it. */
const untilAt = (page: Page, { x, y }: { x: number; y: number }, pane = "viewMain") =>
  page.waitForFunction(
    ([left, top, key]) => {
      const chart = document.querySelector(`[data-pane="${key}"] .chart`)?.getBoundingClientRect();
      return chart !== undefined && Math.abs(chart.x - left) < 1 && Math.abs(chart.y - top) < 1;
    },
    [x, y, pane] as const,
  );

const boxOf = async (chart: Locator) => (await chart.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };

describeInBrowser("charts over the grid", buildWorkbench, (bench) => {
  test("a monitor's: nothing is loaded before there are any, then each is found by its title, with what its cells show", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await page.evaluate(() => window.workbench.show("Monitor"));
    expect(await asked(page)).toBe(false);
    await makeMonitor(pane);

    const charts = await page.evaluate(() => {
      const { records } = (window as unknown as { officeHost: ExcelHost }).officeHost;
      return records.charts.map(({ properties, series, position }) => ({
        position,
        title: String(properties["title.text"]),
        names: series[0]?.categories ?? null,
        values: series.map(({ values, properties: { name, hasDataLabels } }) => ({
          values,
          name: String(name),
          hasDataLabels,
        })),
      }));
    });
    const tab = (await page.evaluate(() => window.workbench.selection())).split("!")[0]!;
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const { title, position, names, values } of charts) {
      const chart = page.getByRole("img", { name: title, exact: true });
      await goToCell(page, cellAddress(position!));
      await chart.waitFor();
      const texts = await textsOf(chart);
      expect(texts.join("").replace(/\s/g, "")).toContain(title.replace(/\s/g, ""));
      for (const { name } of values) expect(texts).toContain(name);
      const table = page.getByRole("table", { name: `Cijfers van de grafiek ${title}` });
      const rows = await table
        .locator("tbody tr")
        .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
      const first = await Promise.all(
        [names!, ...values.map((one) => one.values!)].map((area) =>
          cellText(page, tab, areaAddress({ ...area, rowCount: 1 })),
        ),
      );
      expect(rows).toHaveLength(names!.rowCount);
      expect(rows[0]).toEqual(first);
      for (const [at, { hasDataLabels }] of values.entries())
        if (hasDataLabels === true) expect(texts).toContain(first[at + 1]);
    }
    expect(await asked(page)).toBe(true);
    expect(consoleErrors).toEqual([]);
  });

  test("shows what is not known as a gap, and follows its cells, also by a formula", async () => {
    const { page, consoleErrors } = await openWithChart(bench);
    const chart = page.getByRole("img", { name: TITLE });
    expect(await textsOf(chart)).toEqual(expect.arrayContaining([TITLE, "Alkmaar", "Diemen", "12,5", "40"]));
    expect(await chart.locator("svg text").filter({ hasText: /^#N\/B$/ }).count()).toBe(0); // prettier-ignore
    const table = page.getByRole("table", { name: `Cijfers van de grafiek ${TITLE}` });
    expect(await table.locator("td").allTextContents()).toEqual(["12,5", "#N/B", "40", ""]);
    await page.evaluate(() => window.workbench.setCell("Blad1", "B5", 7.25));
    await chart.locator("svg text").filter({ hasText: /^7,25$/ }).waitFor(); // prettier-ignore
    await page.evaluate(() => window.workbench.setCell("Ander", "A1", 50));
    await chart.locator("svg text").filter({ hasText: /^100$/ }).first().waitFor(); // prettier-ignore
    expect(await table.locator("td").allTextContents()).toEqual(["12,5", "#N/B", "100", "7,25"]);
    expect(consoleErrors).toEqual([]);
  });

  test("lies on its cells: scrolled, zoomed, with rows that come in and columns that are wider, and only on its own tab", async () => {
    const { page, frame, consoleErrors } = await openWithChart(bench);
    const chart = page.getByRole("img", { name: TITLE });
    const at = await cornerOf(page);
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 60);
    await untilAt(page, { ...at, y: at.y - 60 });
    await page.mouse.wheel(0, -60);
    await untilAt(page, at);

    await onSheet(frame, (sheet) => sheet.getRange("1:1").insert("Down"));
    await untilAt(page, { ...at, y: at.y + ROW_HEIGHT });
    await onSheet(frame, (sheet) => sheet.getRange("1:1").delete("Up"));
    await untilAt(page, at);
    await onSheet(frame, (sheet) => (sheet.getRange("A:A").format.columnWidth = 150));
    await untilAt(page, { ...at, x: at.x + 112 });

    await page.evaluate(() => window.workbench.show("Ander"));
    await page.getByRole("img", { name: TITLE }).waitFor({ state: "detached" });
    await page.evaluate(() => window.workbench.show("Blad1"));
    await untilAt(page, { ...at, x: at.x + 112 });

    // The grid says how far it zooms.
    const [whole, canvas] = [await boxOf(chart), await boxOf(page.locator(".charts"))];
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 100);
    await page.keyboard.up("Control");
    const shown = page.getByText(/^[1-9]\d%$/);
    await shown.waitFor();
    const zoom = parseInt((await shown.textContent()) ?? "", 10) / 100;
    await untilAt(page, { x: canvas.x + (whole.x - canvas.x) * zoom, y: canvas.y + (whole.y - canvas.y) * zoom });
    expect((await boxOf(chart)).width).toBeCloseTo(whole.width * zoom, 0);
    expect(consoleErrors).toEqual([]);
  });

  test("in each pane that has a part of it, and heard once", async () => {
    const { page, frame } = await openWithChart(bench);
    await onSheet(frame, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:C10")));
    for (const key of ["viewMain", "viewMainLeft", "viewMainTop", "viewMainLeftTop"]) await inPane(page, key).waitFor();
    expect(await page.getByRole("img", { name: TITLE }).count()).toBe(1);
    expect(await page.getByRole("table", { name: /^Cijfers van de grafiek/ }).count()).toBe(1);
    // The frozen part stays where it is, the other goes below it.
    const [frozen, main] = [await boxOf(inPane(page, "viewMainLeftTop")), await boxOf(inPane(page, "viewMain"))];
    expect([main.x, main.y]).toEqual([frozen.x, frozen.y]);
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 120);
    await untilAt(page, { x: main.x, y: main.y - 120 });
    expect(await boxOf(inPane(page, "viewMainLeftTop"))).toEqual(frozen);
  });

  test("goes with its sheet or by the add-in, says what it cannot draw and that its cells are gone, and is readable in the dark", async () => {
    const { page, frame, consoleErrors } = await openWithChart(bench);
    const chart = page.getByRole("img", { name: TITLE });
    await onSheet(frame, (sheet) => sheet.getRange("2:5").delete("Up"));
    await chart.getByText("De cellen die deze grafiek laat zien, zijn er niet meer.").waitFor();

    await onSheet(frame, (sheet) => {
      const radar = sheet.charts.add("Radar", sheet.getRange("A1:B1"), "Rows");
      radar.title.text = "Een web";
      radar.setPosition("A5", "A5");
    });
    const unknown = page.getByRole("img", { name: "Een web" });
    await unknown
      .getByText("Een grafiek van dit type (Radar) tekent de werkbank niet. Excel tekent hem wel.")
      .waitFor();
    expect(await page.getByText("Een grafiek van dit type (Radar)").count()).toBe(2);

    const ground = () =>
      unknown.locator(".chart-notice").evaluate((notice) => getComputedStyle(notice).backgroundColor);
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => void (document.documentElement.dataset["theme"] = "dark"));
    await page.waitForFunction(() => {
      const notice = document.querySelector(".chart-notice");
      return notice !== null && getComputedStyle(notice).backgroundColor === "rgb(41, 41, 41)";
    });

    // Where the sheet ended.
    await onSheet(frame, async ({ charts }, context) => {
      charts.load("items/name");
      await context.sync();
      charts.items[1]!.setPosition("AH320", "AM335");
    });
    await unknown.waitFor({ state: "detached" });
    await goToCell(page, "AI325");
    await unknown.waitFor();

    await onSheet(frame, async ({ charts }, context) => {
      charts.load("items/name");
      await context.sync();
      charts.items[0]!.delete();
    });
    await chart.waitFor({ state: "detached" });
    await onSheet(frame, (sheet) => sheet.delete());
    await unknown.waitFor({ state: "detached" });
    expect(consoleErrors).toEqual([]);
  });
});
