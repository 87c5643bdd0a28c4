// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildWorkbench } from "../../tools/build-pages";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { acceptFirst, askedOnLeaving, LOST, untilAnew } from "./lost-work";
import { cellText, narrowPane, openSample, startTyping, typeInCell, untilCell } from "./sample-page";

const SAMPLE = path.resolve("assets/voorbeeld-noord-holland.xlsx");
/** On the tab Monitor of the sample. */
const ALKMAAR_GAP = "D6";

describeInBrowser("the workbench", buildWorkbench, (bench) => {
  test("opens the sample, and its functions have values", async () => {
    const { page, foreignRequests, consoleErrors } = await openSample(bench);
    await untilCell(page, "Monitor", ALKMAAR_GAP, "245");
    expect(foreignRequests).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });

  test("one click lists the misprints, and a click on one selects its cell", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    const row = pane.getByRole("listitem").filter({ hasText: "+638" }).filter({ hasText: "+683" });
    await row.waitFor();
    // Beside the sentence: the whole row jumps.
    await row.click({ position: { x: 300, y: 12 } });
    await page.waitForFunction(() => window.workbench.selection() === "Provincie!B4");
    expect(consoleErrors).toEqual([]);
  });

  test("the list is one stop for the keyboard: arrows walk, Enter jumps", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    const titles = pane.getByRole("button", { expanded: true });
    await titles.first().focus();
    await page.keyboard.press("ArrowDown");
    const address = await pane.locator(":focus").textContent();
    await page.keyboard.press("Enter");
    await page.waitForFunction((expected) => window.workbench.selection() === expected, address);
  });

  test("a changed source cell changes the cells that depend on it, and the findings are marked as older", async () => {
    const { page, pane } = await openSample(bench);
    await untilCell(page, "Monitor", ALKMAAR_GAP, "245");
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    await pane.getByText(/tabbladen bekeken/).waitFor();
    expect(await cellText(page, "Voortgangsrapportage", "C3")).toBe("150/0");
    await typeInCell(page, "C3", "200/0");
    await untilCell(page, "Monitor", ALKMAAR_GAP, "195");
    await pane.getByText(/Gewijzigd: Voortgangsrapportage/).waitFor();
  });

  test("while a cell is being edited the pane says what to do, and goes on by itself after that", async () => {
    const { page, pane } = await openSample(bench);
    await startTyping(page, "C3", "200/0");
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    await pane.getByText(/Druk op Enter of Esc/).waitFor();
    // Back to the grid, which ends the editing.
    await page.locator("#sheet").click({ position: { x: 600, y: 400 } });
    await pane.getByText(/tabbladen bekeken/).waitFor();
    expect(await pane.getByText(/Druk op Enter of Esc/).count()).toBe(0);
    expect(await cellText(page, "Voortgangsrapportage", "C3")).toBe("200/0");
  });

  test("the overzicht shows gap and tekort side by side", async () => {
    const { pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    for (const text of ["11.519 van 14.910 plaatsen", "77,3 %", "3.391", "−4.119"])
      await pane.getByText(text, { exact: true }).waitFor();
    await pane.getByText(/4\.119 − 728 = 3\.391/).waitFor();
  });

  test("opens a file from the disk, and says why where that cannot be done", async () => {
    const { page, pane } = await openSample(bench);
    const picker = page.locator("#picker");
    await picker.setInputFiles({
      name: "brief.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("geen werkmap"),
    });
    await page.getByRole("alert").waitFor();
    await picker.setInputFiles(SAMPLE);
    await page.getByRole("alert").waitFor({ state: "hidden" });
    await pane.getByText(/^Stand /).waitFor();
    await untilCell(page, "Monitor", ALKMAAR_GAP, "245");
  });

  test("asks before changes are lost, and only then", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    const dialog = page.getByRole("dialog", { name: LOST });
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    await pane.getByRole("button", { name: "Provincie!B4" }).first().click();
    await page.waitForFunction(() => window.workbench.selection() === "Provincie!B4");
    await page.evaluate(() => window.workbench.select("Voortgangsrapportage", "C3"));
    expect(await askedOnLeaving(page)).toBe(false);
    const reload = page.getByRole("button", { name: "Voorbeeld opnieuw laden" });
    await untilAnew(page, pane, () => reload.click());

    // By the user.
    await typeInCell(page, "C3", "200/0");
    await untilCell(page, "Monitor", ALKMAAR_GAP, "195");
    expect(await askedOnLeaving(page)).toBe(true);
    await reload.focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    expect(await axeViolations(page.mainFrame(), "#lost")).toEqual([]);
    expect(await dialog.locator(":focus").textContent()).toBe("Terug");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await reload.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await cellText(page, "Voortgangsrapportage", "C3")).toBe("200/0");
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await page.keyboard.press("Tab");
    await untilAnew(page, pane, () => page.keyboard.press("Enter"));
    expect(await askedOnLeaving(page)).toBe(false);

    // By the add-in, which writes in no cell here.
    await acceptFirst(pane);
    expect(await askedOnLeaving(page)).toBe(true);
    await page
      .locator("#picker")
      .setInputFiles({ name: "leeg.xlsx", mimeType: "application/octet-stream", buffer: await readFile(SAMPLE) });
    await dialog.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("button", { name: "1 geaccepteerd" }).waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("the pane fits in 320 px without scrolling sideways", async () => {
    const { page, pane } = await openSample(bench);
    await narrowPane(page);
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    await pane.getByText(/tabbladen bekeken/).waitFor();
    const widths = await pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth]);
    expect(widths).toEqual([320, 320]);
  });
});
