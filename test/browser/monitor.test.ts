// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { cellText, openSample, untilCell } from "./sample-page";

/** The sample has a tab Monitor of its own. */
const TAB = "Monitor (2)";
const ALKMAAR_GAP = "E6";

describeInBrowser("the monitor", buildWorkbench, (bench) => {
  test("a click makes it and shows its tab; it follows the tables, and made again it keeps what was put beside it", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByRole("heading", { name: "Monitorblad maken" }).waitFor();
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByText(`Het monitorblad staat klaar: ${TAB}.`).first().waitFor();
    expect(await page.evaluate(() => window.workbench.selection())).toContain("Monitor (2)");
    await untilCell(page, TAB, ALKMAAR_GAP, "245");
    expect(await cellText(page, TAB, "A6")).toBe("Alkmaar");
    expect(await cellText(page, TAB, "F57")).toBe("4.119");

    await page.evaluate(() => window.workbench.setCell("Voortgangsrapportage", "C3", "200/0"));
    await untilCell(page, TAB, ALKMAAR_GAP, "195");

    await page.evaluate(() => window.workbench.setCell("Monitor (2)", "R6", "Bellen"));
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane
      .getByText(/is bijgewerkt/)
      .first()
      .waitFor();
    expect(await cellText(page, TAB, "R6")).toBe("Bellen");
    expect(consoleErrors).toEqual([]);
  });

  test("it is reached from the other tasks too, and a regio can be chosen", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Monitorblad maken/ }).click();
    await pane.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Regio Kennemerland" });
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByText(`Het monitorblad staat klaar: ${TAB}.`).first().waitFor();
    await untilCell(page, TAB, "B2", "Kennemerland");
    await untilCell(page, TAB, "E17", "719");
  });
});
