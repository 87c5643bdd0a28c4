// SPDX-License-Identifier: EUPL-1.2

import path from "node:path";
import { buildProduct } from "../../tools/build-pages";
import { firstViewFiles, gzipSize, gzipSizes, sum } from "../../tools/sizes";
import { describeInBrowser } from "./in-browser";
import { withOffice } from "./office-stub";

/** In bytes, gzip, Office.js left out. The aim is 138,000, 60 % of the whole pane; `npm run sizes` shows where the rest is. */
const FIRST_VIEW = 140_500;
/** All scripts and styles but functions.js, which Excel loads for the formulas, with the pane closed too. */
const PANE = 230_000;
const ALL = 277_000;
/** The stand-in has no workbook to read: the message that says so comes on demand, and is no part of a first view that goes well. */
const MESSAGE = /^melding-alles\.[0-9a-f]{8}\.js$/;

describeInBrowser("the bytes that ship", buildProduct, (bench) => {
  test("all scripts and styles together", async () => {
    const sizes = await gzipSizes(bench.folder());
    const all = sum(sizes.values());
    expect(all - (sizes.get("functions.js") ?? NaN)).toBeLessThanOrEqual(PANE);
    expect(all).toBeLessThanOrEqual(ALL);
  });

  test("the first view: what the page asked for until Controle stood, the functions included", async () => {
    const { page } = await bench.open("taskpane.html", { width: 350, prepare: withOffice("Excel") });
    await page.waitForFunction(() => performance.getEntriesByName("eerste beeld").length > 0);
    const asked = await page.evaluate(() => {
      const end = performance.getEntriesByName("eerste beeld")[0]?.startTime ?? 0;
      const own = performance.getEntriesByType("resource").filter(({ name }) => name.startsWith(location.origin) && /\.(js|css)(\?|$)/.test(name));
      return own.filter(({ startTime }) => startTime <= end).map(({ name }) => new URL(name).pathname.slice(1));
    });
    const first = await firstViewFiles(bench.folder());
    // The page and the build agree on what the first view is made of.
    expect(asked.filter((file) => !MESSAGE.test(file)).sort()).toEqual([...first].sort());
    expect(sum(await Promise.all(first.map((file) => gzipSize(path.join(bench.folder(), file)))))).toBeLessThanOrEqual(FIRST_VIEW);
  });
});
