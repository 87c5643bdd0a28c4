// SPDX-License-Identifier: EUPL-1.2

import path from "node:path";
import { buildProduct } from "../../tools/build-pages";
import { firstViewFiles, gzipSize, gzipSizes, sum } from "../../tools/sizes";
import { describeInBrowser } from "./in-browser";
import { withOffice } from "./office-stub";

/** kB of 1,000 bytes, gzip, Office.js left out. */
const FIRST_VIEW = 138_500;
const ALL = 237_000;

describeInBrowser("the bytes that ship", buildProduct, (bench) => {
  test("all scripts and styles together", async () => {
    const sizes = await gzipSizes(bench.folder());
    expect(sizes.has("functions.js")).toBe(true);
    expect(sum(sizes.values())).toBeLessThanOrEqual(ALL);
  });

  test("the first view: what the page asked for until Controle stood, the functions included", async () => {
    const { page } = await bench.open("taskpane.html", { width: 350, prepare: withOffice("Excel") });
    await page.waitForFunction(() => performance.getEntriesByName("spreiding: eerste beeld").length > 0);
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
    const asked = await page.evaluate(() => {
      const end = performance.getEntriesByName("spreiding: eerste beeld")[0]?.startTime ?? 0;
      const own = performance.getEntriesByType("resource").filter(({ name }) => name.startsWith(location.origin) && /\.(js|css)(\?|$)/.test(name));
      return own.filter(({ startTime }) => startTime <= end).map(({ name }) => new URL(name).pathname.slice(1));
    });
    const bytes = await Promise.all(asked.map((file) => gzipSize(path.join(bench.folder(), file))));
    expect(asked).toContain("functions.js");
    expect(sum(bytes)).toBeLessThanOrEqual(FIRST_VIEW);
    // The page and the build agree on what the first view is made of.
    expect([...asked].sort()).toEqual([...(await firstViewFiles(bench.folder()))].sort());
  });
});
