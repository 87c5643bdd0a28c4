// SPDX-License-Identifier: EUPL-1.2

import type { Frame, Page } from "playwright-core";
import { buildProductInWorkbench } from "../../tools/build-pages";
import { firstViewFiles } from "../../tools/sizes";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { narrowPane, openSample } from "./sample-page";
import { VIEWS } from "./views";

/** As it ships: under its own policy, with the styles of the build. */
describeInBrowser("every view of the pane", buildProductInWorkbench, (bench) => {
  test.each(["light", "dark"] as const)(
    "has nothing that axe objects to and fits in 320 px, %s",
    async (colorScheme) => {
      const { page, pane, consoleErrors } = await openSample(bench, { colorScheme });
      // A colour halfway to another one is nobody's choice.
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
      await narrowPane(page);
      const frame = paneOf(page);
      const found: string[] = [];
      for (const { name, open } of VIEWS) {
        await open(pane, page);
        const { width, wanted } = await frame.evaluate(() => ({
          width: document.documentElement.clientWidth,
          wanted: document.documentElement.scrollWidth,
        }));
        if (width !== 320 || wanted > width) found.push(`${name}: wants ${String(wanted)} of ${String(width)} px`);
        for (const violation of await axeViolations(frame)) found.push(`${name}: ${violation}`);
      }
      expect(found).toEqual([]);
      expect(consoleErrors).toEqual([]);
    },
    180_000,
  );

  test("the first view asks for no more than what is weighed as that", async () => {
    const { page } = await openSample(bench);
    const frame = paneOf(page);
    await frame.waitForFunction(() => performance.getEntriesByName("eerste beeld").length > 0);
    const asked = await frame.evaluate(() => {
      const end = performance.getEntriesByName("eerste beeld")[0]?.startTime ?? 0;
      return performance
        .getEntriesByType("resource")
        .filter(({ name, startTime }) => /\.(js|css)(\?|$)/.test(name) && startTime <= end)
        .map(({ name }) => new URL(name).pathname.slice(1));
    });
    expect(asked.filter((file) => file !== "office-from-parent.js").sort()).toEqual(
      [...(await firstViewFiles(bench.folder()))].sort(),
    );
  });
});

function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("the workbench has no pane");
  return frame;
}
