// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import type { Download, FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser, type Bench } from "./in-browser";
import { cellText, openBlank, openSample, untilCell, validateSample, type Workbench } from "./sample-page";

const NARROWEST = 320;

/** Opens a workbook with one blank tab. */
async function openEmpty(bench: Bench): Promise<Workbench> {
  const workbench = await openSample(bench);
  await openBlank(workbench.page, workbench.pane);
  return workbench;
}

async function openFromMore(pane: FrameLocator, entry: RegExp): Promise<void> {
  await pane.getByRole("tab", { name: "Meer" }).click();
  await pane.getByRole("button", { name: entry }).click();
}

async function makeNarrow(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("separator").focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  expect(await pane.locator("html").evaluate(({ clientWidth }) => clientWidth)).toBe(NARROWEST);
}

const widthOf = (pane: FrameLocator) => pane.locator("html").evaluate(({ scrollWidth }) => scrollWidth);

describeInBrowser("first use and settings", buildWorkbench, (bench) => {
  test("an empty workbook gets the sample, by keyboard, and the focus goes on to validating it", async () => {
    const { page, pane, foreignRequests, consoleErrors } = await openEmpty(bench);
    await pane.getByRole("button", { name: "Laad het voorbeeld" }).focus();
    await page.keyboard.press("Enter");
    await pane
      .getByText(/^5 tabbladen toegevoegd.*De locaties zijn verzonnen\.$/)
      .first()
      .waitFor();
    await pane.locator(":focus", { hasText: "Valideer werkmap" }).waitFor();
    expect(await cellText(page, "Voortgangsrapportage", "B2")).toBe("138/36");
    await page.evaluate(() => window.workbench.setCell("Blad1", "A1", '=SPREIDING.GAP("Alkmaar")'));
    await untilCell(page, "Blad1", "A1", "245");
    await page.keyboard.press("Enter");
    await pane.getByRole("listitem").filter({ hasText: "Genoemd +638" }).waitFor();
    expect([foreignRequests, consoleErrors]).toEqual([[], []]);
  });

  test("it gets the sample from Overzicht too, and the focus stays in sight", async () => {
    const { page, pane } = await openEmpty(bench);
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByRole("tabpanel").getByRole("button", { name: "Laad het voorbeeld" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("11.519 van 14.910 plaatsen", { exact: true }).waitFor();
    await pane.locator('[role="tab"]:focus', { hasText: "Overzicht" }).waitFor();
  });

  test("empty tabs for a provincie are read as soon as figures are typed in them, and no pane scrolls sideways", async () => {
    const { page, pane } = await openEmpty(bench);
    await makeNarrow(page, pane);
    expect(await widthOf(pane)).toBe(NARROWEST);
    await pane.getByRole("button", { name: "Maak lege tabbladen…" }).click();
    await pane.getByRole("combobox", { name: /^Provincie/ }).selectOption("Drenthe");
    await pane.getByLabel(/^Peildatum/).fill("2025-09-01");
    expect(await widthOf(pane)).toBe(NARROWEST);
    await pane.getByRole("button", { name: "Maak 2 tabbladen" }).click();
    await pane
      .getByText(/^Gemaakt: Voortgang 1-9-2025 en Verdeelbesluit/)
      .first()
      .waitFor();
    expect(await cellText(page, "Verdeelbesluit", "A4")).toBe("Assen");
    await page.evaluate(() => {
      window.workbench.setCell("Voortgang 1-9-2025", "B4", 5);
      window.workbench.setCell("Verdeelbesluit", "B4", 12);
      window.workbench.setCell("Blad1", "A1", '=SPREIDING.GAP("Assen")');
    });
    await untilCell(page, "Blad1", "A1", "7");
  });

  test("a setting changes the findings after validating again, and the strip says so until then", async () => {
    const { pane } = await validateSample(bench);
    const percentage = pane.getByRole("button", { name: /^Percentage klopt niet/ });
    await percentage.waitFor();
    await openFromMore(pane, /^Instellingen/);
    await pane.getByText(/allebei gehaald: 13 van 44 voldoen/).waitFor();
    await pane.getByRole("button", { name: /^Regels en hun ernst/ }).click();
    await pane.getByRole("searchbox", { name: "Zoek in de regels" }).fill("percentage klopt");
    await pane.getByRole("combobox", { name: "Percentage klopt niet" }).selectOption("uit");
    await pane.getByText("Gewijzigd: de instellingen.").waitFor();
    await pane.getByRole("button", { name: "Opnieuw valideren" }).click();
    await pane.getByText("Geen wijziging gezien sinds de controle.").waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("heading", { name: "Instellingen" }).waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("tab", { name: "Controle" }).click();
    await percentage.waitFor({ state: "detached" });
  });

  test("settings go out as a file and come back after a look at them; all that is kept can be taken away", async () => {
    const { page, pane, foreignRequests, consoleErrors } = await openSample(bench);
    await makeNarrow(page, pane);
    await openFromMore(pane, /^Instellingen/);
    await pane.getByRole("textbox", { name: "Aantal jaren" }).fill("7");
    await page.keyboard.press("Tab");
    await pane.getByText("1 instelling wijkt af van de standaard.").waitFor();
    expect(await widthOf(pane)).toBe(NARROWEST);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Exporteren" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("spreiding-instellingen.json");
    const text = await contentOf(download);
    expect(JSON.parse(text)).toMatchObject({ bestand: "spreiding-instellingen", versie: 1, duurzaamJaren: 7 });

    await pane
      .getByLabel("Bestand met instellingen")
      .setInputFiles({
        name: "a.json",
        mimeType: "application/json",
        buffer: Buffer.from(text.replace('"duurzaamJaren": 7', '"duurzaamJaren": 3')),
      });
    await pane.getByText("1 instelling wijzigt. Er is nog niets overgenomen.").waitFor();
    await pane.getByRole("button", { name: "Neem over" }).click();
    await pane.locator('input[value="3"]').waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();

    await openFromMore(pane, /^Over Spreiding/);
    expect(await widthOf(pane)).toBe(NARROWEST);
    await pane.getByRole("button", { name: /^Wis alles wat/ }).click();
    await pane.getByText(/^U verliest 1 eigen instelling\./).waitFor();
    await pane.getByRole("button", { name: "Ja, wis alles" }).click();
    await pane
      .getByText(/is gewist/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();
    await openFromMore(pane, /^Instellingen/);
    await pane.getByText("Alle instellingen zijn standaard.").waitFor();
    expect([foreignRequests, consoleErrors]).toEqual([[], []]);
  });
});

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");
