// SPDX-License-Identifier: EUPL-1.2
/** What the records of the workbench hold is to be seen, to be chosen from and to be read, and is nobody's change. */
import type { Page } from "playwright-core";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import { buildWorkbench } from "../../tools/build-pages";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { askedOnLeaving } from "./lost-work";
import {
  cellText,
  goToCell,
  openBook,
  openSample,
  paneOf,
  startTyping,
  typeInCell,
  untilCell,
  makeMonitor,
} from "./sample-page";

const TAB = "Monitor (2)";
const SOORT = "B3";
/** Of the provincie, of the soort that is chosen. */
const TOTAL_PLACES = "Q7";
const ALKMAAR = { gap: "F16", graad: "H16" };

const look = (page: Page, tab: string, address: string) =>
  page.evaluate(([of, at]) => window.workbench.look(of!, at!), [tab, address]);

const untilFill = (page: Page, tab: string, address: string, fill: string) =>
  page.waitForFunction(([of, at, as]) => window.workbench.look(of!, at!).fill === as, [tab, address, fill]);

/** Adds a format as a file has it to Blad1, in the terms of the file format. */
const addRule = (page: Page, area: object, rule: object, fill: string) =>
  page.evaluate(
    ([where, what, as]) => {
      const { conditionalFormats } = (window as unknown as { officeHost: ExcelHost }).officeHost;
      const format = conditionalFormats.add(
        "Custom",
        [{ sheetId: "sheet-1", ...(where as { row: 0; column: 0; rowCount: 1; columnCount: 1 }) }],
        what as { type: string },
      );
      format.fill = as as string;
    },
    [area, rule, fill],
  );

/** Something that the add-in writes, after which the grid looks at the records. */
const write = (page: Page, address: string, value: number | string) =>
  paneOf(page).evaluate(
    ([at, to]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange(at).values = [[to]];
        await context.sync();
      }),
    [address, value] as const,
  );

describeInBrowser("the grid shows what the records hold", buildWorkbench, (bench) => {
  async function openMonitor() {
    const opened = await openSample(bench);
    const { page, pane } = opened;
    await makeMonitor(pane);
    await untilCell(page, TAB, ALKMAAR.gap, "245");
    return opened;
  }

  async function openOwn(sheet: Parameters<typeof sheetOf>) {
    const opened = await openSample(bench);
    const book = bookOf([sheetOf(...sheet)]);
    await openBook(opened.page, "eigen.xlsx", Buffer.from(await writeXlsx(book)));
    await opened.pane.getByRole("heading", { name: "Nog geen tabblad herkend" }).waitFor();
    return opened;
  }

  test("a monitor has its bars, its lines and its stripes, and undoing leaves them", async () => {
    const { page, consoleErrors } = await openMonitor();
    await page.waitForFunction(([tab, at]) => (window.workbench.look(tab!, at!).bar ?? 0) > 30, [TAB, ALKMAAR.graad]);
    expect((await look(page, TAB, ALKMAAR.graad)).bar).toBeCloseTo((150 / 395) * 100, 5);
    expect(await look(page, TAB, ALKMAAR.gap)).toMatchObject({ bold: true, edges: ["l"], fill: "" });
    // No tekort, and a row of the other colour.
    expect(await look(page, TAB, "F21")).toMatchObject({ bold: false, edges: [], fill: "#D9D9D9" });
    expect(await look(page, TAB, "A14")).toMatchObject({ bold: true });
    expect((await look(page, TAB, "A13")).fill).toBe("");
    expect(await blueIn(page)).toBeGreaterThan(1_000);

    await typeInCell(page, "A59", "een eigen woord");
    await page.keyboard.press("Control+z");
    await untilCell(page, TAB, "A59", "");
    expect((await look(page, TAB, ALKMAAR.graad)).bar).toBeCloseTo((150 / 395) * 100, 5);
    expect((await look(page, TAB, "A15")).fill).toBe("#D9D9D9");
    expect(await page.locator("#not-shown").isVisible()).toBe(false);
    expect(consoleErrors).toEqual([]);
  });

  test("a list opens by the keyboard, its choice changes the figures as a typed word does, and is undone as one", async () => {
    const { page, consoleErrors } = await openMonitor();
    await goToCell(page, SOORT);
    await page.getByRole("button", { name: "Kies uit de lijst (Alt+pijl omlaag)" }).waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    const list = page.getByRole("listbox", { name: "Keuzes" });
    await list.waitFor();
    expect(await list.getByRole("option").allTextContents()).toEqual(["regulier", "amv", "totaal"]);
    expect(await list.getByRole("option", { selected: true }).textContent()).toBe("regulier");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(await cellText(page, TAB, SOORT)).toBe("regulier");

    await untilCell(page, TAB, TOTAL_PLACES, "12.202");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await untilCell(page, TAB, SOORT, "amv");
    await untilCell(page, TAB, TOTAL_PLACES, "791");
    await page.keyboard.press("Control+z");
    await untilCell(page, TAB, SOORT, "regulier");
    await untilCell(page, TAB, TOTAL_PLACES, "12.202");
    expect(consoleErrors).toEqual([]);
  });

  /** What may be filled in on Blad1, asked for as production asks for it. */
  const rule = (page: Page, address: string, asked: Excel.DataValidationRule, style: "Stop" | "Warning") =>
    paneOf(page).evaluate(
      ([at, of, how]) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Blad1").getRange(at);
          dataValidation.rule = of;
          dataValidation.errorAlert = { title: "Soort", message: "Kies uit de lijst.", style: how, showAlert: true };
          await context.sync();
        }),
      [address, asked, style] as const,
    );

  test("a list by the mouse and by its first letters; another cell has no arrow", async () => {
    const { page, consoleErrors } = await openOwn(["Blad1", [["soort"]], {}]);
    await rule(page, "A2", { list: { inCellDropDown: true, source: "regulier,amv,niet bekend,niet gemeld" } }, "Stop");
    const arrow = page.getByRole("button", { name: /^Kies uit de lijst/ });
    const list = page.getByRole("listbox", { name: "Keuzes" });
    await goToCell(page, "A2");
    await arrow.click();
    await list.getByRole("option", { name: "amv" }).click();
    await untilCell(page, "Blad1", "A2", "amv");
    await page.keyboard.press("Alt+ArrowDown");
    await list.waitFor();
    expect(await axeViolations(page.mainFrame(), ".shown")).toEqual([]);
    await page.keyboard.type("niet g");
    await page.keyboard.press("Enter");
    await untilCell(page, "Blad1", "A2", "niet gemeld");
    await goToCell(page, "D20");
    await arrow.waitFor({ state: "hidden" });
    expect(consoleErrors).toEqual([]);
  });

  test("what does not fit is refused, or warned of, with the words of the rule", async () => {
    const { page, consoleErrors } = await openOwn(["Blad1", [["soort"], ["regulier"]], {}]);
    await rule(page, "A2", { list: { inCellDropDown: true, source: "regulier,amv" } }, "Stop");
    await rule(page, "A3", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "Warning");
    const dialog = page.getByRole("dialog", { name: "Soort" });
    await startTyping(page, "A2", "iets");
    await page.keyboard.press("Enter");
    await dialog.getByText("Kies uit de lijst.").waitFor();
    expect(await axeViolations(page.mainFrame(), "dialog[open]")).toEqual([]);
    expect(await dialog.getByRole("button").allTextContents()).toEqual(["Terug"]);
    expect(await dialog.locator(":focus").textContent()).toBe("Terug");
    await page.keyboard.press("Enter");
    await untilCell(page, "Blad1", "A2", "regulier");

    await typeInCell(page, "A3", "12");
    await untilCell(page, "Blad1", "A3", "12");
    await startTyping(page, "A3", "-1");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Toch invullen" }).click();
    await untilCell(page, "Blad1", "A3", "-1");
    expect(consoleErrors).toEqual([]);
  });

  test("a note of a file is to be read by who selects its cell, moves with its row and is no change", async () => {
    const note = { row: 2, column: 1, text: "Gebeld op 3 september:\nkomt eraan" };
    const { page, consoleErrors } = await openOwn(["Blad1", [["a", "b"], [], ["c", "d"]], { notes: [note] }]);
    expect((await look(page, "Blad1", "B3")).noted).toBe(true);
    expect((await look(page, "Blad1", "B2")).noted).toBe(false);
    await goToCell(page, "B3");
    const card = page.getByRole("status", { name: "Notitie" });
    await card.getByText("Gebeld op 3 september:").waitFor();
    expect(await axeViolations(page.mainFrame(), ".shown")).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await card.waitFor({ state: "hidden" });
    expect(await askedOnLeaving(page)).toBe(false);

    await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down");
        await context.sync();
      }),
    );
    await page.waitForFunction(() => window.workbench.look("Blad1", "B4").noted);
    await goToCell(page, "B4");
    await card.getByText("komt eraan").waitFor();
    // Also for the mouse.
    await goToCell(page, "F20");
    await card.waitFor({ state: "hidden" });
    const grid = (await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    await page.mouse.move(grid.x + 150, grid.y + 20 + 3.5 * 24);
    await card.getByText("komt eraan").waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("a number that is stored as text has a green corner, as a Dutch Excel reads it", async () => {
    const rows = [
      ["14.910", "1-12-2025", "138/36", 14910],
      ["1,5", "15-1-2026", "1.23", "=1/0"],
    ];
    const { page, consoleErrors } = await openOwn(["Blad1", rows, {}]);
    const warned = async (...addresses: readonly string[]) =>
      (await Promise.all(addresses.map((at) => look(page, "Blad1", at)))).map((one) => one.warned);
    expect(await warned("A1", "A2")).toEqual([true, true]);
    expect(await warned("B1", "C1", "D1", "B2", "C2")).toEqual([false, false, false, false, false]);
    expect(consoleErrors).toEqual([]);
  });

  test("the rules of a file are drawn as Excel has them, and those that cannot be are named", async () => {
    const rows = [["Tekst"], ["een tekst"], [5], [20], [""], ["#N/A"]];
    const { page, consoleErrors } = await openOwn(["Blad1", rows, {}]);
    const column = { row: 0, column: 0, rowCount: 5, columnCount: 1 };
    await addRule(page, column, { type: "containsText", text: "tekst" }, "#112233");
    await addRule(page, column, { type: "cellIs", operator: "between", formula: ["10", "30"] }, "#445566");
    await addRule(page, column, { type: "containsBlanks" }, "#778899");
    await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").activate();
        await context.sync();
      }),
    );
    await untilFill(page, "Blad1", "A1", "#112233");
    await untilFill(page, "Blad1", "A2", "#112233");
    await untilFill(page, "Blad1", "A4", "#445566");
    await untilFill(page, "Blad1", "A5", "#778899");
    expect((await look(page, "Blad1", "A3")).fill).toBe("");
    // What is drawn changes nothing.
    expect(await askedOnLeaving(page)).toBe(false);
    // It follows what is written.
    await write(page, "A3", 12);
    await untilFill(page, "Blad1", "A3", "#445566");

    await addRule(page, column, { type: "top10" }, "#123456");
    await write(page, "C1", 2);
    await page.getByText("De werkbank toont niet: 1 regel voor voorwaardelijke opmaak (Blad1!A1:A5).").waitFor();
    expect(consoleErrors).toEqual([]);
  });
});

/** How many pixels of the grid have the blue of Excel's data bars. */
function blueIn(page: Page): Promise<number> {
  return page.locator("canvas[id^=univer-sheet-main-canvas]").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
    let blue = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! < 190 && data[at + 2]! > 190 && data[at + 2]! - data[at]! > 40) blue += 1;
    return blue;
  });
}
