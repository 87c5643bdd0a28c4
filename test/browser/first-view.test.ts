// SPDX-License-Identifier: EUPL-1.2

import { firstViewFiles } from "../../tools/sizes";
import { describeInBrowser } from "./in-browser";
import { productInWorkbench } from "./product-in-workbench";
import { openSample, paneOf } from "./sample-page";

describeInBrowser("the first view", productInWorkbench, (bench) => {
  test("asks for no more than what is weighed as that", async () => {
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
    // The sample has formulas: their code comes when the first one is called, which may be before.
    const loaded = asked.filter((file) => file !== "office-from-parent.js" && !/^rekenen-alles\./.test(file));
    expect(loaded.sort()).toEqual([...(await firstViewFiles(bench.folder()))].sort());
  });
});
