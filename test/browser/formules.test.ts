// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser, type Bench } from "./in-browser";
import { cellText, openSample, untilCell, type Workbench } from "./sample-page";

/** Empty in the sample, beside the table on the tab Monitor. */
const CELL = "P5";

describeInBrowser("the view Formules", buildWorkbench, (bench) => {
  test("GAP of Alkmaar is shown live, goes into a cell of Monitor, and can be taken back", async () => {
    const { page, pane, consoleErrors } = await openFormules(bench);
    await select(page, CELL);
    await choose(pane, "Gebied", "Alkmaar");
    await answers(pane, "245");
    await pane.getByText('=SPREIDING.GAP("Alkmaar")', { exact: true }).waitFor();
    await pane.getByText(`Komt in Monitor!${CELL}.`).waitFor();
    await put(pane);
    await untilCell(page, "Monitor", CELL, "245");
    await pane.getByText(`De formule staat in Monitor!${CELL}.`).waitFor();
    expect(await focused(pane)).toBe("Zet in de geselecteerde cel");
    await pane.getByRole("button", { name: `Ongedaan maken in Monitor!${CELL}` }).click();
    await untilCell(page, "Monitor", CELL, "");
    expect(consoleErrors).toEqual([]);
  });

  test("amv of Amsterdam, with the list separator of a Dutch Excel", async () => {
    const { page, pane } = await openFormules(bench);
    await select(page, CELL);
    await choose(pane, "Gebied", "Amsterdam");
    await choose(pane, "Soort", "amv");
    await answers(pane, "106");
    await pane.getByText('=SPREIDING.GAP("Amsterdam";"amv")', { exact: true }).waitFor();
    await put(pane);
    await untilCell(page, "Monitor", CELL, "106");
  });

  test("a date is written as DATUM, and what comes after a left-out argument keeps its place", async () => {
    const { pane } = await openFormules(bench);
    await choose(pane, "Functie", "PROGNOSE");
    await pane.getByText("Kies nog: datum.").waitFor();
    await pane.getByLabel("Datum").fill("1-2-2026");
    await answers(pane, "12.202");
    await pane.getByText('=SPREIDING.PROGNOSE("Noord-Holland";DATUM(2026;2;1))', { exact: true }).waitFor();
  });

  test("a range of names answers below each other, and never over what is there", async () => {
    const { page, pane } = await openFormules(bench);
    await page.evaluate(() => {
      for (const [address, name] of [
        ["N5", "Alkmaar"],
        ["N6", "Amsterdam"],
        ["N7", "Kennemerland"],
      ] as const)
        window.workbench.setCell("Monitor", address, name);
      window.workbench.setCell("Monitor", "P7", "bezet");
    });
    await select(page, "N5:N7");
    await choose(pane, "Gebied", "uit een cel of bereik…");
    await pane.getByText("=SPREIDING.GAP(N5:N7)", { exact: true }).waitFor();
    await pane.getByText("3 rijen × 1 kolom").waitFor();
    await select(page, CELL);
    await pane.getByText("Vult Monitor!P5:P7.").waitFor();
    await put(pane);
    await pane.getByText(/maar in P7 staat al iets/).waitFor();
    await page.evaluate(() => window.workbench.setCell("Monitor", "P7", ""));
    await put(pane);
    for (const [address, text] of [
      ["P5", "245"],
      ["P6", "-408"],
      ["P7", "719"],
    ] as const)
      await untilCell(page, "Monitor", address, text);
    // The answer in the pane follows the cells.
    await page.evaluate(() => window.workbench.setCell("Monitor", "N5", "Zaanstad"));
    await untilCell(page, "Monitor", "P5", "0");
    await pane
      .getByRole("status", { name: "Antwoord" })
      .getByRole("cell")
      .first()
      .and(pane.getByText("0", { exact: true }))
      .waitFor();
  });

  test("by keyboard, a filled cell is only replaced after a yes, and Escape leaves it", async () => {
    const { page, pane } = await openFormules(bench);
    await page.evaluate((address) => window.workbench.setCell("Monitor", address, 7), CELL);
    await select(page, CELL);
    await pane.getByText(`Komt in Monitor!${CELL}.`).waitFor();
    await pane.getByRole("button", { name: "Zet in de geselecteerde cel" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(`In Monitor!${CELL} staat al 7. Vervangen?`).waitFor();
    expect(await focused(pane)).toBe("Vervang");
    await page.keyboard.press("Escape");
    expect(await cellText(page, "Monitor", CELL)).toBe("7");
    expect(await focused(pane)).toBe("Zet in de geselecteerde cel");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Vervang" }).waitFor();
    await page.keyboard.press("Enter");
    await untilCell(page, "Monitor", CELL, "3.391");
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Logboek \(1\)/ }).click();
    await pane.getByRole("button", { name: `Ongedaan maken: Monitor!${CELL}` }).click();
    await untilCell(page, "Monitor", CELL, "7");
  });

  test("fits in 320 px, the table of OVERZICHT too", async () => {
    const { page, pane } = await openFormules(bench);
    await page.locator("#pane").evaluate((frame) => (frame.style.width = "320px"));
    await choose(pane, "Functie", "OVERZICHT");
    await pane.getByText("45 rijen × 7 kolommen").waitFor();
    expect(
      await pane.locator("html").evaluate((html) => [html.clientWidth <= 320, html.scrollWidth - html.clientWidth]),
    ).toEqual([true, 0]);
  });
});

async function openFormules(bench: Bench): Promise<Workbench> {
  const opened = await openSample(bench);
  await opened.page.evaluate(() => window.workbench.show("Monitor"));
  await opened.pane.getByRole("tab", { name: "Formules" }).click();
  await opened.pane.getByRole("combobox", { name: "Functie" }).waitFor();
  return opened;
}

async function select(page: Page, address: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select("Monitor", at), address);
}

async function choose(pane: FrameLocator, field: string, option: string): Promise<void> {
  await pane.getByRole("combobox", { name: field }).selectOption({ label: option });
}

async function answers(pane: FrameLocator, text: string): Promise<void> {
  await pane.getByRole("status", { name: "Antwoord" }).getByText(text, { exact: true }).waitFor();
}

async function put(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Zet in de geselecteerde cel" }).click();
}

async function focused(pane: FrameLocator): Promise<string | null> {
  return pane.locator(":focus").textContent();
}
