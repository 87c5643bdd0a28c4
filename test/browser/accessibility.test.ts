// SPDX-License-Identifier: EUPL-1.2

import { buildProductInWorkbench } from "../../tools/build-pages";
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
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (frame === undefined) throw new Error("the workbench has no pane");
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
});
