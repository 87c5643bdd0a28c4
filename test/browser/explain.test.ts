// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { cellText, narrowPane, openSample, paneOf, untilCell } from "./sample-page";

/** The gap of Alkmaar on the tab Monitor, =SPREIDING.GAP($A6). */
const CELL = "D6";
const ITEM = "Leg deze formule uit (herkomst)";

describeInBrowser("a cell with a formula of Spreiding", buildWorkbench, (bench) => {
  test("fills the choices of Formules, and is explained from its menu by the keyboard", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await select(page, CELL);
    await pane.getByRole("tab", { name: "Formules" }).click();
    await pane.getByText(`Ingevuld uit Monitor!${CELL}.`).waitFor();
    await answers(pane, "245");
    expect(await pane.getByRole("textbox", { name: /^Gebied: cel/ }).inputValue()).toBe("$A6");

    await pane.getByRole("tab", { name: "Controle" }).click();
    await toCells(page);
    await page.keyboard.press("Shift+F10");
    await page.getByRole("button", { name: ITEM }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await pane.getByText(/^Gap regulier van Alkmaar: taakstelling − realisatie = 395 − 150 = 245\./).waitFor();
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe(`Uitleg van Monitor!${CELL}`);
    expect(await axeViolations(paneOf(page))).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await pane.locator(":focus").textContent()).toBe("Leg de gekozen cel uit");

    await select(page, "A6");
    await toCells(page);
    await page.keyboard.press("Shift+F10");
    await page.getByText("Invoegen", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: ITEM }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByText("Invoegen", { exact: true }).waitFor({ state: "hidden" });
    expect(consoleErrors).toEqual([]);
  });

  test("is offered to who is choosing, and fits in 320 px", async () => {
    const { page, pane } = await openSample(bench);
    await narrowPane(page);
    await pane.getByRole("tab", { name: "Formules" }).click();
    await pane.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Zaanstad" });
    await select(page, CELL);
    await pane.getByText(/U bent met een andere formule bezig/).waitFor();
    await answers(pane, "0");
    await pane.getByRole("button", { name: "Neem deze over" }).click();
    await answers(pane, "245");
    await pane.getByRole("button", { name: "Leg de gekozen cel uit" }).click();
    await pane.getByText(/^Gap regulier van Alkmaar/).waitFor();
    expect(await pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth])).toEqual([320, 320]);
  });

  test("shows why it has an error", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Formules" }).click();
    await select(page, "E18");
    await pane.getByText("De cel toont nu #DEEL/0!.").waitFor();
    await pane.getByText("De taakstelling is 0, dus er is geen realisatiegraad.").waitFor();
  });
});

describeInBrowser("the page of the workbench", buildWorkbench, (bench) => {
  test("F6 goes round the cells, the bar and the pane, and back", async () => {
    const { page } = await openSample(bench);
    await toCells(page);
    const walked: string[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      walked.push(await region(page));
    }
    expect(walked).toEqual(["bar", "pane", "sheet", "pane", "bar", "sheet"]);
  });

  test("follows the system to dark and back, the pane too", async () => {
    const { page, pane } = await openSample(bench);
    const seen = async () => [
      await page.locator("html").getAttribute("data-theme"),
      await pane.locator("html").evaluate((html) => html.style.colorScheme),
    ];
    expect(await seen()).toEqual([null, "light"]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => document.querySelector(".univer-dark") !== null);
    expect(await seen()).toEqual(["dark", "dark"]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.waitForFunction(() => document.querySelector(".univer-dark") === null);
    expect(await seen()).toEqual([null, "light"]);
  });

  test("replaces a number as a Dutch user types it, which the formulas follow, and Escape closes", async () => {
    // A slow machine has no idle moment before the keys come.
    const { page } = await openSample(bench, {
      prepare: (one) => one.addInitScript(() => (window.requestIdleCallback = () => 0)),
    });
    await page.evaluate(() => {
      window.workbench.setCell("Provincie", "E1", 1234.5);
      window.workbench.setCell("Provincie", "F1", "=E1*2");
      window.workbench.select("Provincie", "A1");
    });
    await untilCell(page, "Provincie", "F1", "2469");
    await toCells(page);
    await page.keyboard.press("Control+h");
    const dialog = page.locator("[data-u-comp=find-replace-dialog]");
    await dialog.getByRole("textbox").first().fill("4,5");
    await dialog.getByRole("textbox").nth(1).fill("5,25");
    await dialog.getByRole("button", { name: "Zoek", exact: true }).click();
    await dialog.getByText("1/1").waitFor();
    await dialog.getByRole("button", { name: "Vervang", exact: true }).click();
    await untilCell(page, "Provincie", "F1", "2470,5");
    expect(await cellText(page, "Provincie", "E1")).toBe("1235,25");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await region(page)).toBe("sheet");
  });
});

async function select(page: Page, address: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select("Monitor", at), address);
}

async function answers(pane: FrameLocator, text: string): Promise<void> {
  await pane.getByRole("status", { name: "Antwoord" }).getByText(text, { exact: true }).waitFor();
}

/** Round by F6 until the cells have the keyboard. */
async function toCells(page: Page): Promise<void> {
  for (let press = 0; press < 3 && (await region(page)) !== "sheet"; press += 1) await page.keyboard.press("F6");
}

/** Which part of the page has the focus. */
const region = (page: Page): Promise<string> =>
  page.evaluate(
    () => ["sheet", "bar", "pane"].find((id) => document.getElementById(id)?.contains(document.activeElement)) ?? "",
  );
