// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { cellText, openSample, searchFor, untilCell, validateSample } from "./sample-page";
import { inExcel, looks } from "./through-excel";

/** "Hollandse Kroon" in the published table. */
const MISSPELT = "A24";
/** On the tab Monitor of the sample: =SPREIDING.GAP(…). */
const ALKMAAR_GAP = "D6";

describeInBrowser("writing in the workbook", buildWorkbench, (bench) => {
  test("a fix changes the cell, and undoing it gives the cell back", async () => {
    const { page, pane, consoleErrors } = await validateSample(bench);
    await searchFor(pane, "Hollandse Kroon");
    await pane.getByRole("button", { name: "Herstel naar Hollands Kroon" }).click();
    await untilCell(page, "Voortgangsrapportage", MISSPELT, "Hollands Kroon");
    const row = pane.getByRole("listitem").filter({ hasText: "Hollandse Kroon → Hollands Kroon" });
    await row.waitFor();
    await pane.locator("[data-stop]:focus", { hasText: `Voortgangsrapportage!${MISSPELT}` }).waitFor();
    await row.getByRole("button", { name: "Ongedaan maken" }).click();
    await untilCell(page, "Voortgangsrapportage", MISSPELT, "Hollandse Kroon");
    expect(consoleErrors).toEqual([]);
  });

  test("a misprint is mended with the value that the button says", async () => {
    const { page, pane } = await validateSample(bench);
    const row = pane.getByRole("listitem").filter({ hasText: "Genoemd +638" });
    expect(await cellText(page, "Provincie", "B4")).toContain("+638");
    await row.getByRole("button", { name: /^Maak .*\+683$/ }).click();
    await page.waitForFunction(() => window.workbench.cellText("Provincie", "B4").endsWith("+683"));
  });

  test("all that is sure is mended after a look at it, but for what is left out, and undone as one", async () => {
    const { page, pane } = await validateSample(bench);
    await pane.getByRole("button", { name: /^Herstel wat zeker is/ }).click();
    await pane.getByRole("checkbox", { name: /Wijdmeren wordt Wijdemeren/ }).uncheck();
    expect(await cellText(page, "Voortgangsrapportage", MISSPELT)).toBe("Hollandse Kroon");
    await pane.getByRole("button", { name: /^Herstel \d+ cellen$/ }).click();
    await untilCell(page, "Voortgangsrapportage", MISSPELT, "Hollands Kroon");
    expect(await cellText(page, "Voortgangsrapportage", "A42")).toBe("Wijdmeren");
    await pane
      .getByText(/^\d+ cellen hersteld\.$/)
      .first()
      .waitFor();

    await pane.getByRole("button", { name: "Logboek" }).click();
    await pane.getByRole("button", { name: "Herstel wat zeker is (5)", exact: true }).click();
    await pane.getByText("Hollandse Kroon → Hollands Kroon").filter({ visible: true }).waitFor();
    await pane.getByRole("button", { name: "Ongedaan maken: Herstel wat zeker is (5)" }).click();
    await untilCell(page, "Voortgangsrapportage", MISSPELT, "Hollandse Kroon");
    await pane.locator(":focus", { hasText: "Herstel wat zeker is (5)" }).waitFor();
  });

  test("a finding is accepted with a reason, and can be taken back", async () => {
    const { pane } = await validateSample(bench);
    const row = pane.getByRole("listitem").filter({ hasText: "Genoemd +638" });
    await row.getByRole("button", { name: "Accepteer…" }).click();
    await pane.getByRole("textbox", { name: /Waarom mag dit/ }).fill("Zo gepubliceerd");
    await pane.getByRole("button", { name: "Accepteer", exact: true }).click();
    await row.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "1 geaccepteerd" }).click();
    await pane.getByText("Reden: Zo gepubliceerd").waitFor();
    await pane.getByRole("button", { name: "Niet meer accepteren" }).click();
    await pane.getByText(/^Er is niets geaccepteerd/).waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();
    await row.waitFor();
  });

  test("marks leave the user's own look as it is, and go without a trace", async () => {
    const { page, pane, consoleErrors } = await validateSample(bench);
    await inExcel(page, (context) => {
      const cells = context.workbook.worksheets.getItem("Provincie").getRange("A1:D4");
      cells.format.fill.color = "#FFF2CC";
      const format = cells.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B4>100";
      format.custom.format.fill.color = "#00FF00";
    });
    const before = await looks(page);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Markeer in het tabblad/ }).click();
    await pane.getByText(/gemarkeerd in de tabbladen/).waitFor();
    const marked = await looks(page);
    expect(marked.formats.length).toBeGreaterThan(before.formats.length);
    expect(marked.formats).toEqual(expect.arrayContaining([...before.formats]));
    expect({ ...marked, formats: [] }).toEqual({ ...before, formats: [] });
    await pane.getByRole("button", { name: /^Haal markering weg/ }).click();
    await pane.getByText("De markering is weg.").waitFor();
    expect(await looks(page)).toEqual(before);
    expect(consoleErrors).toEqual([]);
  });

  test("formulas become values that no longer follow the tables", async () => {
    const { page, pane } = await openSample(bench);
    await untilCell(page, "Monitor", ALKMAAR_GAP, "245");
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Zet formules om/ }).click();
    await pane.getByRole("combobox", { name: "Welke formules" }).selectOption({ label: "De hele werkmap" });
    await pane.getByRole("button", { name: "Zet om naar waarden" }).click();
    await pane
      .getByText(/cellen zijn nu een waarde/)
      .first()
      .waitFor();
    await page.evaluate(() => window.workbench.setCell("Voortgangsrapportage", "C3", "200/0"));
    await pane.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    // The pane has followed the table; 11.519 before.
    await pane.getByText("11.569 van 14.910 plaatsen", { exact: true }).waitFor();
    expect(await cellText(page, "Monitor", ALKMAAR_GAP)).toBe("245");
  });
});
