// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openBook, openSample, paneSize } from "./sample-page";
import { twoOfOneDay } from "./two-leveringen";

describeInBrowser("leveringen", buildWorkbench, (bench) => {
  test("one fout, which of both holds, none, and taken back one again: by keyboard, in 320 px", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await openBook(page, "correctie.xlsx", await twoOfOneDay());
    await pane.getByText("2 tabbladen met cijfers").first().waitFor();
    await paneSize(page, 320, 800);
    const validate = async (fouten: RegExp): Promise<void> => {
      await pane.getByRole("tab", { name: "Controle" }).click();
      await pane.getByRole("button", { name: "Valideer werkmap" }).press("Enter");
      await pane.getByRole("button", { name: fouten }).waitFor();
    };
    await validate(/^1\s*fout$/);
    await pane.getByRole("button", { name: "Welke geldt?" }).press("Enter");
    await pane.getByText("2 cijfers zijn in “Correctie” anders dan in “September”.").waitFor();
    const wide = await pane.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await pane.getByRole("button", { name: "“Correctie” geldt" }).press("Enter");
    await pane.getByText("Vervangen door “Correctie”, telt niet mee").waitFor();
    expect(await pane.getByRole("heading", { name: /Welke geldt\?$/ }).count()).toBe(0);
    await validate(/^0\s*fouten$/);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Leveringen/ }).press("Enter");
    await pane.getByRole("button", { name: "Laat weer meetellen" }).press("Enter");
    await pane.getByRole("heading", { name: /Welke geldt\?$/ }).waitFor();
    await validate(/^1\s*fout$/);
    expect(consoleErrors).toEqual([]);
  });
});
