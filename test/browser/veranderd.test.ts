// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser, type Bench } from "./in-browser";
import { openBook, openSample, paneSize, untilCell, type Workbench } from "./sample-page";
import { november, september, twoLeveringen, workbookFile } from "./two-leveringen";
import { tabNames } from "./through-excel";

const FIVE = "5 gemeenten gewijzigd: realisatie regulier +335";

async function openChanges(bench: Bench, book: Promise<Buffer>, read: string): Promise<Workbench> {
  const workbench = await openSample(bench);
  await openBook(workbench.page, "november.xlsx", await book);
  await workbench.pane.getByText(read).first().waitFor();
  await toChanges(workbench.pane);
  return workbench;
}

async function toChanges(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Meer" }).click();
  await pane.getByRole("button", { name: /^Wat is er veranderd/ }).click();
  await pane.getByRole("heading", { name: "Wat is er veranderd", exact: true }).waitFor();
}

const list = (pane: FrameLocator) => pane.getByRole("list", { name: "Wat er is veranderd" });
const line = (pane: FrameLocator, name: string) => list(pane).getByRole("group", { name });
const names = async (pane: FrameLocator) =>
  (await list(pane).getByRole("listitem").allInnerTexts()).map((text) => text.split("\n")[0]);

describeInBrowser("what changed", buildWorkbench, (bench) => {
  test("the published table against the changed one: exactly the five, the way to both cells, and a filter", async () => {
    const { page, pane, consoleErrors } = await openChanges(bench, twoLeveringen(), "2 tabbladen met cijfers");
    await pane.getByRole("status").filter({ hasText: FIVE }).waitFor();
    expect(await names(pane)).toEqual(["Haarlem", "Huizen", "Opmeer", "Alkmaar", "Texel"]);
    expect(await line(pane, "Haarlem").innerText()).toMatch(/\+210\s+realisatie regulier\s+794 → 1\.004/);
    await line(pane, "Haarlem").getByRole("button", { name: "794 (oud, September!C18)" }).click();
    await page.waitForFunction(() => window.workbench.selection().endsWith("September!C18"));
    await line(pane, "Haarlem").getByRole("button", { name: "1.004 (nieuw, November!C18)" }).click();
    await page.waitForFunction(() => window.workbench.selection().endsWith("November!C18"));
    await pane.getByRole("combobox", { name: "Toon soort wijziging" }).selectOption({ label: "verdwenen (1)" });
    expect(await names(pane)).toEqual(["Texel"]);
    expect(consoleErrors).toEqual([]);
  });

  test("a reason is kept, is there when one comes back, and lapses when the number is another", async () => {
    const { page, pane } = await openChanges(bench, twoLeveringen(), "2 tabbladen met cijfers");
    await line(pane, "Huizen").getByRole("button", { name: "Geef een reden…" }).click();
    await pane.getByRole("textbox", { name: "Waarom is dit veranderd?" }).fill("Nieuwe locatie aan de haven");
    await page.keyboard.press("Enter");
    await pane.getByText("1 van 5 verklaard").waitFor();
    await pane.getByRole("button", { name: "Terug", exact: true }).click();
    await toChanges(pane);
    await line(pane, "Huizen").getByText("Reden: Nieuwe locatie aan de haven").waitFor();
    await pane.getByRole("button", { name: "Nog te verklaren (4)" }).click();
    expect(await names(pane)).toEqual(["Haarlem", "Opmeer", "Alkmaar", "Texel"]);
    await page.evaluate(() => window.workbench.setCell("November", "C26", "180/0"));
    await line(pane, "Huizen")
      .getByText("Eerdere reden, bij 0 → 200: Nieuwe locatie aan de haven. Die geldt niet meer.")
      .waitFor();
    await pane.getByText("0 van 5 verklaard").waitFor();
  });

  test("another file is laid beside the workbook, of which nothing is changed", async () => {
    const { page, pane } = await openChanges(bench, workbookFile({ November: november() }), "1 tabblad met cijfers");
    await pane.getByText("Er is één levering").waitFor();
    const tabs = await tabNames(page);
    await pane
      .getByLabel("Ander bestand om mee te vergelijken")
      .setInputFiles({
        name: "september.xlsx",
        mimeType: "application/octet-stream",
        buffer: await workbookFile({ September: september() }),
      });
    await pane.getByRole("status").filter({ hasText: FIVE }).waitFor();
    expect(await line(pane, "Huizen").innerText()).toContain("0 (September!C26) → 200");
    await line(pane, "Huizen").getByRole("button", { name: "200 (nieuw, November!C26)" }).click();
    await page.waitForFunction(() => window.workbench.selection().endsWith("November!C26"));
    expect(await tabNames(page)).toEqual(tabs);
    await pane
      .getByLabel("Ander bestand om mee te vergelijken")
      .setInputFiles({
        name: "brief.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("Geachte heer, mevrouw"),
      });
    await pane.getByText('Het bestand "brief.xlsx" is geen Excel-werkmap (.xlsx).').first().waitFor();
  });

  test("the changed cells are marked and unmarked, and the list is put on a tab", async () => {
    const { page, pane } = await openChanges(bench, twoLeveringen(), "2 tabbladen met cijfers");
    await pane.getByRole("button", { name: "Markeer in het tabblad" }).click();
    await pane.getByRole("button", { name: "Haal markering weg" }).click();
    await pane.getByRole("button", { name: "Markeer in het tabblad" }).waitFor();
    await pane.getByRole("button", { name: "Zet op een tabblad" }).click();
    await pane
      .getByText(/^Het overzicht staat klaar: Veranderd/)
      .first()
      .waitFor();
    expect(await tabNames(page)).toEqual(["September", "November", "Veranderd"]);
    // It is no source: the comparison stays what it was.
    expect(await names(pane)).toEqual(["Haarlem", "Huizen", "Opmeer", "Alkmaar", "Texel"]);
    await untilCell(page, "Veranderd", "A1", "Wat is er veranderd");
  });

  test("fits at 320 px, by keyboard, and says so where one chooses the same twice", async () => {
    const { page, pane } = await openChanges(bench, twoLeveringen(), "2 tabbladen met cijfers");
    await paneSize(page, 320, 700);
    const html = pane.locator("html");
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    await line(pane, "Haarlem").getByRole("button", { name: /oud/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.selection().endsWith("November!C26"));
    await pane.getByRole("button", { name: "Wissel oud en nieuw" }).click();
    await pane.getByRole("status").filter({ hasText: "realisatie regulier −335" }).waitFor();
    const chosen = await pane.getByRole("combobox", { name: "Oud" }).inputValue();
    await pane.getByRole("combobox", { name: "Nieuw" }).selectOption(chosen);
    await pane.getByText("U koos twee keer dezelfde levering.", { exact: false }).waitFor();
  });
});
