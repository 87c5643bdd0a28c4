// SPDX-License-Identifier: EUPL-1.2

import type { Frame } from "playwright-core";
import { axeViolations } from "./axe";
import { describeInBrowser } from "./in-browser";
import { productInWorkbench } from "./product-in-workbench";
import { narrowPane, openSample, paneOf } from "./sample-page";
import { VIEWS } from "./views";

/** Even the shortest one shows its first colour until the next frame. */
const transitionsDone = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished.catch(() => undefined)),
    ).then(() => undefined),
  );

/** Every view of the pane as it ships: under its own policy, with the styles of the build. */
export function testEveryView(colorScheme: "light" | "dark"): void {
  describeInBrowser(`every view of the pane, ${colorScheme}`, productInWorkbench, (bench) => {
    test("has nothing that axe objects to and fits in 320 px", async () => {
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
        await transitionsDone(frame);
        for (const violation of await axeViolations(frame)) found.push(`${name}: ${violation}`);
      }
      expect(found).toEqual([]);
      expect(consoleErrors).toEqual([]);
    });
  });
}
