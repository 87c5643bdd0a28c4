// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { webpack } from "webpack";
import configure from "../../webpack.config";
import { BROWSER_FLAGS, findBrowser } from "../browser";
import { serveFolder } from "../static-server";
import type { FindingsPage } from "./findings-page";

const RUNS = 15;
const SCROLL_STEPS = 200;

export interface FindingsTimes {
  readonly findings: number;
  /** Until the result was painted, in milliseconds, of each run. */
  readonly painted: readonly number[];
  /** Tasks of more than 50 ms while scrolling through all of it, in milliseconds. */
  readonly longTasks: readonly number[];
  /** In the page at once. */
  readonly mostRows: number;
}

/** Times of the pane's list of findings in a real browser at the width of a pane, one for each count; null where there is no browser. */
export async function findingsTimes(counts: readonly number[]): Promise<readonly FindingsTimes[] | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "spreiding-"));
  await build(folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(`${server.address}/taskpane.html`);
    await page.waitForFunction("window.findingsPage !== undefined");
    const show = (count: number) =>
      page.evaluate((asked) => (window as unknown as { findingsPage: FindingsPage }).findingsPage.show(asked), count);
    // The browser compiles what it runs often.
    for (let run = 0; run < 5; run += 1) for (const count of counts) await show(count);
    const painted = new Map<number, number[]>(counts.map((count) => [count, []]));
    for (let run = 0; run < RUNS; run += 1) for (const count of counts) painted.get(count)?.push(await show(count));
    const times: FindingsTimes[] = [];
    for (const count of counts) {
      await show(count);
      const scrolled = await page.evaluate(
        (steps) => (window as unknown as { findingsPage: FindingsPage }).findingsPage.scroll(steps),
        SCROLL_STEPS,
      );
      times.push({ findings: count, painted: painted.get(count) ?? [], ...scrolled });
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** The product's build, with the bench's page in the place of its own. */
async function build(folder: string): Promise<void> {
  const [product] = configure({}, { mode: "production", outputPath: folder });
  const compiler = webpack({
    ...product,
    name: "bench",
    cache: false,
    devtool: false,
    entry: { functions: { import: path.resolve("tools/bench/findings-page.tsx"), filename: "functions.js" } },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors())
        failed(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}
