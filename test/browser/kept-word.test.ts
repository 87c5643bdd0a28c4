// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openSample, untilCell } from "./sample-page";

const STAND = "Stand 1 september 2025 · 5 tabbladen met cijfers";

describeInBrowser("the pane keeps its word", buildWorkbench, (bench) => {
  test("a number that leaves somebody out says so with the cell; own sheets and tabs made twice are no surprise", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await page.evaluate(() => window.workbench.setCell("Voortgangsrapportage", "C25", ""));
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    const headline = pane.getByRole("region", { name: "Noord-Holland, regulier" });
    await headline.getByText(/^zonder Hoorn: /).waitFor();
    await headline.getByRole("button", { name: "Voortgangsrapportage!C25" }).click();
    await page.waitForFunction(() => window.workbench.selection() === "Voortgangsrapportage!C25");
    await page.evaluate(() => window.workbench.setCell("Voortgangsrapportage", "C25", "0/0"));
    await pane
      .getByText(/^zonder Hoorn/)
      .first()
      .waitFor({ state: "detached" });

    // Every text that the strip shows from the making on.
    const strip = pane.getByText(/^Stand /);
    const shown = strip.evaluateHandle((element) => {
      const seen = new Set([element.textContent]);
      new MutationObserver(() => seen.add(element.textContent)).observe(element, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return seen;
    });
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByRole("heading", { name: "Monitorblad maken" }).waitFor();
    for (const [stand, gap] of [
      ["200/0", "195"],
      ["250/0", "145"],
    ] as const) {
      await pane.getByRole("button", { name: "Maak monitorblad" }).click();
      await pane
        .getByText(/staat klaar|is bijgewerkt/)
        .first()
        .waitFor();
      // The workbook is read after it.
      await page.evaluate((value) => window.workbench.setCell("Voortgangsrapportage", "C3", value), stand);
      await untilCell(page, "Monitor", "D6", gap);
    }
    expect(await (await shown).evaluate((seen) => [...seen])).toEqual([STAND]);

    await pane.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Maak lege tabbladen/ }).click();
    const make = pane.getByRole("button", { name: "Maak 2 tabbladen" });
    await make.click();
    const said = pane.getByText(/^Gemaakt: /).last();
    await said.waitFor();
    await make.click();
    await pane.getByText(/^Er zijn al tabbladen met die naam: /).waitFor();
    await pane.getByRole("button", { name: "Nee" }).click();
    await pane.getByText(/^Er zijn al/).waitFor({ state: "detached" });
    expect(consoleErrors).toEqual([]);
  });
});
