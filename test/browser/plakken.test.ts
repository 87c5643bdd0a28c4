// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openBlank, openSample, paneSize, untilCell } from "./sample-page";

const TEXT = readFileSync(join(__dirname, "../../src/domain/paste/texts/noord-holland.flow.txt"), "utf8");

describeInBrowser("plak uit pdf", buildWorkbench, (bench) => {
  test("from the text to a tab with its findings, by keyboard, at 320 px; prose is refused", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await openBlank(page, pane);
    await paneSize(page, 320, 900);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Plak uit pdf/ }).press("Enter");
    const field = pane.getByLabel("Tekst uit de pdf");
    await field.fill("In Alkmaar komen 45 plaatsen bij, en in Hoorn 30.");
    await pane.getByText(/^In deze tekst is geen tabel gevonden/).waitFor();
    await field.fill(TEXT);
    await pane.getByRole("heading", { name: "Voortgang: 44 rijen, 3 kolommen" }).waitFor();
    const html = pane.locator("html");
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    const name = pane.getByLabel(/^Naam van het tabblad/);
    await name.fill("Uit de pdf");
    await name.press("Enter");
    await untilCell(page, "Uit de pdf", "B2", "138/36");
    await untilCell(page, "Uit de pdf", "A45", "Zandvoort");
    // The focus went on to what is to be done next.
    await pane.locator(":focus", { hasText: "Valideer werkmap" }).waitFor();
    await page.keyboard.press("Enter");
    await pane.getByText(/^Op dit tabblad: \d+ fout/).waitFor();
    expect(consoleErrors).toEqual([]);
  });
});
